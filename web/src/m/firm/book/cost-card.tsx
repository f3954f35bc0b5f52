import { bookWords } from '../../../shared/booking/book.words';
import type { Estimate } from '../../../shared/booking/use-estimate';
import type { WishLine } from '../../../shared/booking/wish';
import { yuan } from '../../../shared/format';
import { useText, useWords } from '../../../words/words';
import { Card, Note, Pairs } from '../../shared/card';

interface Props {
  readonly lines: readonly WishLine[];
  readonly estimate: Estimate | undefined;
}

/** What the visit would cost, line by line with its arithmetic, before anything is sent. */
export function CostCard({ lines, estimate }: Props) {
  const say = useWords(bookWords);
  const text = useText();
  if (estimate === undefined) return null;
  if (estimate.agreementNumber === null)
    return <Note tone="danger">{say('costNoAgreement', { day: estimate.on })}</Note>;
  const nameOf = (code: string | null) =>
    code === null ? say('costMinimum') : (lines.find(({ wasteCode }) => wasteCode === code)?.name ?? code);
  const sum = estimate.totalFen;
  return (
    <Card>
      <h2>{say('costTitle')}</h2>
      {estimate.lines.map((line, at) => (
        <div key={at} className="m-cost">
          <div className="m-row">
            <span>{nameOf(line.wasteCode)}</span>
            <span className="number">{say('yuan', { sum: yuan(line.amountFen) })}</span>
          </div>
          <small className="m-weak">{text(line.explanation)}</small>
        </div>
      ))}
      <Pairs
        rows={[
          [say('minimum'), say('yuan', { sum: yuan(estimate.minimumFen) })],
          [
            say('costTotal'),
            <strong key="sum">
              {sum < 0 ? say('costPaid', { sum: yuan(-sum) }) : say('yuan', { sum: yuan(sum) })}
            </strong>,
          ],
        ]}
      />
      <p className="m-weak">{say('costNote')}</p>
      {estimate.transportCharged ? <p className="m-weak">{say('costTransport')}</p> : null}
    </Card>
  );
}
