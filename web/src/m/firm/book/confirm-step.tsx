import { useEstimate } from '../../../shared/booking/use-estimate';
import { useOutlook } from '../../../shared/booking/use-outlook';
import { kilograms } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { Card, Pairs } from '../../shared/card';
import { ProblemNote } from '../../shared/page-states';
import { firmWords } from '../firm.words';
import { bookWords } from '../../../shared/booking/book.words';
import { CostCard } from './cost-card';
import { Room, StoppedIntake } from './time-step';
import { gramsOf, windowText } from '../../../shared/booking/wish';
import type { Wish, WishLine } from '../../../shared/booking/wish';

/** Step 3: all of it once more; a refusal names the limit and what is left of it. */
export function ConfirmStep(props: {
  readonly lines: readonly WishLine[];
  readonly wish: Wish;
  /** A booking that is being changed holds room of its own, which an outlook would count twice. */
  readonly isNew: boolean;
  readonly error: unknown;
}) {
  const say = useWords(bookWords);
  const sayFirm = useWords(firmWords);
  const { wish, error } = props;
  const lines = props.lines.filter(({ ticked }) => ticked);
  const estimate = useEstimate(lines, wish.day);
  const outlook = useOutlook(lines, wish, props.isNew && !error ? [wish.day] : []);
  return (
    <>
      <ProblemNote error={error} />
      <StoppedIntake lines={lines} />
      <Card>
        <Pairs
          rows={lines.map((line) => [
            `${line.name} ${line.wasteCode}`,
            <span key="amount" className="number">
              {say('amount', { count: line.packages, mass: line.kg })}
            </span>,
          ])}
        />
      </Card>
      <Card>
        <Pairs
          rows={[
            [say('total'), sayFirm('kg', { mass: kilograms(gramsOf(lines)) })],
            [say('window'), windowText(wish)],
            [say('agreementNo'), estimate?.agreementNumber],
            [say('note'), wish.note],
          ]}
        />
      </Card>
      {estimate === undefined ? null : <CostCard lines={lines} estimate={estimate} />}
      <Room day={wish.day} outlook={outlook.get(wish.day)} />
    </>
  );
}
