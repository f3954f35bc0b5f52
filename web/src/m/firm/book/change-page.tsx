import { useNavigate, useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { dayOf } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { Ready } from '../../shared/page-states';
import { Screen } from '../../shared/screen';
import { toast } from '../../shared/toast';
import { useOwnWastes } from '../../../shared/booking/own-wastes';
import { BookFlow } from './book-flow';
import { bookWords } from '../../../shared/booking/book.words';
import { linesOfBooking, partOf } from '../../../shared/booking/wish';

type Booking = Schemas['BookingView'];

/** 改约: wastes, day and note of a booking, until vehicles are arranged. */
export default function ChangePage() {
  const say = useWords(bookWords);
  const { id = '' } = useParams();
  const booking = useApi('/api/v1/bookings/{id}', { path: { id } });
  if (booking.data === undefined)
    return (
      <Screen title={say('changeTitle')}>
        <Ready of={booking}>{() => null}</Ready>
      </Screen>
    );
  return <Change booking={booking.data} />;
}

function Change({ booking }: { readonly booking: Booking }) {
  const say = useWords(bookWords);
  const navigate = useNavigate();
  const profiles = useOwnWastes();
  const write = useWrite(
    (body: Schemas['BookingWishDto'], send) =>
      answer(
        api.PUT('/api/v1/bookings/{id}', { params: { path: { id: booking.id } }, body, ...send(booking.version) }),
      ),
    ({ left }) => {
      toast(say('changed'));
      void navigate(`/m/bookings/${booking.id}`, { replace: true, state: { left } });
    },
  );
  return (
    <BookFlow
      title={say('changeTitle')}
      draft={`booking.${booking.id}.${booking.version}`}
      proposal={{
        source: 'none',
        lines: linesOfBooking(booking.lines),
        last: undefined,
        profiles: profiles.data?.items ?? [],
      }}
      start={{ day: dayOf(booking.windowFrom), part: partOf(booking.windowFrom), note: booking.note ?? '' }}
      submitWord={say('submitChange')}
      submit={(body, done) => write.mutate(body, { onSuccess: done })}
      busy={write.isPending}
      error={write.error}
    />
  );
}
