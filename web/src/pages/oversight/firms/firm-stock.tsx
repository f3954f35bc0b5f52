import { Alert } from 'antd';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Nothing } from '../../../desktop/page-states';
import { Read } from '../../../desktop/record/record-query';
import { DueDay, Figure, Instant, Kilograms } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { tonnes } from '../../../shared/format';
import { useText, useWords } from '../../../words/words';
import { firmsWords } from './firms.words';

type Stock = Schemas['GeneratorStockView'];

/** What stands at the firm's own storage point, against its limits of amount and age. */
export function FirmStock({ id }: { readonly id: string }) {
  const query = useApi('/api/v1/generator-stock', { query: { enterpriseId: id } });
  return <Read query={query}>{(stock) => <StockOf stock={stock} />}</Read>;
}

function StockOf({ stock }: { readonly stock: Stock }) {
  const say = useWords(firmsWords);
  const list = `/containers?enterpriseId=${stock.enterpriseId}`;
  return (
    <>
      <p className="note">{say('stockOf', { day: stock.on })}</p>
      <section className="figures" aria-label={say('stock')}>
        <Figure label={say('stockNow')} value={tonnes(stock.grams)} unit="t" to={list} />
        <Figure label={say('packages')} value={stock.containers} to={list} />
        <Figure label={say('stockLimit')} value={tonnes(stock.limit.value)} unit="t" note={stock.limit.basis} />
      </section>
      <Findings stock={stock} />
      <Lines stock={stock} />
    </>
  );
}

function Findings({ stock: { findings } }: { readonly stock: Stock }) {
  const say = useWords(firmsWords);
  const text = useText();
  if (findings.length === 0) return <Alert type="success" showIcon className="problem" title={say('noFindings')} />;
  return findings.map((finding) => (
    <Alert
      key={`${finding.code} ${finding.wasteCode} ${finding.riskGrade}`}
      type={finding.code === 'generator.near-age' ? 'warning' : 'error'}
      showIcon
      className="problem"
      title={text(finding.text)}
      description={finding.basis}
    />
  ));
}

function Lines({ stock: { lines } }: { readonly stock: Stock }) {
  const say = useWords(firmsWords);
  if (lines.length === 0) return <Nothing text={say('noStock')} />;
  return (
    <PlainTable
      label={say('stock')}
      rows={lines}
      keyOf={(line) => `${line.wasteCode} ${line.riskGrade}`}
      columns={[
        { title: say('code'), show: (line) => line.wasteCode },
        { title: say('packages'), number: true, show: (line) => line.containers },
        { title: say('mass'), number: true, show: (line) => <Kilograms grams={line.grams} /> },
        { title: say('oldest'), show: (line) => <Instant at={line.oldestGeneratedAt} /> },
        { title: say('age'), number: true, show: (line) => line.ageDays },
        { title: say('dueOn'), show: (line) => <DueDay day={line.dueOn} /> },
      ]}
    />
  );
}
