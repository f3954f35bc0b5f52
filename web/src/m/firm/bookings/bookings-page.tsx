import { Button } from 'antd-mobile';
import { useNavigate } from 'react-router';
import type { Schemas } from '../../../api/queries';
import { kilograms, timeWindow } from '../../../shared/format';
import { useStateWord } from '../../../words/states';
import { useWords } from '../../../words/words';
import { RowLink, Tag } from '../../shared/card';
import type { Tone } from '../../shared/card';
import { Nothing } from '../../shared/page-states';
import { Pages } from '../../shared/pages';
import { Screen } from '../../shared/screen';
import { ShowField, useShown } from '../../shared/show-field';
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
  const isAll = useShown('all');
  const book = (
    <Button color="primary" onClick={() => void navigate('/m/book')}>
      {say('book')}
    </Button>
  );
  return (
    <Screen title={say('title')} back={false}>
      <ShowField label={say('which')} usual={say('open')} other="all" otherLabel={say('all')} />
      <p>{book}</p>
      <div className="m-card">
        <Pages
          of="/api/v1/bookings"
          query={isAll ? { sort: '-createdAt' } : { state: open, sort: 'windowFrom' }}
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
