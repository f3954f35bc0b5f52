import { Checkbox, Form, InputNumber, Select } from 'antd';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useWords } from '../../../words/words';
import { useEmissionChoices, useEmissionWord } from './emission-codes';
import { emissionsWords } from './emissions.words';
import { useMayManage } from './may';
import { useParameters } from './parameters';

type Outlet = Schemas['OutletDetailView'];
type Item = Schemas['EmissionItemView'];

/** 监测项目: what is monitored at an outlet, from where and how often. */
export function ItemsTab({ outlet }: { readonly outlet: Outlet }) {
  const say = useWords(emissionsWords);
  const word = useEmissionWord();
  const { nameOf } = useParameters();
  const mayManage = useMayManage() && outlet.state === 'inUse';
  const rhythm = useRhythm();
  return (
    <>
      {mayManage ? (
        <div className="table-tools">
          <AskButton type="primary" label={say('newItem')} action={addTo(outlet)} />
        </div>
      ) : null}
      {outlet.items.length === 0 ? (
        <Nothing text={say('noItems')} />
      ) : (
        <PlainTable<Item>
          label={say('items')}
          rows={outlet.items}
          keyOf={({ id }) => id}
          columns={[
            { title: say('parameter'), show: ({ parameter }) => `${nameOf(parameter)} (${parameter})` },
            { title: say('source'), show: ({ source }) => word('source', source) },
            { title: say('rhythm'), number: true, show: rhythm },
            { title: say('watched'), show: ({ watched }) => say(watched ? 'yes' : 'no') },
            { title: say('newestAt'), show: ({ newestAt }) => <Instant at={newestAt} /> },
            ...(mayManage
              ? [
                  {
                    title: say('change'),
                    show: (item: Item) => <AskButton size="small" label={say('changeItem')} action={changeOf(item)} />,
                  },
                ]
              : []),
          ]}
        />
      )}
    </>
  );
}

function useRhythm(): (item: Item) => string {
  const say = useWords(emissionsWords);
  return ({ intervalMinutes, frequencyDays }) => {
    if (intervalMinutes !== null) return say('everyMinutes', { count: intervalMinutes });
    return frequencyDays === null ? '—' : say('everyDays', { count: frequencyDays });
  };
}

const addTo = (outlet: Outlet): StepAction<Schemas['AddItem']> => ({
  fields: (
    <>
      <ParameterField kind={outlet.kind} />
      <RhythmFields />
    </>
  ),
  initial: { source: 'manual' },
  run: (body, send) =>
    answer(api.POST('/api/v1/emission-outlets/{id}/items', { params: { path: { id: outlet.id } }, body, ...send() })),
});

const changeOf = (item: Item): StepAction<Schemas['ChangeItem']> => ({
  fields: (
    <>
      <RhythmFields />
      <WatchedField />
    </>
  ),
  initial: item,
  run: (body, send) =>
    answer(
      api.PATCH('/api/v1/emission-items/{id}', {
        params: { path: { id: item.id } },
        body,
        ...send(item.version),
      }),
    ),
});

function ParameterField({ kind }: { readonly kind: Outlet['kind'] }) {
  const say = useWords(emissionsWords);
  const { all, nameOf } = useParameters();
  const fitting = all.filter(({ kinds }) => kinds.includes(kind));
  return (
    <Field name="parameter" label={say('parameter')} required>
      <Select options={fitting.map(({ code, unit }) => ({ value: code, label: `${nameOf(code)} ${code} ${unit}` }))} />
    </Field>
  );
}

function RhythmFields() {
  const say = useWords(emissionsWords);
  const choices = useEmissionChoices();
  return (
    <>
      <Field name="source" label={say('source')} required>
        <Select options={choices('source')} />
      </Field>
      <div className="fields-2">
        <Field name="intervalMinutes" label={say('interval')} help={say('intervalHelp')}>
          <InputNumber min={1} max={1440} style={{ width: '100%' }} />
        </Field>
        <Field name="frequencyDays" label={say('frequency')} help={say('frequencyHelp')}>
          <InputNumber min={1} max={1100} style={{ width: '100%' }} />
        </Field>
      </div>
    </>
  );
}

function WatchedField() {
  const say = useWords(emissionsWords);
  return (
    <Form.Item name="watched" valuePropName="checked">
      <Checkbox>{say('watched')}</Checkbox>
    </Form.Item>
  );
}
