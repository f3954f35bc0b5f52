import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { CodeSelect } from '../../../desktop/form/code-select';
import { Field } from '../../../desktop/form/fields';
import { DayInput, KilogramInput, YuanInput } from '../../../desktop/form/inputs';
import { RemoteSelect } from '../../../desktop/form/remote-select';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { today } from '../../../shared/format';
import { unitIn } from '../../../shared/unit-in';
import { useLanguage } from '../../../words/language';
import { useWords } from '../../../words/words';
import { figureIn, isMoney, rangeIn } from './figure-in';
import { validityOf } from './in-force';
import { settingsWords } from './settings.words';

type Definition = Schemas['SettingDefinitionView'];
type Row = Schemas['SettingView'];
type Added = Omit<Schemas['CreateSetting'], 'name'>;

/** A new value from a day on, for all or for one facility or code. */
export function AddValue({ definition }: { readonly definition: Definition }) {
  const say = useWords(settingsWords);
  const action: StepAction<Added> = {
    initial: { validFrom: today(), value: definition.fallback, basis: definition.basis, uncertain: false },
    fields: (
      <>
        <ValueField definition={definition} />
        <Field name="validFrom" label={say('validFrom')} help={say('validFromHelp')} required>
          <DayInput min={today()} />
        </Field>
        <LastDayField />
        <Field name="facilityId" label={say('facility')}>
          <RemoteSelect
            list="/api/v1/facilities"
            unsearched
            placeholder={say('allFacilities')}
            optionOf={({ id, name }) => ({ value: id, label: name })}
          />
        </Field>
        {definition.scope === null ? null : (
          <Field name="scope" label={say('scope')}>
            <CodeSelect />
          </Field>
        )}
        <BasisFields />
      </>
    ),
    run: (values, send) =>
      answer(
        api.POST('/api/v1/settings', {
          body: { ...values, name: definition.name, scope: values.scope ?? '', validTo: values.validTo ?? null },
          ...send(),
        }),
      ),
  };
  return <AskButton type="primary" label={say('add')} action={action} />;
}

interface ChangeValueProps {
  readonly row: Row;
  readonly definition: Definition;
}

/** Ends a value, or corrects one that is not in force yet. */
export function ChangeValue({ row, definition }: ChangeValueProps) {
  const say = useWords(settingsWords);
  const { id, version } = row;
  const isToCome = validityOf(row, today()) === 'toCome';
  const action: StepAction<Schemas['ChangeSetting']> = {
    note: <p>{say('changeNote')}</p>,
    initial: {
      validTo: row.validTo,
      basis: row.basis,
      uncertain: row.uncertain,
      ...(isToCome ? { value: row.value } : {}),
    },
    fields: (
      <>
        {isToCome ? <ValueField definition={definition} /> : null}
        <LastDayField />
        <BasisFields />
      </>
    ),
    run: (values, send) =>
      answer(
        api.PATCH('/api/v1/settings/{id}', {
          params: { path: { id } },
          body: { ...values, validTo: values.validTo ?? null },
          ...send(version),
        }),
      ),
  };
  return <AskButton size="small" label={say('change')} action={action} />;
}

function ValueField({ definition }: { readonly definition: Definition }) {
  const say = useWords(settingsWords);
  const language = useLanguage();
  return (
    <Field name="value" label={say('valueColumn')} help={rangeIn(definition, language)} required>
      <ValueInput unit={definition.unit} />
    </Field>
  );
}

interface ValueInputProps {
  readonly id?: string;
  readonly value?: number | null;
  readonly onChange?: (value: number | null) => void;
  readonly unit: string;
}

/** As people say the value; the API is given grams, fen, 0 and 1. */
function ValueInput({ unit, ...given }: ValueInputProps) {
  const language = useLanguage();
  if (unit === 'g') return <KilogramInput autoFocus {...given} />;
  if (isMoney(unit)) return <YuanInput autoFocus {...given} />;
  if (unit === '0/1') {
    return <Select {...given} options={[0, 1].map((value) => ({ value, label: figureIn(value, unit, language) }))} />;
  }
  return <InputNumber precision={0} autoFocus style={{ width: '100%' }} suffix={unitIn(unit, language)} {...given} />;
}

function LastDayField() {
  const say = useWords(settingsWords);
  return (
    <Field name="validTo" label={say('validTo')} help={say('validToHelp')}>
      <DayInput />
    </Field>
  );
}

function BasisFields() {
  const say = useWords(settingsWords);
  return (
    <>
      <Field name="basis" label={say('basis')} required>
        <Input.TextArea rows={2} maxLength={200} />
      </Field>
      <Form.Item name="uncertain" valuePropName="checked" extra={say('uncertainHelp')}>
        <Checkbox>{say('uncertain')}</Checkbox>
      </Form.Item>
    </>
  );
}
