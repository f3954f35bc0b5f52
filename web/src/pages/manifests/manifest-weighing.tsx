import { Link } from 'react-router';
import { useApi } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { Read } from '../../desktop/record/record-query';
import { Instant, Kilograms } from '../../desktop/show/figures';
import { StateDot, ToneTag } from '../../desktop/show/state-tag';
import { PlainTable } from '../../desktop/show/plain-table';
import { useText, useWords } from '../../words/words';
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
  const query = useApi('/api/v1/weighings', { query: { manifestId: id, limit: most } });
  const nameOf = (lineId: string | null) => lines.find((line) => line.id === lineId)?.name;
  return (
    <section>
      <h2>{say('readings')}</h2>
      <Read query={query}>
        {({ items }) => (
          <PlainTable
            label={say('readings')}
            keyOf={(row) => row.id}
            rows={items}
            columns={[
              { title: say('waste'), show: (row) => nameOf(row.manifestLineId) },
              { title: say('kind'), show: (row) => word(row.kind) },
              {
                title: say('mass'),
                number: true,
                show: (row) => <Kilograms grams={row.grams} />,
              },
              {
                title: say('source'),
                show: (row) => (row.reason === null ? word(row.source) : `${word(row.source)}: ${row.reason}`),
              },
              {
                title: say('state'),
                show: (row) => (
                  <ToneTag tone={row.state === 'valid' ? 'good' : row.state === 'voided' ? 'over' : 'waiting'}>
                    {word(row.state)}
                  </ToneTag>
                ),
              },
              { title: say('takenAt'), show: (row) => <Instant at={row.takenAt} /> },
            ]}
          />
        )}
      </Read>
    </section>
  );
}

function Discrepancies({ id }: { readonly id: string }) {
  const say = useWords(traceWords);
  const text = useText();
  const word = useWords(weighingWords);
  const query = useApi('/api/v1/discrepancies', { query: { manifestId: id, limit: most } });
  return (
    <section>
      <h2>{say('discrepancies')}</h2>
      <Read query={query}>
        {({ items }) => (
          <PlainTable
            label={say('discrepancies')}
            keyOf={(row) => row.id}
            rows={items}
            columns={[
              {
                title: say('attribute'),
                show: (row) => <Link to={`/discrepancies/${row.id}`}>{word(row.attribute)}</Link>,
              },
              { title: say('state'), show: (row) => <StateDot noun="discrepancy" state={row.state} /> },
              { title: say('expected'), show: (row) => text(row.expectedText) },
              { title: say('found'), show: (row) => text(row.foundText) },
              { title: say('openedAt'), show: (row) => <Instant at={row.openedAt} /> },
            ]}
          />
        )}
      </Read>
    </section>
  );
}
