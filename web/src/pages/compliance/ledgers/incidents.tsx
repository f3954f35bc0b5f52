import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { Field, ReasonField } from '../../../desktop/form/fields';
import { InstantInput } from '../../../desktop/form/inputs';
import { WriteForm } from '../../../desktop/form/write-form';
import { ListSection } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { Nothing } from '../../../desktop/page-states';
import { Instant } from '../../../desktop/show/figures';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { manager, storekeepers } from '../../roles';
import type { LedgerUnit } from './ledger-unit';
import { ledgerWords } from './ledgers.words';

type Row = RowOf<'/api/v1/statutory-ledgers/incidents'>;

/** 事故记录 of the record book, the last first; one that was recorded wrongly is withdrawn, never deleted. */
export default function Incidents({ facility }: { readonly facility: Pick<LedgerUnit, 'facilityId'> }) {
  const say = useWords(ledgerWords);
  const me = useSignedIn();
  const [isOpen, setOpen] = useState(false);
  const [withdrawn, setWithdrawn] = useState<Row>();
  const withdraw = hasAnyRole(me, manager)
    ? (row: Row) => (
        <Button danger onClick={() => setWithdrawn(row)}>
          {say('withdraw')}
        </Button>
      )
    : () => say('stands');
  return (
    <>
      {hasAnyRole(me, storekeepers) ? (
        <Button type="primary" onClick={() => setOpen(true)}>
          {say('recordIncident')}
        </Button>
      ) : null}
      <ListSection
        title={say('incidents')}
        list="/api/v1/statutory-ledgers/incidents"
        fixed={facility}
        columns={useColumns(withdraw)}
        empty={<Nothing text={say('noIncidents')} />}
      />
      {isOpen ? <RecordIncident close={() => setOpen(false)} /> : null}
      {withdrawn === undefined ? null : <Withdraw incident={withdrawn} close={() => setWithdrawn(undefined)} />}
    </>
  );
}

function useColumns(withdraw: (row: Row) => ReactNode): Column<Row>[] {
  const say = useWords(ledgerWords);
  return [
    {
      key: 'occurredAt',
      title: say('occurredAt'),
      show: (row) => <Instant at={row.occurredAt} />,
      file: { path: '/occurredAt', type: 'instant' },
    },
    { key: 'place', title: say('place'), show: (row) => row.place, file: { path: '/place', type: 'text' } },
    { key: 'what', title: say('what'), show: (row) => row.what, file: { path: '/what', type: 'text' } },
    { key: 'measures', title: say('measures'), show: (row) => row.measures, file: { path: '/measures', type: 'text' } },
    {
      key: 'reportedTo',
      title: say('reportedTo'),
      show: (row) => row.reportedTo ?? say('none'),
      file: { path: '/reportedTo', type: 'text' },
    },
    {
      key: 'recordedBy',
      title: say('recordedBy'),
      show: (row) => row.recordedBy,
      file: { path: '/recordedBy', type: 'text' },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => (row.withdrawal === null ? withdraw(row) : say('withdrawn', { reason: row.withdrawal.reason })),
    },
  ];
}

function RecordIncident({ close }: { readonly close: () => void }) {
  const say = useWords(ledgerWords);
  return (
    <Modal open title={say('recordIncident')} footer={null} onCancel={close}>
      <WriteForm<Schemas['RecordIncident'], Row>
        draft="incident"
        label={say('recordIncident')}
        done={close}
        write={({ reportedTo, ...body }, send) =>
          answer(
            api.POST('/api/v1/statutory-ledgers/incidents', {
              body: reportedTo ? { ...body, reportedTo } : body,
              ...send(),
            }),
          )
        }
      >
        <Field name="occurredAt" label={say('occurredAt')} required>
          <InstantInput />
        </Field>
        <Field name="place" label={say('place')} required>
          <Input maxLength={200} />
        </Field>
        <Field name="what" label={say('what')} help={say('whatHint')} required>
          <Input.TextArea rows={3} maxLength={2_000} />
        </Field>
        <Field name="measures" label={say('measures')} required>
          <Input.TextArea rows={3} maxLength={2_000} />
        </Field>
        <Field name="reportedTo" label={say('reportedTo')}>
          <Input maxLength={200} />
        </Field>
      </WriteForm>
    </Modal>
  );
}

function Withdraw({ incident, close }: { readonly incident: Row; readonly close: () => void }) {
  const say = useWords(ledgerWords);
  const params = { path: { id: incident.id } };
  return (
    <Modal open title={say('withdraw')} footer={null} onCancel={close}>
      <WriteForm<Schemas['WithdrawIncident'], Row>
        danger
        label={say('withdraw')}
        done={close}
        write={(body, send) =>
          answer(api.POST('/api/v1/statutory-ledgers/incidents/{id}/withdraw', { params, body, ...send() }))
        }
      >
        <ReasonField label={say('reason')} />
      </WriteForm>
    </Modal>
  );
}
