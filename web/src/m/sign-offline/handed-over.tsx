import { readSealedText } from '../../offline/hand-over-seal';
import type { SealedLine } from '../../offline/hand-over-seal';
import type { KeptKey } from '../../offline/offline.types';
import { kilograms } from '../../shared/format';
import { useWords } from '../../words/words';
import { Card, Pairs, Tag } from '../shared/card';
import { signOfflineWords } from './sign-offline.words';

/** What the driver's device says was handed over, beside what the manifest planned: differences in red and in words. */
export function HandedOver({ kept, text }: { readonly kept: KeptKey; readonly text: string }) {
  return (readSealedText(text)?.lines ?? []).map((line) => (
    <Line key={line.line} line={line} planned={kept.lines.find((one) => one.line === line.line) ?? unplanned} />
  ));
}

/** No line of the manifest as it was confirmed. */
const unplanned = { name: '', wasteCode: '', plannedGrams: 0, plannedPackages: 0 };

function Line({
  line,
  planned,
}: {
  readonly line: SealedLine;
  readonly planned: Omit<KeptKey['lines'][number], 'line'>;
}) {
  const say = useWords(signOfflineWords);
  const { handedOverGrams, handedOverPackages, containers = [] } = line;
  const amount = (grams: number, count: number) => say('amount', { kg: kilograms(grams), count });
  const isSame = planned.plannedGrams === handedOverGrams && planned.plannedPackages === handedOverPackages;
  return (
    <Card tone={isSame ? 'plain' : 'danger'}>
      <div className="m-row">
        <h3>
          {planned.name} {planned.wasteCode}
        </h3>
        {isSame ? null : <Tag tone="danger">{say('differs')}</Tag>}
      </div>
      <Pairs
        rows={[
          [say('planned'), amount(planned.plannedGrams, planned.plannedPackages)],
          [say('handedOver'), amount(handedOverGrams, handedOverPackages)],
        ]}
      />
      {containers.length === 0 ? null : <Codes codes={containers.map(({ code }) => code)} />}
    </Card>
  );
}

function Codes({ codes }: { readonly codes: readonly string[] }) {
  const say = useWords(signOfflineWords);
  return (
    <details>
      <summary>
        {say('codes')} ({codes.length})
      </summary>
      <ul className="m-list">
        {codes.map((code) => (
          <li key={code}>
            <small>{code}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
