import { bookWords } from '../../../shared/booking/book.words';
import { useCostWords } from '../../../shared/booking/use-cost-words';
import type { Estimate } from '../../../shared/booking/use-estimate';
import type { WishLine } from '../../../shared/booking/wish';
import { useText, useWords } from '../../../words/words';
import { Card, Note, Pairs } from '../../shared/card';

interface Props {
  readonly lines: readonly WishLine[];
  readonly estimate: Estimate;
}

/** What the visit would cost, line by line with its arithmetic, before anything is sent. */
export function CostCard({ lines, estimate }: Props) {
  const say = useWords(bookWords);
  const text = useText();
  const { nameOf, sum, total, minimum } = useCostWords(lines, estimate);
  if (estimate.agreementNumber === null)
    return <Note tone="danger">{say('costNoAgreement', { day: estimate.on })}</Note>;
  return (
    <Card>
      <h2>{say('costTitle')}</h2>
      {estimate.lines.map((line, at) => (
        <div key={at} className="m-cost">
          <div className="m-row">
            <span>{nameOf(line)}</span>
            <span className="number">{sum(line.amountFen)}</span>
          </div>
          <small className="m-weak">{text(line.explanation)}</small>
        </div>
      ))}
      <Pairs rows={[[say('costTotal'), <strong key="sum">{total}</strong>]]} />
      {minimum === null ? null : <p className="m-weak">{minimum}</p>}
      <p className="m-weak">{say('costNote')}</p>
      {estimate.transportCharged ? <p className="m-weak">{say('costTransport')}</p> : null}
    </Card>
  );
}
