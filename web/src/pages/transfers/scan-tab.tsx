import { Card } from '../../desktop/show/card';
import { answer, api } from '../../api/client';
import type { Schemas } from '../../api/queries';
import { useWrite } from '../../api/use-write';
import { ProblemAlert } from '../../desktop/form/problem-alert';
import { Scanner } from '../../shared/scan/scanner';
import { useWords } from '../../words/words';
import { codeIn } from '../storage/scanned-code';
import './transfers.css';
import { transferWords } from './transfers.words';

/** Loading: each container is scanned, so that nothing leaves unseen (部令23号 第13条). */
export function ScanTab({ transfer }: { readonly transfer: Schemas['TransferView'] }) {
  const say = useWords(transferWords);
  const scan = useWrite((code: string, send) =>
    answer(
      api.POST('/api/v1/transfers/{id}/scans', {
        params: { path: { id: transfer.id } },
        body: { scanned: [code] },
        ...send(),
      }),
    ),
  );
  const left = transfer.unscanned;
  return (
    <Card title={say('scan')} className="facts scan-card">
      <p role="status">
        <strong>{left === 0 ? say('scanAll') : say('scanLeft', { count: left })}</strong>
      </p>
      <ProblemAlert error={scan.error} />
      {scan.isSuccess ? <p className="note">{say('scanDone', { code: codeIn(scan.variables) })}</p> : null}
      <Scanner autoFocus label={say('code')} onCode={(code) => scan.mutate(code)} />
    </Card>
  );
}
