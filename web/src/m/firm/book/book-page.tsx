import { useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import { useWrite } from '../../../api/use-write';
import { useWords } from '../../../words/words';
import { Loading, Refused } from '../../shared/page-states';
import { Screen } from '../../shared/screen';
import { toast } from '../../shared/toast';
import { BookFlow } from './book-flow';
import { bookWords } from '../../../shared/booking/book.words';
import { useProposal } from '../../../shared/booking/use-proposal';

/** A new booking. A returning firm needs three taps from home: 预约收运, 同上次, 提交. */
export default function BookPage() {
  const say = useWords(bookWords);
  const navigate = useNavigate();
  const proposal = useProposal();
  const write = useWrite(
    (body: Parameters<Parameters<typeof BookFlow>[0]['submit']>[0], send) =>
      answer(api.POST('/api/v1/bookings', { body, ...send() })),
    (booked) => {
      toast(say('booked', { number: booked.number }));
      void navigate(`/m/bookings/${booked.id}`, { replace: true, state: { left: booked.left } });
    },
  );
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
