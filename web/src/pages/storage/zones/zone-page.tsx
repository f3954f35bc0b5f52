import { Button } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { ProblemAlert } from '../../../desktop/form/problem-alert';
import { ListSection } from '../../../desktop/list/list-page';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { Figure } from '../../../desktop/show/figures';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { tonnes } from '../../../shared/format';
import { useCode } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { manager, storekeepers } from '../../roles';
import { containerColumns, useContainerColumns } from '../containers/container-columns';
import { PostingsList, ReservationsList } from './room-lists';
import { ZoneFields } from './zone-form';
import { zoneWords } from './zones.words';

type Zone = Schemas['ZoneDetailView'];

export default function ZonePage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/zones/{id}', { path: { id } });
  return <Read query={query}>{(zone) => <ZoneRecord zone={zone} />}</Read>;
}

function ZoneRecord({ zone }: { readonly zone: Zone }) {
  const say = useWords(zoneWords);
  const path = { id: zone.id };
  const columns = useContainerColumns(containerColumns.inZone);
  const close: StepAction = {
    danger: true,
    note: <p>{say('closeNote')}</p>,
    run: (_, send) => answer(api.POST('/api/v1/zones/{id}/close', { params: { path }, ...send(zone.version) })),
  };
  const reopen: StepAction = {
    run: (_, send) => answer(api.POST('/api/v1/zones/{id}/reopen', { params: { path }, ...send(zone.version) })),
  };
  return (
    <RecordPage
      title={say('record', { name: zone.name })}
      noun="zone"
      state={zone.state}
      tools={
        <>
          <StepBar steps={zone.allowedSteps} actions={{ close, reopen }} />
          <ZoneTools zone={zone} />
        </>
      }
      tabs={[
        {
          key: 'containers',
          label: say('containers'),
          children: (
            <ListSection
              title={say('record', { name: zone.name })}
              list="/api/v1/containers"
              fixed={{ zoneId: zone.id }}
              columns={columns}
            />
          ),
        },
        { key: 'postings', label: say('postings'), children: <PostingsList zone={zone} /> },
        { key: 'reservations', label: say('reservations'), children: <ReservationsList zone={zone} /> },
        {
          key: 'timeline',
          label: say('timeline'),
          children: <Timeline events="/api/v1/zones/{id}/events" path={path} noun="zone" />,
        },
      ]}
    >
      <Room zone={zone} />
      <ZoneFacts zone={zone} />
    </RecordPage>
  );
}

/** Posted, reserved and free, each opening its list. */
function Room({ zone }: { readonly zone: Zone }) {
  const say = useWords(zoneWords);
  const { data } = useApi('/api/v1/capacity', { query: { facilityId: zone.facilityId } });
  const room = data?.zones.find(({ zoneId }) => zoneId === zone.id);
  const to = `/zones/${zone.id}`;
  if (room === undefined) return null;
  return (
    <div className="figures">
      <Figure label={say('posted')} value={tonnes(room.postedGrams)} unit="t" to={`${to}?tab=postings`} />
      <Figure label={say('reserved')} value={tonnes(room.reservedGrams)} unit="t" to={`${to}?tab=reservations`} />
      <Figure
        label={say('free')}
        value={tonnes(room.freeGrams)}
        unit="t"
        {...(room.warning ? { tone: 'warn' as const } : {})}
      />
      <Figure label={say('standing')} value={zone.containerCount} to={`/containers?zoneId=${zone.id}&state=stored`} />
    </div>
  );
}

const perLitre = 1_000;

function ZoneFacts({ zone }: { readonly zone: Zone }) {
  const say = useWords(zoneWords);
  const kind = useCode('zoneKind');
  const litres = (millilitres: number) => `${millilitres / perLitre} L`;
  return (
    <Facts
      title={say('facts')}
      facts={[
        { label: say('kind'), value: kind(zone.kind) },
        { label: say('limit'), value: `${tonnes(zone.capacityGrams)} t` },
        { label: say('places'), value: zone.places ?? say('byMass') },
        { label: say('bund'), value: zone.bundMillilitres === null ? say('noBund') : litres(zone.bundMillilitres) },
        { label: say('liquid'), value: litres(zone.liquidMillilitres) },
        { label: say('dangerousGoods'), value: say(zone.dangerousGoods ? 'yes' : 'no') },
        { label: say('sortOrder'), value: zone.sortOrder },
        { label: say('categories'), value: zone.categories.join(' ') },
        { label: say('codes'), value: zone.codes.length === 0 ? say('allCodes') : zone.codes.join(' ') },
        ...(zone.counting ? [{ label: say('stockTake'), value: say('counting') }] : []),
      ]}
    />
  );
}

function ZoneTools({ zone }: { readonly zone: Zone }) {
  const say = useWords(zoneWords);
  const me = useSignedIn();
  const { name, capacityGrams, categories, codes, bundMillilitres, places, sortOrder, dangerousGoods } = zone;
  const change: StepAction<Schemas['ChangeZone']> = {
    initial: { name, capacityGrams, categories, codes, bundMillilitres, places, sortOrder, dangerousGoods },
    fields: <ZoneFields />,
    run: (body, send) =>
      answer(api.PATCH('/api/v1/zones/{id}', { params: { path: { id: zone.id } }, body, ...send(zone.version) })),
  };
  return (
    <>
      <Link to={`/stock?zoneId=${zone.id}`}>{say('toStock')}</Link>
      {hasAnyRole(me, storekeepers) && !zone.counting ? <StartCount zoneId={zone.id} /> : null}
      {hasAnyRole(me, manager) ? <AskButton label={say('change')} action={change} /> : null}
    </>
  );
}

function StartCount({ zoneId }: { readonly zoneId: string }) {
  const say = useWords(zoneWords);
  const navigate = useNavigate();
  const start = useWrite(
    (body: Schemas['StartStockTake'], send) => answer(api.POST('/api/v1/stock-takes', { body, ...send() })),
    ({ id }) => void navigate(`/stock-takes/${id}`),
  );
  return (
    <>
      <Button loading={start.isPending} onClick={() => start.mutate({ zoneId })}>
        {say('stockTake')}
      </Button>
      <ProblemAlert error={start.error} />
    </>
  );
}
