import { Button } from 'antd-mobile';
import { useNavigate, useSearchParams } from 'react-router';
import type { Schemas } from '../../../api/queries';
import { kilograms, timeWindow } from '../../../shared/format';
import { useStateWord } from '../../../words/states';
import { useWords } from '../../../words/words';
import { RowLink, Tag } from '../../shared/card';
import type { Tone } from '../../shared/card';
import { ChoiceField } from '../../shared/fields';
import { Nothing } from '../../shared/page-states';
import { Pages } from '../../shared/pages';
import { Screen } from '../../shared/screen';
import { firmWords } from '../firm.words';
import { bookingsWords } from './bookings.words';

type Booking = Schemas['BookingSummaryView'];

export const toneOfBooking: Readonly<Record<Booking['state'], Tone>> = {
  requested: 'warn',
  confirmed: 'good',
  planned: 'good',
  collected: 'good',
  completed: 'plain',
  cancelled: 'plain',
  expired: 'danger',
  noShow: 'danger',
};

const open = 'requested,confirmed,planned,collected';

/** The firm's bookings: those under way first, and on demand all. */
export default function BookingsPage() {
  const say = useWords(bookingsWords);
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const which = search.get('show') === 'all' ? 'all' : 'open';
  const book = (
    <Button color="primary" onClick={() => void navigate('/m/book')}>
      {say('book')}
    </Button>
  );
  return (
    <Screen title={say('title')} back={false}>
      <ChoiceField
        label={say('which')}
        value={which}
        options={[
          { value: 'open', label: say('open') },
          { value: 'all', label: say('all') },
        ]}
        onChange={(value) => setSearch(value === 'all' ? { show: 'all' } : {}, { replace: true })}
      />
      <p>{book}</p>
      <div className="m-card">
        <Pages
          of="/api/v1/bookings"
          query={which === 'open' ? { state: open, sort: 'windowFrom' } : { sort: '-createdAt' }}
          keyOf={({ id }) => id}
          empty={<Nothing text={say('empty')} />}
        >
          {(booking) => <Line booking={booking} />}
        </Pages>
      </div>
    </Screen>
  );
}

function Line({ booking }: { readonly booking: Booking }) {
  const word = useStateWord('booking');
  const say = useWords(firmWords);
  return (
    <RowLink
      to={`/m/bookings/${booking.id}`}
      extra={<Tag tone={toneOfBooking[booking.state]}>{word(booking.state)}</Tag>}
    >
      {timeWindow(booking.windowFrom, booking.windowTo)}
      <br />
      <span className="m-weak">
        {booking.number} · {say('kg', { mass: kilograms(booking.totalGrams) })}
      </span>
    </RowLink>
  );
}
