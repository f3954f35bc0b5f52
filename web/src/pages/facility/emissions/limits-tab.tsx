import { Checkbox, Form, Input, Select } from 'antd';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { DayInput } from '../../../desktop/form/inputs';
import { ListSection } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { None } from '../../../desktop/show/figures';
import { today } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { useEmissionChoices, useEmissionFile, useEmissionWord } from './emission-codes';
import { emissionsWords } from './emissions.words';
import { given } from '../given';
import { useMayManage } from './may';
import { useParameters } from './parameters';

type Item = Schemas['EmissionItemView'];
type Row = RowOf<'/api/v1/emission-items/{id}/limits'>;

/** 限值: dated; one that no longer holds is ended, never changed. */
export function LimitsTab({ item }: { readonly item: Item }) {
  const say = useWords(emissionsWords);
  const mayManage = useMayManage();
  const columns = useColumns(item, mayManage);
  return (
    <>
      {mayManage ? (
        <div className="table-tools">
          <AskButton type="primary" label={say('newLimit')} action={addTo(item)} />
        </div>
      ) : null}
      <ListSection
        title={say('limits')}
        name="limits"
        list="/api/v1/emission-items/{id}/limits"
        path={{ id: item.id }}
        columns={columns}
        empty={<Nothing text={say('noLimits')} />}
      />
    </>
  );
}

const addTo = (item: Item): StepAction<Schemas['AddLimit']> => ({
  fields: <LimitFields parameter={item.parameter} />,
  initial: { averaging: item.source === 'instrument' ? 'hour' : 'instant', validFrom: today(), uncertain: false },
  run: (values, send) =>
    answer(
      api.POST('/api/v1/emission-items/{id}/limits', {
        params: { path: { id: item.id } },
        body: given(values),
        ...send(),
      }),
    ),
});

function LimitFields({ parameter }: Pick<Item, 'parameter'>) {
  const say = useWords(emissionsWords);
  const choices = useEmissionChoices();
  const unit = useParameters().unitOf(parameter);
  return (
    <>
      <Field name="averaging" label={say('averaging')} required>
        <Select options={choices('averaging')} />
      </Field>
      <div className="fields-2">
        <Field name="upperBound" label={say('upperBound')}>
          <Input className="number" inputMode="decimal" maxLength={18} suffix={unit} />
        </Field>
        <Field name="lowerBound" label={say('lowerBound')}>
          <Input className="number" inputMode="decimal" maxLength={18} suffix={unit} />
        </Field>
      </div>
      <Field name="standard" label={say('standard')} help={say('standardExample')} required>
        <Input maxLength={200} />
      </Field>
      <div className="fields-2">
        <Field name="validFrom" label={say('validFrom')} required>
          <DayInput />
        </Field>
        <Field name="validTo" label={say('validTo')}>
          <DayInput />
        </Field>
      </div>
      <Form.Item name="uncertain" valuePropName="checked">
        <Checkbox>{say('uncertain')}</Checkbox>
      </Form.Item>
    </>
  );
}

function useColumns(item: Item, mayManage: boolean): Column<Row>[] {
  const say = useWords(emissionsWords);
  const word = useEmissionWord();
  const file = useEmissionFile();
  const { unitOf } = useParameters();
  const unit = unitOf(item.parameter);
  const bound = (key: 'upperBound' | 'lowerBound'): Column<Row> => ({
    key,
    title: say(key),
    number: true,
    show: (row) => (row[key] === null ? <None /> : `${row[key]} ${unit}`),
    file: { path: `/${key}`, type: 'text' },
  });
  const columns: Column<Row>[] = [
    {
      key: 'averaging',
      title: say('averaging'),
      show: ({ averaging }) => word('averaging', averaging),
      file: { path: '/averaging', ...file('averaging') },
    },
    bound('upperBound'),
    bound('lowerBound'),
    {
      key: 'standard',
      title: say('standard'),
      long: true,
      show: ({ standard, uncertain }) => (uncertain ? `${standard}（${say('uncertain')}）` : standard),
      file: { path: '/standard', type: 'text' },
    },
    {
      key: 'validFrom',
      title: say('validFrom'),
      show: ({ validFrom }) => <span className="number">{validFrom}</span>,
      file: { path: '/validFrom', type: 'day' },
    },
    {
      key: 'validTo',
      title: say('validTo'),
      show: ({ validTo }) => <span className="number">{validTo ?? say('forGood')}</span>,
      file: { path: '/validTo', type: 'day' },
    },
  ];
  return mayManage ? [...columns, { key: 'end', title: say('endLimit'), show: (row) => <End limit={row} /> }] : columns;
}

function End({ limit }: { readonly limit: Row }) {
  const say = useWords(emissionsWords);
  if (limit.validTo !== null) return <None />;
  const action: StepAction<Schemas['EndLimit']> = {
    danger: true,
    initial: { validTo: today() },
    fields: (
      <Field name="validTo" label={say('lastDay')} required>
        <DayInput />
      </Field>
    ),
    run: (body, send) =>
      answer(
        api.POST('/api/v1/emission-limits/{id}/end', {
          params: { path: { id: limit.id } },
          body,
          ...send(limit.version),
        }),
      ),
  };
  return <AskButton size="small" label={say('endLimit')} action={action} />;
}
