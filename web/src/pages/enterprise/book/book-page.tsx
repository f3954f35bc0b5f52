import { useNavigate } from 'react-router';
import { tellDone } from '../../../desktop/feedback';
import { Loading, Refused } from '../../../desktop/page-states';
import { bookWords } from '../../../shared/booking/book.words';
import { useBook } from '../../../shared/booking/use-booking';
import { useProposal } from '../../../shared/booking/use-proposal';
import { useWords } from '../../../words/words';
import { BookForm } from './book-form';

/** A new booking at a desk: all of it in sight, cost and room beside it. */
export default function BookPage() {
  const say = useWords(bookWords);
  const navigate = useNavigate();
  const proposal = useProposal();
  const write = useBook(({ id, number }) => {
    tellDone(say('booked', { number }));
    void navigate(`/bookings/${id}`);
  });
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
