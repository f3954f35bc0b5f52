import { useNavigate, useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { tellDone } from '../../../desktop/feedback';
import { Read } from '../../../desktop/record/record-query';
import { bookWords } from '../../../shared/booking/book.words';
import { useOwnWastes } from '../../../shared/booking/own-wastes';
import { linesOfBooking, partOf } from '../../../shared/booking/wish';
import { dayOf } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { BookForm } from './book-form';

type Booking = Schemas['BookingView'];

/** 改约 at a desk: wastes, day and note, until vehicles are arranged. */
export default function ChangePage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/bookings/{id}', { path: { id } });
  return <Read query={query}>{(booking) => <Change key={booking.version} booking={booking} />}</Read>;
}

function Change({ booking }: { readonly booking: Booking }) {
  const say = useWords(bookWords);
  const navigate = useNavigate();
  const profiles = useOwnWastes().data?.items ?? [];
  const path = { id: booking.id };
  const write = useWrite(
    (body: Schemas['BookingWishDto'], send) =>
      answer(api.PUT('/api/v1/bookings/{id}', { params: { path }, body, ...send(booking.version) })),
    () => {
      tellDone(say('changed'));
      void navigate(`/bookings/${booking.id}`);
    },
  );
  return (
    <BookForm
      title={say('changeTitle')}
      draft={`booking.${booking.id}.${booking.version}`}
      proposal={{ source: 'none', lines: linesOfBooking(booking.lines), last: undefined, profiles }}
      start={{ day: dayOf(booking.windowFrom), part: partOf(booking.windowFrom), note: booking.note ?? '' }}
      submitWord={say('submitChange')}
      submit={(body, done) => write.mutate(body, { onSuccess: done })}
      busy={write.isPending}
      error={write.error}
    />
  );
}
