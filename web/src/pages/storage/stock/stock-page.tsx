import { Select } from 'antd';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { InstantInput } from '../../../desktop/form/inputs';
import { useListAddress } from '../../../desktop/list/use-list-address';
import { PageHead } from '../../../desktop/record/page-head';
import { Read } from '../../../desktop/record/record-query';
import { Figure } from '../../../desktop/show/figures';
import { instant, tonnes } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { useFacilityId } from '../use-facility';
import { StockContainers } from './stock-containers';
import { StockTable } from './stock-table';
import { stockWords } from './stock.words';

const groupings = ['zone', 'code', 'zone-code', 'age'] as const;
type Grouping = (typeof groupings)[number];
export type Stock = Schemas['StockView'];

const isGrouping = (text: string | undefined): text is Grouping => groupings.some((one) => one === text);
const groupWidth = 180;

/** 库存: by zone, code or age, now or at a past instant; every figure opens the containers behind it. */
export default function StockPage() {
  const say = useWords(stockWords);
  const { values, change } = useListAddress();
  const groupBy = isGrouping(values['groupBy']) ? values['groupBy'] : 'zone';
  const asOf = values['asOf'];
  const facilityId = useFacilityId();
  const query = useApi('/api/v1/stock', {
    query: { groupBy, facilityId, ...(asOf === undefined ? {} : { asOf }) },
    enabled: facilityId !== undefined,
    keep: true,
  });
  return (
    <>
      <PageHead title={say('title')} />
      <search className="filters">
        <label>
          <span className="note">{say('groupBy')}</span>
          <Select
            aria-label={say('groupBy')}
            style={{ width: groupWidth }}
            value={groupBy}
            onChange={(value) => change({ groupBy: value })}
            options={groupings.map((value) => ({ value, label: say(value) }))}
          />
        </label>
        <label>
          <span className="note">{say('asOf')}</span>
          <InstantInput aria-label={say('asOf')} value={asOf ?? null} onChange={(value) => change({ asOf: value })} />
        </label>
        <span className="note">{say('asOfHelp')}</span>
      </search>
      <Read query={query}>{(stock) => <Figures stock={stock} />}</Read>
      <h2>{say('behind')}</h2>
      {facilityId === undefined ? null : <StockContainers asOf={asOf} facilityId={facilityId} />}
    </>
  );
}

function Figures({ stock }: { readonly stock: Stock }) {
  const say = useWords(stockWords);
  return (
    <>
      <h2>{say('figuresAt', { at: instant(stock.asOf) })}</h2>
      <div className="figures">
        <Figure label={say('total')} value={tonnes(stock.grams)} unit="t" to="/stock" />
        <Figure label={say('containers')} value={stock.containers} />
        <Figure label={say('held')} value={tonnes(stock.heldGrams)} unit="t" to="/stock?held=true" />
      </div>
      <StockTable stock={stock} />
    </>
  );
}
