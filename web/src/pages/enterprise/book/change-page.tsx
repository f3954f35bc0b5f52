import { useNavigate, useParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { tellDone } from '../../../desktop/feedback';
import { Read } from '../../../desktop/record/record-query';
import { bookWords } from '../../../shared/booking/book.words';
import { useChange, useFilledWith } from '../../../shared/booking/use-booking';
import { useWords } from '../../../words/words';
import { BookForm } from './book-form';

type Booking = Schemas['BookingView'];

/** 改约 at a desk: wastes, day and note, until vehicles are arranged. */
export default function ChangePage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/bookings/{id}', { path: { id } });
  return <Read query={query}>{(booking) => <Change key={booking.id} booking={booking} />}</Read>;
}

function Change({ booking }: { readonly booking: Booking }) {
  const say = useWords(bookWords);
  const navigate = useNavigate();
  const filled = useFilledWith(booking);
  const write = useChange(booking, () => {
    tellDone(say('changed'));
    void navigate(`/bookings/${booking.id}`);
  });
  return (
    <BookForm
      title={say('changeTitle')}
      {...filled}
      submitWord={say('submitChange')}
      submit={(body, done) => write.mutate(body, { onSuccess: done })}
      busy={write.isPending}
      error={write.error}
    />
  );
}
