import { useState } from 'react';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { KilogramInput } from '../../../desktop/form/inputs';
import { ProblemAlert } from '../../../desktop/form/problem-alert';
import { Scanner } from '../../../shared/scan/scanner';
import { useWords } from '../../../words/words';
import { codeIn } from '../scanned-code';
import type { StockTake } from './stock-take-page';
import { stockTakeWords } from './stock-takes.words';

/** One code after the other; what the books say stays hidden. */
export function ScanTab({ stockTake }: { readonly stockTake: StockTake }) {
  const say = useWords(stockTakeWords);
  const [grams, setGrams] = useState<number | null>(null);
  const [told, setTold] = useState('');
  const path = { id: stockTake.id };
  const scan = useWrite(
    (one: Schemas['ScanDto'], send) =>
      answer(api.POST('/api/v1/stock-takes/{id}/scans', { params: { path }, body: { scans: [one] }, ...send() })),
    ({ scannedContainers }, { code }) => {
      setGrams(null);
      setTold(say('scannedOne', { code: codeIn(code), count: scannedContainers }));
    },
  );
  // What is no mass is not left out: the package would count as not weighed.
  const take = (code: string) => {
    if (Number.isNaN(grams)) setTold(say('mendMass'));
    else scan.mutate({ code: code.trim(), ...(grams === null ? {} : { grams }) });
  };
  return (
    <div className="scan-alone">
      <p className="note">{say('scanHelp')}</p>
      <label className="field">
        {say('mass')}
        <KilogramInput value={grams} onChange={setGrams} />
      </label>
      <Scanner autoFocus label={say('code')} onCode={take} />
      <ProblemAlert error={scan.error} />
      <p role="status" className="told">
        {told}
      </p>
    </div>
  );
}
