import type { Schemas } from '../../../api/queries';
import { Figure } from '../../../desktop/show/figures';
import { tonnes } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { reportWords } from '../reports.words';
import { ledgerPath } from './behind';

type Report = Schemas['PeriodReportView'];

/** Opening, intake, difference, outflow, closing: each opens the ledger records of its days. */
export function ReportMasses({ report }: { readonly report: Report }) {
  const say = useWords(reportWords);
  const { totals } = report;
  const figures = [
    { key: 'opening', grams: totals.openingGrams, table: 'balance' },
    { key: 'takenIn', grams: totals.takenInGrams, table: 'B.2' },
    { key: 'difference', grams: totals.differenceGrams, table: 'balance' },
    { key: 'handedOn', grams: totals.handedOnGrams, table: 'B.5' },
    { key: 'closing', grams: totals.closingGrams, table: 'balance' },
  ] as const;
  return (
    <section className="figures" aria-label={say('total')}>
      {figures.map(({ key, grams, table }) => (
        <Figure key={key} label={say(key)} value={tonnes(grams)} unit="t" to={ledgerPath(report, table)} />
      ))}
    </section>
  );
}
