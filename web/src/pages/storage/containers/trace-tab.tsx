import { Link } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Read } from '../../../desktop/record/record-query';
import { Kilograms } from '../../../desktop/show/figures';
import { PageLink, WayTo } from '../../../desktop/show/page-link';
import { PlainTable } from '../../../desktop/show/plain-table';
import { permille } from '../../../shared/format';
import { useWords } from '../../../words/words';
import type { Container } from './container-page';
import { containerWords } from './containers.words';

type Trace = Schemas['ContainerTraceView'];

/** From origin to treatment, to the gram. */
export function TraceTab({ container }: { readonly container: Container }) {
  const query = useApi('/api/v1/containers/{id}/trace', { path: { id: container.id } });
  return (
    <Read query={query}>
      {(trace) => (
        <>
          <Balance trace={trace} isOwnWaste={container.isOwnWaste} />
          <Origins trace={trace} />
          <Places trace={trace} />
          <Parts trace={trace} />
        </>
      )}
    </Read>
  );
}

interface Shown {
  readonly trace: Trace;
}

function Balance({ trace, isOwnWaste }: Shown & Pick<Container, 'isOwnWaste'>) {
  const say = useWords(containerWords);
  return (
    <p className={trace.balanced ? '' : 'note-bad'}>
      {say(trace.balanced ? 'balanced' : 'unbalanced')} · {say(isOwnWaste ? 'producedGrams' : 'handedOver')}{' '}
      <Kilograms grams={trace.handedOverGrams} /> · {say('weighingGrams')} <Kilograms grams={trace.weighingGrams} /> ·{' '}
      {say('stockTakeGrams')} <Kilograms grams={trace.stockTakeGrams} />
    </p>
  );
}

function Origins({ trace }: Shown) {
  const say = useWords(containerWords);
  if (trace.origins.items.length === 0) return null;
  return (
    <>
      <h2>
        {say('origins')} <small className="note">{say('originCount', { count: trace.originCount })}</small>
      </h2>
      <PlainTable
        label={say('origins')}
        rows={trace.origins.items}
        keyOf={({ originId }) => originId}
        columns={[
          {
            title: say('enterprise'),
            show: (row) =>
              row.enterpriseId === null ? (
                say('ownWaste')
              ) : (
                <PageLink to={`/enterprises/${row.enterpriseId}`}>{row.enterpriseName}</PageLink>
              ),
          },
          { title: say('code'), show: (row) => <Link to={`/containers/${row.originId}`}>{row.code}</Link> },
          {
            title: say('manifest'),
            show: (row) =>
              row.manifestId === null ? '—' : <Link to={`/manifests/${row.manifestId}`}>{row.manifestNumber}</Link>,
          },
          { title: say('grams'), number: true, show: (row) => <Kilograms grams={row.grams} /> },
          { title: say('share'), number: true, show: (row) => permille(row.permille) },
        ]}
      />
    </>
  );
}

const placeWord = {
  bay: 'bay',
  dock: 'dock',
  zone: 'placeZone',
  vehicle: 'vehicle',
  missing: 'missing',
  refused: 'refused',
  returned: 'returned',
  shipped: 'shipped',
  treated: 'treated',
} as const;

function Places({ trace }: Shown) {
  const say = useWords(containerWords);
  if (trace.places.length === 0) return null;
  return (
    <>
      <h2>{say('places')}</h2>
      <PlainTable
        label={say('places')}
        rows={trace.places}
        keyOf={(_, at) => at}
        columns={[
          { title: say('place'), show: (row) => say(placeWord[row.place]) },
          {
            title: say('zone'),
            show: (row) =>
              row.zoneId === null ? '—' : <PageLink to={`/zones/${row.zoneId}`}>{row.zoneName}</PageLink>,
          },
          {
            title: say('transfer'),
            show: (row) =>
              row.transferId === null ? (
                '—'
              ) : (
                <WayTo to={`/transfers/${row.transferId}`} otherwise="—">
                  {say('open')}
                </WayTo>
              ),
          },
          { title: say('count'), number: true, show: (row) => row.containers },
          { title: say('grams'), number: true, show: (row) => <Kilograms grams={row.grams} /> },
        ]}
      />
    </>
  );
}

function Parts({ trace }: Shown) {
  const say = useWords(containerWords);
  if (trace.parts.items.length === 0) return null;
  return (
    <>
      <h2>{say('parts')}</h2>
      <PlainTable
        label={say('parts')}
        rows={trace.parts.items}
        keyOf={(row, at) => `${row.containerId}${at}`}
        columns={[
          { title: say('code'), show: (row) => <Link to={`/containers/${row.containerId}`}>{row.code}</Link> },
          { title: say('place'), show: (row) => `${say(placeWord[row.place])} ${row.zoneName ?? ''}` },
          { title: say('grams'), number: true, show: (row) => <Kilograms grams={row.grams} /> },
          {
            title: say('treatedBy'),
            show: (row) =>
              row.companyName === null ? '—' : `${row.companyName} ${row.methodCode ?? ''} ${row.treatedOn ?? ''}`,
          },
        ]}
      />
    </>
  );
}
