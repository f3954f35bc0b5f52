import { Table } from 'antd';
import { Link } from 'react-router';
import { useRows } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { Nothing, Refused } from '../../desktop/page-states';
import { Instant, Kilograms } from '../../desktop/show/figures';
import { StateDot, ToneTag } from '../../desktop/show/state-tag';
import { useWords } from '../../words/words';
import { traceWords, weighingWords } from './trace.words';

type Manifest = Schemas['ManifestView'];

const most = 200;

/** What the scales said of this manifest, and what differed from it. */
export default function ManifestWeighing({ manifest }: { readonly manifest: Manifest }) {
  return (
    <>
      <Readings manifest={manifest} />
      <Discrepancies id={manifest.id} />
    </>
  );
}

function Readings({ manifest: { id, lines } }: { readonly manifest: Manifest }) {
  const say = useWords(traceWords);
  const word = useWords(weighingWords);
  const { rows, error, refetch } = useRows('/api/v1/weighings', { manifestId: id, limit: most });
  const nameOf = (lineId: string | null) => lines.find((line) => line.id === lineId)?.name;
  return (
    <section>
      <h2>{say('readings')}</h2>
      {error === null ? (
        <Table
          rowKey="id"
          size="small"
          pagination={false}
          scroll={{ x: 'max-content' }}
          dataSource={rows}
          locale={{ emptyText: <Nothing text={say('noReadings')} /> }}
          columns={[
            { title: say('waste'), render: (_, row) => nameOf(row.manifestLineId) },
            { title: say('kind'), render: (_, row) => word(row.kind) },
            {
              title: say('mass'),
              align: 'right',
              className: 'number',
              render: (_, row) => <Kilograms grams={row.grams} />,
            },
            {
              title: say('source'),
              render: (_, row) => (row.reason === null ? word(row.source) : `${word(row.source)}: ${row.reason}`),
            },
            {
              title: say('state'),
              render: (_, row) => (
                <ToneTag tone={row.state === 'valid' ? 'good' : row.state === 'voided' ? 'over' : 'waiting'}>
                  {word(row.state)}
                </ToneTag>
              ),
            },
            { title: say('takenBy'), render: (_, row) => row.takenBy },
            { title: say('takenAt'), render: (_, row) => <Instant at={row.takenAt} /> },
          ]}
        />
      ) : (
        <Refused error={error} again={() => void refetch()} />
      )}
    </section>
  );
}

function Discrepancies({ id }: { readonly id: string }) {
  const say = useWords(traceWords);
  const word = useWords(weighingWords);
  const { rows, error, refetch } = useRows('/api/v1/discrepancies', { manifestId: id, limit: most });
  return (
    <section>
      <h2>{say('discrepancies')}</h2>
      {error === null ? (
        <Table
          rowKey="id"
          size="small"
          pagination={false}
          scroll={{ x: 'max-content' }}
          dataSource={rows}
          locale={{ emptyText: <Nothing text={say('noDiscrepancies')} /> }}
          columns={[
            {
              title: say('attribute'),
              render: (_, row) => <Link to={`/discrepancies/${row.id}`}>{word(row.attribute)}</Link>,
            },
            { title: say('state'), render: (_, row) => <StateDot noun="discrepancy" state={row.state} /> },
            { title: say('expected'), render: (_, row) => row.expected },
            { title: say('found'), render: (_, row) => row.found },
            { title: say('openedAt'), render: (_, row) => <Instant at={row.openedAt} /> },
          ]}
        />
      ) : (
        <Refused error={error} again={() => void refetch()} />
      )}
    </section>
  );
}
