import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { Field, ReasonField } from '../../../desktop/form/fields';
import { InstantInput, KilogramInput } from '../../../desktop/form/inputs';
import { ListSection } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { kilograms } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { useEmissionChoices, useEmissionFile, useEmissionWord } from './emission-codes';
import { emissionsWords } from './emissions.words';
import { given } from '../given';
import { useMayManage, useMayRecord } from './may';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { storekeepers } from '../../roles';

type Outlet = Schemas['OutletDetailView'];
type Row = RowOf<'/api/v1/emission-outlets/{id}/log'>;

/** 运行与换炭记录: entries are taken back by another one, never changed. */
export function LogTab({ outlet }: { readonly outlet: Outlet }) {
  const say = useWords(emissionsWords);
  const choices = useEmissionChoices();
  const mayRecord = useMayRecord();
  const columns = useColumns(outlet);
  const filters: Filter[] = [{ name: 'kind', kind: 'choice', label: say('event'), choices: choices('log') }];
  return (
    <>
      {mayRecord ? (
        <div className="table-tools">
          <AskButton type="primary" label={say('newEvent')} action={eventAt(outlet)} />
          {outlet.kind === 'wasteGas' ? <AskButton label={say('newCarbon')} action={carbonAt(outlet)} /> : null}
        </div>
      ) : null}
      <ListSection
        title={say('log')}
        name="log"
        list="/api/v1/emission-outlets/{id}/log"
        path={{ id: outlet.id }}
        filters={filters}
        columns={columns}
        empty={<Nothing text={say('noLog')} />}
      />
    </>
  );
}

const now = (): string => new Date().toISOString();

const eventAt = (outlet: Outlet): StepAction<Schemas['LogEquipment']> => ({
  fields: <EventFields />,
  initial: { event: 'start', happenedAt: now() },
  run: (values, send) =>
    answer(
      api.POST('/api/v1/emission-outlets/{id}/equipment-events', {
        params: { path: { id: outlet.id } },
        body: given(values),
        ...send(),
      }),
    ),
});

const carbonAt = (outlet: Outlet): StepAction<Schemas['LogCarbonChange']> => ({
  fields: <CarbonFields />,
  initial: { happenedAt: now() },
  run: (values, send) =>
    answer(
      api.POST('/api/v1/emission-outlets/{id}/carbon-changes', {
        params: { path: { id: outlet.id } },
        body: given(values),
        ...send(),
      }),
    ),
});

function WhenAndNote() {
  const say = useWords(emissionsWords);
  return (
    <>
      <Field name="happenedAt" label={say('happenedAt')} required>
        <InstantInput />
      </Field>
      <Field name="note" label={say('note')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Field>
    </>
  );
}

function EventFields() {
  const say = useWords(emissionsWords);
  const choices = useEmissionChoices();
  return (
    <>
      <Field name="event" label={say('event')} required>
        <Select options={choices('log').filter(({ value }) => value !== 'carbonChange')} />
      </Field>
      <WhenAndNote />
    </>
  );
}

function CarbonFields() {
  const say = useWords(emissionsWords);
  return (
    <>
      <div className="fields-2">
        <Field name="carbonGrams" label={say('carbonGrams')} required>
          <KilogramInput />
        </Field>
        <Field name="carbonType" label={say('carbonType')} help={say('carbonTypeExample')} required>
          <Input maxLength={60} />
        </Field>
        <Field name="lastsDays" label={say('lastsDays')}>
          <InputNumber min={1} max={1100} style={{ width: '100%' }} />
        </Field>
        <Field name="lastsRunHours" label={say('lastsRunHours')}>
          <InputNumber min={1} max={30000} style={{ width: '100%' }} />
        </Field>
      </div>
      <Form.Item name="firstFilling" valuePropName="checked">
        <Checkbox>{say('firstFilling')}</Checkbox>
      </Form.Item>
      <WhenAndNote />
    </>
  );
}

interface Logged {
  readonly row: Row;
  readonly outlet: Outlet;
}

function useColumns(outlet: Outlet): Column<Row>[] {
  const say = useWords(emissionsWords);
  const word = useEmissionWord();
  const file = useEmissionFile();
  const mayReverse = useMayManage();
  const columns: Column<Row>[] = [
    {
      key: 'happenedAt',
      title: say('happenedAt'),
      show: ({ happenedAt }) => <Instant at={happenedAt} />,
      file: { path: '/happenedAt', type: 'instant' },
    },
    {
      key: 'kind',
      title: say('event'),
      show: ({ kind }) => word('log', kind),
      file: { path: '/kind', ...file('log') },
    },
    { key: 'details', title: say('details'), long: true, show: (row) => <Details row={row} outlet={outlet} /> },
    {
      key: 'note',
      title: say('note'),
      long: true,
      show: ({ note }) => note ?? '—',
      file: { path: '/note', type: 'text' },
    },
  ];
  return mayReverse
    ? [...columns, { key: 'reverse', title: say('reverse'), show: (row) => <Reverse row={row} /> }]
    : columns;
}

function Details({ row, outlet }: Logged) {
  const say = useWords(emissionsWords);
  const { carbonGrams, carbonType, reversesId, reason } = row;
  return (
    <>
      {carbonGrams === null ? null : (
        <div>{say('carbonDetails', { kilograms: kilograms(carbonGrams), type: carbonType ?? '' })}</div>
      )}
      {carbonGrams === null || reversesId !== null ? null : <Spent row={row} outlet={outlet} />}
      {reversesId === null ? null : (
        <div>
          {say('reversal')} {reason}
        </div>
      )}
    </>
  );
}

/** Where the spent carbon is; while nobody knows, the way to record it. */
function Spent({ row, outlet }: Logged) {
  const say = useWords(emissionsWords);
  const mayStore = hasAnyRole(useSignedIn(), storekeepers);
  if (row.firstFilling) return <span className="note">{say('firstFilling')}</span>;
  if (row.spent.length > 0)
    return (
      <>
        {row.spent.map(({ containerId, code, grams }) => (
          <div key={containerId}>
            {say('spent')} <Link to={`/containers/${containerId}`}>{code}</Link> {kilograms(grams)} kg
          </div>
        ))}
      </>
    );
  if (row.reversedById !== null) return null;
  return (
    <div className="note-warn">
      {say('spentUnrecorded')} {mayStore ? <Link to={recordPath(row, outlet)}>{say('recordSpent')}</Link> : null}
    </div>
  );
}

function recordPath({ id, happenedAt, carbonGrams }: Row, { code, name }: Outlet): string {
  const known = { change: id, outlet: `${code} ${name}`, at: happenedAt, grams: String(carbonGrams) };
  return `/own-waste/record?${new URLSearchParams(known).toString()}`;
}

function Reverse({ row }: { readonly row: Row }) {
  const say = useWords(emissionsWords);
  if (row.reversesId !== null) return null;
  if (row.reversedById !== null) return <span className="note">{say('reversed')}</span>;
  const action: StepAction<Schemas['ReverseLogEntry']> = {
    danger: true,
    fields: <ReasonField label={say('reverseReason')} />,
    run: (body, send) =>
      answer(api.POST('/api/v1/outlet-log/{id}/reverse', { params: { path: { id: row.id } }, body, ...send() })),
  };
  return <AskButton size="small" label={say('reverse')} action={action} />;
}
