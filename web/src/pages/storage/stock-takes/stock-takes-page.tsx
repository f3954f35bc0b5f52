import { Link, useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { storekeepers } from '../../roles';
import { ZoneSelect, useZones, zoneFilter } from '../zone-choices';
import { stockTakeWords } from './stock-takes.words';

type Row = RowOf<'/api/v1/stock-takes'>;

/** 盘点: blind counts of zones. */
export default function StockTakesPage() {
  const say = useWords(stockTakeWords);
  const me = useSignedIn();
  const navigate = useNavigate();
  const zones = useZones();
  const columns: Column<Row>[] = [
    {
      key: 'zone',
      title: say('zone'),
      show: (row) => (
        <Link to={`/stock-takes/${row.id}`}>{zones.find(({ id }) => id === row.zoneId)?.name ?? say('zone')}</Link>
      ),
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="stockTake" state={row.state} />,
      file: { path: '/state', ...useStateFile('stockTake') },
    },
    {
      key: 'startedAt',
      title: say('startedAt'),
      show: (row) => <Instant at={row.startedAt} />,
      file: { path: '/startedAt', type: 'instant' },
    },
    { key: 'finishedAt', title: say('finishedAt'), show: (row) => <Instant at={row.finishedAt} /> },
    { key: 'closedAt', title: say('closedAt'), show: (row) => <Instant at={row.closedAt} /> },
  ];
  const filters: Filter[] = [useStateFilter('stockTake', say('state'), false), zoneFilter(say('zone'), zones)];
  const start: StepAction<Schemas['StartStockTake']> = {
    note: <p>{say('startHelp')}</p>,
    fields: (
      <Field name="zoneId" label={say('zone')} required>
        <ZoneSelect isDisabled={({ counting }) => counting} />
      </Field>
    ),
    run: (body, send) => answer(api.POST('/api/v1/stock-takes', { body, ...send() })),
    done: (made) => void navigate(`/stock-takes/${(made as Schemas['StockTakeDetailView']).id}`),
  };
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/stock-takes"
      columns={columns}
      filters={filters}
      tools={hasAnyRole(me, storekeepers) ? <AskButton type="primary" label={say('start')} action={start} /> : null}
      empty={<Nothing text={say('empty')} />}
    />
  );
}
