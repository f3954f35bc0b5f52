import { useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { tellDone } from '../../../desktop/feedback';
import { Loading, Refused } from '../../../desktop/page-states';
import { bookWords } from '../../../shared/booking/book.words';
import { useProposal } from '../../../shared/booking/use-proposal';
import { useWords } from '../../../words/words';
import { BookForm } from './book-form';

/** A new booking at a desk: all of it in sight, cost and room beside it. */
export default function BookPage() {
  const say = useWords(bookWords);
  const navigate = useNavigate();
  const proposal = useProposal();
  const write = useWrite(
    (body: Schemas['BookingWishDto'], send) => answer(api.POST('/api/v1/bookings', { body, ...send() })),
    (booked) => {
      tellDone(say('booked', { number: booked.number }));
      void navigate(`/bookings/${booked.id}`);
    },
  );
  if (proposal.error !== null && proposal.error !== undefined) return <Refused error={proposal.error} />;
  if (!proposal.ready) return <Loading />;
  return (
    <BookForm
      title={say('title')}
      draft="booking"
      proposal={proposal}
      submitWord={say('submit')}
      submit={(body, done) => write.mutate(body, { onSuccess: done })}
      busy={write.isPending}
      error={write.error}
    />
  );
}
