import { Alert } from 'antd';
import { Card } from '../../../desktop/show/card';
import { Kilograms } from '../../../desktop/show/figures';
import { bookWords } from '../../../shared/booking/book.words';
import { useCostWords } from '../../../shared/booking/use-cost-words';
import { useEstimate } from '../../../shared/booking/use-estimate';
import type { Estimate } from '../../../shared/booking/use-estimate';
import type { WindowOutlook } from '../../../shared/booking/use-outlook';
import { useRoom } from '../../../shared/booking/use-room-words';
import { gramsOf, windowText } from '../../../shared/booking/wish';
import type { Wish, WishLine } from '../../../shared/booking/wish';
import { useText, useWords } from '../../../words/words';

interface Props {
  readonly lines: readonly WishLine[];
  readonly wish: Wish;
  readonly outlook: WindowOutlook | undefined;
}

/** What the booking comes to: mass, window, cost by the agreement, and whether the day has room. */
export function SumCard({ lines, wish, outlook }: Props) {
  const say = useWords(bookWords);
  const estimate = useEstimate(lines, wish.day);
  return (
    <>
      <Card title={<h2 className="card-title">{say('stepConfirm')}</h2>}>
        <dl className="book-sums">
          <dt>{say('total')}</dt>
          <dd>
            <Kilograms grams={gramsOf(lines)} />
          </dd>
          <dt>{say('window')}</dt>
          <dd>{windowText(wish) || '—'}</dd>
        </dl>
        {estimate === undefined ? null : <Cost lines={lines} estimate={estimate} />}
      </Card>
      <Room day={wish.day} outlook={outlook} />
    </>
  );
}

function Cost({ lines, estimate }: { readonly lines: readonly WishLine[]; readonly estimate: Estimate }) {
  const say = useWords(bookWords);
  const text = useText();
  const { nameOf, sum, total, minimum } = useCostWords(lines, estimate);
  if (estimate.agreementNumber === null)
    return <Alert type="error" showIcon title={say('costNoAgreement', { day: estimate.on })} />;
  return (
    <>
      <h3 className="card-title">{say('costTitle')}</h3>
      <dl className="book-sums">
        {estimate.lines.map((line, at) => (
          <div key={at}>
            <dt>
              {nameOf(line)}
              <small className="note">{text(line.explanation)}</small>
            </dt>
            <dd>{sum(line.amountFen)}</dd>
          </div>
        ))}
        <div className="book-total">
          <dt>{say('costTotal')}</dt>
          <dd>{total}</dd>
        </div>
        <div>
          <dt>{say('agreementNo')}</dt>
          <dd>{estimate.agreementNumber}</dd>
        </div>
      </dl>
      {minimum === null ? null : <p className="note">{minimum}</p>}
      <p className="note">{say('costNote')}</p>
      {estimate.transportCharged ? <p className="note">{say('costTransport')}</p> : null}
    </>
  );
}

function Room({ day, outlook }: { readonly day: string; readonly outlook: WindowOutlook | undefined }) {
  const room = useRoom(day, outlook);
  if (room === null) return null;
  return <Alert type={room.has ? 'success' : 'error'} showIcon className="problem" title={room.said} />;
}
