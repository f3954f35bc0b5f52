import { Link, useParams, useSearchParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Loading, Nothing } from '../../../desktop/page-states';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { Instant, Kilograms } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useWords } from '../../../words/words';
import { useLedgerUnit } from './ledger-unit';
import type { LedgerUnit } from './ledger-unit';
import { ledgerWords } from './ledgers.words';

type Batch = Schemas['LedgerBatchView'];

/** One batch, what was corrected of it, and the batches before and after it. */
export default function BatchPage() {
  const { batchNo = '' } = useParams();
  const unit = useLedgerUnit();
  return unit === undefined ? <Loading /> : <BatchOf batchNo={batchNo} unit={unit} />;
}

function BatchOf({ batchNo, unit }: { readonly batchNo: string; readonly unit: LedgerUnit }) {
  const query = useApi('/api/v1/statutory-ledgers/records/{batchNo}', { path: { batchNo }, query: { ...unit } });
  return <Read query={query}>{(batch) => <BatchRecord batch={batch} />}</Read>;
}

function BatchRecord({ batch }: { readonly batch: Batch }) {
  const say = useWords(ledgerWords);
  const { record } = batch;
  return (
    <RecordPage title={say('batch', { number: record.batchNo })}>
      <Facts
        title={say('record')}
        facts={[
          { label: say('table'), value: say(record.table) },
          { label: say('occurredAt'), value: <Instant at={record.occurredAt} /> },
          { label: say('recordedAt'), value: <Instant at={record.recordedAt} /> },
          { label: say('waste'), value: `${record.name} ${record.wasteCode}` },
          { label: say('mass'), value: <Kilograms grams={record.grams} /> },
          { label: say('entered'), value: <Kilograms grams={record.enteredGrams} /> },
          {
            label: say('containerCode'),
            value: <Link to={`/containers/${record.containerId}`}>{record.containerCode}</Link>,
          },
          { label: say('counterpart'), value: record.counterpartName ?? say('none') },
          { label: say('method'), value: record.methodCode ?? say('none') },
          { label: say('leaf'), value: record.leaf },
        ]}
      />
      <h2 className="part">{say('chain')}</h2>
      {batch.cut ? <p className="note-warn">{say('chainCut')}</p> : null}
      <Chain batch={batch} />
      <h2 className="part">{say('corrections')}</h2>
      <Corrections corrections={batch.corrections} />
    </RecordPage>
  );
}

function Chain({ batch: { chain, links, record } }: { readonly batch: Batch }) {
  const say = useWords(ledgerWords);
  const earlierOf = (batchNo: string) =>
    links.filter(({ laterBatchNo }) => laterBatchNo === batchNo).map(({ earlierBatchNo }) => earlierBatchNo);
  return (
    <PlainTable
      label={say('chain')}
      rows={chain}
      keyOf={({ unitId, batchNo }) => unitId + batchNo}
      columns={[
        { title: say('table'), show: ({ table }) => say(table) },
        {
          title: say('batchNo'),
          show: (one) => (one.batchNo === record.batchNo ? <strong>{one.batchNo}</strong> : <ChainLink of={one} />),
        },
        { title: say('unit'), show: ({ unit }) => say(unit) },
        { title: say('occurredAt'), show: ({ occurredAt }) => <Instant at={occurredAt} /> },
        { title: say('mass'), number: true, show: ({ grams }) => <Kilograms grams={grams} /> },
        { title: say('counterpart'), show: ({ counterpartName }) => counterpartName ?? say('none') },
        { title: say('earlier'), show: ({ batchNo }) => earlierOf(batchNo).join(' ') || say('none') },
      ]}
    />
  );
}

/** To a batch of the same or another unit's ledger. */
function ChainLink({ of: { batchNo, unit, unitId } }: { readonly of: Batch['chain'][number] }) {
  const [search] = useSearchParams();
  const isOther = unit === 'enterprise' ? search.get('enterpriseId') !== unitId : search.has('enterpriseId');
  const named = new URLSearchParams(unit === 'enterprise' ? { enterpriseId: unitId } : { facilityId: unitId });
  return <Link to={`/ledgers/batches/${batchNo}?${(isOther ? named : search).toString()}`}>{batchNo}</Link>;
}

function Corrections({ corrections }: Pick<Batch, 'corrections'>) {
  const say = useWords(ledgerWords);
  if (corrections.length === 0) return <Nothing text={say('noCorrections')} />;
  return (
    <PlainTable
      label={say('corrections')}
      rows={corrections}
      keyOf={({ leaf }, at) => `${leaf}.${at}`}
      columns={[
        { title: say('change'), number: true, show: ({ grams }) => <Kilograms grams={grams} /> },
        { title: say('reason'), show: ({ reason, cause }) => reason ?? cause },
        { title: say('method'), show: ({ methodCode }) => methodCode ?? say('none') },
        { title: say('handler'), show: ({ handler }) => handler },
        { title: say('recordedAt'), show: ({ recordedAt }) => <Instant at={recordedAt} /> },
        { title: say('leaf'), number: true, show: ({ leaf }) => leaf },
      ]}
    />
  );
}
