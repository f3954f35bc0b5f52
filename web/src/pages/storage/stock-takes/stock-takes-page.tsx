import { Button, Modal } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import { useRows } from '../../../api/queries';
import type { RowOf, Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { RemoteSelect } from '../../../desktop/form/remote-select';
import { WriteForm } from '../../../desktop/form/write-form';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { Instant } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { storekeepers } from '../../roles';
import { stockTakeWords } from './stock-takes.words';

type Row = RowOf<'/api/v1/stock-takes'>;
const mostZones = 200;

/** 盘点: blind counts of zones. */
export default function StockTakesPage() {
  const say = useWords(stockTakeWords);
  const me = useSignedIn();
  const [isStarting, setStarting] = useState(false);
  const { rows: zones } = useRows('/api/v1/zones', { limit: mostZones });
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
  const filters: Filter[] = [
    useStateFilter('stockTake', say('state'), false),
    {
      name: 'zoneId',
      kind: 'choice',
      label: say('zone'),
      choices: zones.map(({ id, name }) => ({ value: id, label: name })),
    },
  ];
  return (
    <>
      <ListPage
        title={say('title')}
        list="/api/v1/stock-takes"
        columns={columns}
        filters={filters}
        tools={
          hasAnyRole(me, storekeepers) ? (
            <Button type="primary" onClick={() => setStarting(true)}>
              {say('start')}
            </Button>
          ) : null
        }
        empty={<Nothing text={say('empty')} />}
      />
      {isStarting ? <StartDialog close={() => setStarting(false)} /> : null}
    </>
  );
}

function StartDialog({ close }: { readonly close: () => void }) {
  const say = useWords(stockTakeWords);
  const navigate = useNavigate();
  return (
    <Modal open title={say('start')} footer={null} onCancel={close}>
      <p>{say('startHelp')}</p>
      <WriteForm<Schemas['StartStockTake'], Schemas['StockTakeDetailView']>
        label={say('start')}
        done={({ id }) => void navigate(`/stock-takes/${id}`)}
        write={(body, send) => answer(api.POST('/api/v1/stock-takes', { body, ...send() }))}
      >
        <Field name="zoneId" label={say('zone')} required>
          <RemoteSelect
            list="/api/v1/zones"
            query={{ state: 'open' }}
            unsearched
            optionOf={({ id, name, counting }) => ({ value: id, label: name, disabled: counting })}
          />
        </Field>
      </WriteForm>
    </Modal>
  );
}
