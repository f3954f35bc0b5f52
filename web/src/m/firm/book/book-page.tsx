import { useNavigate } from 'react-router';
import { useWords } from '../../../words/words';
import { Loading, Refused } from '../../shared/page-states';
import { Screen } from '../../shared/screen';
import { toast } from '../../shared/toast';
import { BookFlow } from './book-flow';
import { bookWords } from '../../../shared/booking/book.words';
import { useBook } from '../../../shared/booking/use-booking';
import { useProposal } from '../../../shared/booking/use-proposal';

/** A new booking. A returning firm needs three taps from home: 预约收运, 同上次, 提交. */
export default function BookPage() {
  const say = useWords(bookWords);
  const navigate = useNavigate();
  const proposal = useProposal();
  const write = useBook(({ id, number, left }) => {
    toast(say('booked', { number }));
    void navigate(`/m/bookings/${id}`, { replace: true, state: { left } });
  });
  if (!proposal.ready)
    return (
      <Screen title={say('title')}>{proposal.error === null ? <Loading /> : <Refused error={proposal.error} />}</Screen>
    );
  return (
    <BookFlow
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
