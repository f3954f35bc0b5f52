import { useApi } from '../../../api/queries';
import { instantAt, kilograms, parseKilograms, timeWindow, yuan } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { Card, Pairs } from '../../shared/card';
import { ProblemNote } from '../../shared/page-states';
import { firmWords } from '../firm.words';
import { bookWords } from './book.words';
import { StoppedIntake } from './time-step';
import { parts } from './wish';
import type { Wish, WishLine } from './wish';

/** Step 3: all of it once more; a refusal names the limit and what is left of it. */
export function ConfirmStep(props: {
  readonly lines: readonly WishLine[];
  readonly wish: Wish;
  readonly error: unknown;
}) {
  const say = useWords(bookWords);
  const sayFirm = useWords(firmWords);
  const { wish, error } = props;
  const lines = props.lines.filter(({ ticked }) => ticked);
  const agreement = useApi('/api/v1/agreements', { query: { state: 'active', sort: '-created', limit: 1 } }).data
    ?.items[0];
  const grams = lines.reduce((sum, { kg }) => sum + (parseKilograms(kg) ?? 0), 0);
  const [from, to] = parts[wish.part];
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
            [say('total'), sayFirm('kg', { mass: kilograms(grams) })],
            [say('window'), wish.day === '' ? '' : timeWindow(instantAt(wish.day, from), instantAt(wish.day, to))],
            [say('agreementNo'), agreement?.number],
            [say('minimum'), agreement === undefined ? null : say('yuan', { sum: yuan(agreement.minimumChargeFen) })],
            [say('note'), wish.note],
          ]}
        />
      </Card>
    </>
  );
}
