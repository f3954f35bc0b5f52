import type { RowOf } from '../../api/queries';
import { clockTime } from '../../shared/format';
import { useWords } from '../../words/words';
import { reportWords } from './reports.words';
import { isOpen, useFresh } from './use-fresh';

type Export = RowOf<'/api/v1/reports/exports'>;

/** How far a file is: percent, rows, and when it will be there. The browser's own bar: known to screen readers. */
export function ExportProgress({ row }: { readonly row: Export }) {
  const say = useWords(reportWords);
  const fresh = useFresh(row);
  const { percent, rowsDone, rowsEstimated, estimatedEndAt, state } = fresh;
  const rows =
    rowsEstimated === null || !isOpen(fresh)
      ? say('rows', { done: rowsDone })
      : say('rowsOf', { done: rowsDone, estimate: rowsEstimated });
  return (
    <div className="export-progress">
      {isOpen(fresh) || state === 'ready' ? (
        <div>
          <progress aria-label={say('progress')} max={100} {...(percent === null ? {} : { value: percent })} />{' '}
          {percent === null ? null : say('percentOf', { percent })}
        </div>
      ) : null}
      <div className="note number">{state === 'queued' ? say('waiting') : rows}</div>
      {estimatedEndAt === null || !isOpen(fresh) ? null : (
        <div className="note">{say('endsAt', { time: clockTime(estimatedEndAt) })}</div>
      )}
    </div>
  );
}
