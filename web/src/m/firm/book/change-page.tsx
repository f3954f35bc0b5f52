import { useNavigate, useParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useWords } from '../../../words/words';
import { Ready } from '../../shared/page-states';
import { Screen } from '../../shared/screen';
import { toast } from '../../shared/toast';
import { useChange, useFilledWith } from '../../../shared/booking/use-booking';
import { BookFlow } from './book-flow';
import { bookWords } from '../../../shared/booking/book.words';

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
  const filled = useFilledWith(booking);
  const write = useChange(booking, ({ left }) => {
    toast(say('changed'));
    void navigate(`/m/bookings/${booking.id}`, { replace: true, state: { left } });
  });
  return (
    <BookFlow
      title={say('changeTitle')}
      {...filled}
      submitWord={say('submitChange')}
      submit={(body, done) => write.mutate(body, { onSuccess: done })}
      busy={write.isPending}
      error={write.error}
    />
  );
}
