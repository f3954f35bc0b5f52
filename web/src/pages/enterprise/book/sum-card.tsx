import { Alert } from 'antd';
import { Card } from '../../../desktop/show/card';
import { Kilograms } from '../../../desktop/show/figures';
import { bookWords } from '../../../shared/booking/book.words';
import { limitWords } from '../../../shared/booking/limits.words';
import { useEstimate } from '../../../shared/booking/use-estimate';
import type { Estimate } from '../../../shared/booking/use-estimate';
import { tightest } from '../../../shared/booking/use-outlook';
import type { WindowOutlook } from '../../../shared/booking/use-outlook';
import { parts } from '../../../shared/booking/wish';
import type { Wish, WishLine } from '../../../shared/booking/wish';
import { instantAt, parseKilograms, timeWindow, tonnes, yuan } from '../../../shared/format';
import { useText, useWords } from '../../../words/words';

interface Props {
  readonly lines: readonly WishLine[];
  readonly wish: Wish;
  readonly outlook: WindowOutlook | undefined;
}

/** What the booking comes to: mass, window, cost by the agreement, and whether the day has room. */
export function SumCard({ lines, wish, outlook }: Props) {
  const say = useWords(bookWords);
  const ticked = lines.filter((line) => line.ticked);
  const grams = ticked.reduce((sum, { kg }) => sum + (parseKilograms(kg) ?? 0), 0);
  const estimate = useEstimate(lines, wish.day);
  const [from, to] = parts[wish.part];
  return (
    <>
      <Card title={<h2 className="card-title">{say('stepConfirm')}</h2>}>
        <dl className="book-sums">
          <dt>{say('total')}</dt>
          <dd>
            <Kilograms grams={grams} />
          </dd>
          <dt>{say('window')}</dt>
          <dd>{wish.day === '' ? '—' : timeWindow(instantAt(wish.day, from), instantAt(wish.day, to))}</dd>
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
  const sum = estimate.totalFen;
  if (estimate.agreementNumber === null)
    return <Alert type="error" showIcon title={say('costNoAgreement', { day: estimate.on })} />;
  const nameOf = (code: string | null) =>
    code === null ? say('costMinimum') : (lines.find(({ wasteCode }) => wasteCode === code)?.name ?? code);
  return (
    <>
      <h3 className="card-title">{say('costTitle')}</h3>
      <dl className="book-sums">
        {estimate.lines.map((line, at) => (
          <div key={at}>
            <dt>
              {nameOf(line.wasteCode)}
              <small className="note">{text(line.explanation)}</small>
            </dt>
            <dd>{say('yuan', { sum: yuan(line.amountFen) })}</dd>
          </div>
        ))}
        <div>
          <dt>{say('minimum')}</dt>
          <dd>{say('yuan', { sum: yuan(estimate.minimumFen) })}</dd>
        </div>
        <div className="book-total">
          <dt>{say('costTotal')}</dt>
          <dd>{sum < 0 ? say('costPaid', { sum: yuan(-sum) }) : say('yuan', { sum: yuan(sum) })}</dd>
        </div>
        <div>
          <dt>{say('agreementNo')}</dt>
          <dd>{estimate.agreementNumber}</dd>
        </div>
      </dl>
      <p className="note">{say('costNote')}</p>
      {estimate.transportCharged ? <p className="note">{say('costTransport')}</p> : null}
    </>
  );
}

function Room({ day, outlook }: { readonly day: string; readonly outlook: WindowOutlook | undefined }) {
  const say = useWords(bookWords);
  const sayLimit = useWords(limitWords);
  const text = useText();
  if (outlook === undefined) return null;
  if (outlook.refusal)
    return (
      <Alert type="error" showIcon className="problem" title={say('roomNone', { day, why: text(outlook.refusal) })} />
    );
  const least = tightest(outlook);
  if (least === undefined) return null;
  const { limit, scope, leftGrams } = least;
  const said = say('roomLeft', { day, limit: sayLimit(limit, { scope }), mass: tonnes(leftGrams) });
  return <Alert type="success" showIcon className="problem" title={said} />;
}
