import { Card } from '../../../desktop/show/card';
import { Link } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { ListSection } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { Nothing } from '../../../desktop/page-states';
import { Read } from '../../../desktop/record/record-query';
import { Instant, Kilograms } from '../../../desktop/show/figures';
import { PageLink } from '../../../desktop/show/page-link';
import { PlainTable } from '../../../desktop/show/plain-table';
import { StateDot } from '../../../desktop/show/state-tag';
import { permille } from '../../../shared/format';
import { useText, useWords } from '../../../words/words';
import { operationWords, placeWords, traceWords } from './trace.words';

type Trace = Schemas['ContainerTraceView'];
type Scanned = Schemas['ScanView'];
type Origin = Schemas['OriginView'];
type Part = Schemas['TracePartView'];

/** A code is the way on: the same page for the other container. */
const CodeLink = ({ code }: { readonly code: string }) => <Link to={`/trace?code=${code}`}>{code}</Link>;

/** Why there are no origins: they are known from the acceptance on. A label without a generator is the facility's own. */
function noOrigins({ state, enterpriseId }: Scanned) {
  if (state === 'loaded') return 'onTheWay';
  const isAtGenerator = enterpriseId !== null && (state === 'registered' || state === 'storedAtGenerator');
  return isAtGenerator ? 'noOrigins' : 'neverWeighedIn';
}

interface OriginsProps {
  readonly trace: Trace;
  readonly container: Scanned;
}

/** Whose waste it is, with the manifest it came on. More than a page of origins is read page by page. */
export function Origins({ trace: { containerId, origins }, container }: OriginsProps) {
  const say = useWords(traceWords);
  const columns: Column<Origin>[] = [
    { key: 'enterprise', title: say('enterprise'), long: true, show: (row) => row.enterpriseName ?? say('ownWaste') },
    { key: 'code', title: say('container'), show: (row) => <CodeLink code={row.code} /> },
    { key: 'manifest', title: say('manifest'), show: (row) => <ManifestLink origin={row} /> },
    { key: 'grams', title: say('mass'), number: true, show: (row) => <Kilograms grams={row.grams} /> },
    { key: 'share', title: say('share'), number: true, show: (row) => permille(row.permille) },
  ];
  if (origins.items.length === 0) return <Nothing text={say(noOrigins(container))} />;
  if (origins.nextCursor === null)
    return <PlainTable label={say('origins')} rows={origins.items} keyOf={(row) => row.originId} columns={columns} />;
  return (
    <ListSection
      title={say('origins')}
      name="from"
      list="/api/v1/containers/{id}/trace/origins"
      path={{ id: containerId }}
      columns={columns}
      rowKey={(row) => row.originId}
    />
  );
}

function ManifestLink({ origin: { manifestId, manifestNumber } }: { readonly origin: Origin }) {
  return manifestId === null ? null : <Link to={`/manifests/${manifestId}`}>{manifestNumber}</Link>;
}

/** Where the waste that came in it is now, up to its treatment. */
export function Parts({ trace: { containerId, parts } }: { readonly trace: Trace }) {
  const say = useWords(traceWords);
  const columns: Column<Part>[] = [
    { key: 'place', title: say('place'), show: (row) => <Place part={row} /> },
    { key: 'code', title: say('container'), show: (row) => <CodeLink code={row.code} /> },
    { key: 'state', title: say('state'), show: (row) => <StateDot noun="container" state={row.state} /> },
    { key: 'grams', title: say('mass'), number: true, show: (row) => <Kilograms grams={row.grams} /> },
    { key: 'treatment', title: say('treatment'), long: true, show: (row) => <Treatment part={row} /> },
    {
      key: 'treatedGrams',
      title: say('treatedGrams'),
      number: true,
      show: (row) => <Kilograms grams={row.treatedGrams} />,
    },
  ];
  if (parts.items.length === 0) return <Nothing text={say('noParts')} />;
  if (parts.nextCursor === null)
    return <PlainTable label={say('parts')} rows={parts.items} keyOf={(row) => row.containerId} columns={columns} />;
  return (
    <ListSection
      title={say('parts')}
      name="to"
      list="/api/v1/containers/{id}/trace/parts"
      path={{ id: containerId }}
      columns={columns}
      rowKey={(row) => row.containerId}
    />
  );
}

function Place({ part: { place, zoneName, transferId } }: { readonly part: Part }) {
  const text = useText();
  const word = [text(placeWords[place]), zoneName ?? ''].filter((words) => words !== '').join(' · ');
  return transferId === null ? <>{word}</> : <PageLink to={`/transfers/${transferId}`}>{word}</PageLink>;
}

function Treatment({ part: { methodCode, companyName, treatedOn } }: { readonly part: Part }) {
  const say = useWords(traceWords);
  if (methodCode === null) return null;
  return <>{say('treatedBy', { method: methodCode, company: companyName ?? '', day: treatedOn ?? '' })}</>;
}

export function Differences({ rows }: { readonly rows: Trace['differences'] }) {
  const say = useWords(traceWords);
  return (
    <PlainTable
      label={say('differences')}
      rows={rows}
      keyOf={(row) => `${row.kind} ${row.at} ${row.grams}`}
      columns={[
        { title: say('kind'), show: (row) => say(row.kind) },
        { title: say('less'), number: true, show: (row) => <Kilograms grams={row.grams} /> },
        { title: say('reason'), show: (row) => row.reason },
        { title: say('time'), show: (row) => <Instant at={row.at} /> },
      ]}
    />
  );
}

/** What it was filled from and what was filled from it, step by step. */
export function Genealogy({ containerId }: { readonly containerId: string }) {
  const say = useWords(traceWords);
  const text = useText();
  const query = useApi('/api/v1/containers/{id}/genealogy', { path: { id: containerId }, query: { limit: 200 } });
  return (
    <Card className="facts" title={<h2 className="card-title">{say('genealogy')}</h2>}>
      <Read query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing text={say('noGenealogy')} />
          ) : (
            <PlainTable
              label={say('genealogy')}
              rows={items}
              keyOf={(row) => row.id}
              columns={[
                { title: say('direction'), show: (row) => say(row.direction === 'from' ? 'filledFrom' : 'filledInto') },
                { title: say('container'), show: (row) => <CodeLink code={row.code} /> },
                { title: say('operation'), show: (row) => text(operationWords[row.kind]) },
                { title: say('mass'), number: true, show: (row) => <Kilograms grams={row.grams} /> },
                { title: say('time'), show: (row) => <Instant at={row.madeAt} /> },
              ]}
            />
          )
        }
      </Read>
    </Card>
  );
}
