import { Input } from 'antd';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { Field, ReasonField } from '../../../desktop/form/fields';
import { InstantInput } from '../../../desktop/form/inputs';
import { ListSection } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
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
  const record = useRecord();
  return (
    <>
      {hasAnyRole(me, storekeepers) ? (
        <div className="table-tools">
          <AskButton type="primary" label={say('recordIncident')} action={record} />
        </div>
      ) : null}
      <ListSection
        title={say('incidents')}
        list="/api/v1/statutory-ledgers/incidents"
        fixed={facility}
        columns={useColumns(hasAnyRole(me, manager))}
        empty={<Nothing text={say('noIncidents')} />}
      />
    </>
  );
}

function useColumns(mayWithdraw: boolean): Column<Row>[] {
  const say = useWords(ledgerWords);
  return [
    {
      key: 'occurredAt',
      title: say('occurredAt'),
      show: (row) => <Instant at={row.occurredAt} />,
      file: { path: '/occurredAt', type: 'instant' },
    },
    { key: 'place', title: say('place'), long: true, show: (row) => row.place, file: { path: '/place', type: 'text' } },
    { key: 'what', title: say('what'), long: true, show: (row) => row.what, file: { path: '/what', type: 'text' } },
    {
      key: 'measures',
      title: say('measures'),
      long: true,
      show: (row) => row.measures,
      file: { path: '/measures', type: 'text' },
    },
    {
      key: 'reportedTo',
      title: say('reportedTo'),
      long: true,
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
      long: true,
      show: (row) => <State row={row} mayWithdraw={mayWithdraw} />,
    },
  ];
}

function useRecord(): StepAction<Schemas['RecordIncident']> {
  const say = useWords(ledgerWords);
  return {
    draft: 'incident',
    fields: (
      <>
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
      </>
    ),
    run: ({ reportedTo, ...body }, send) =>
      answer(
        api.POST('/api/v1/statutory-ledgers/incidents', {
          body: reportedTo ? { ...body, reportedTo } : body,
          ...send(),
        }),
      ),
  };
}

function State({ row, mayWithdraw }: { readonly row: Row; readonly mayWithdraw: boolean }) {
  const say = useWords(ledgerWords);
  if (row.withdrawal !== null) return <>{say('withdrawn', { reason: row.withdrawal.reason })}</>;
  if (!mayWithdraw) return <>{say('stands')}</>;
  const params = { path: { id: row.id } };
  const withdraw: StepAction<Schemas['WithdrawIncident']> = {
    danger: true,
    fields: <ReasonField label={say('reason')} />,
    run: (body, send) =>
      answer(api.POST('/api/v1/statutory-ledgers/incidents/{id}/withdraw', { params, body, ...send() })),
  };
  return <AskButton label={say('withdraw')} action={withdraw} />;
}
