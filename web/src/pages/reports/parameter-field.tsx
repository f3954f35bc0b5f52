import { Input, Select } from 'antd';
import { useApi } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { Field } from '../../desktop/form/fields';
import { DayInput, InstantInput } from '../../desktop/form/inputs';
import { RemoteSelect } from '../../desktop/form/remote-select';
import { useText, useWords } from '../../words/words';
import { reportWords } from './reports.words';

type Parameter = Schemas['ReportParameterView'];

/** The field of a report's parameter, as the API describes it. */
export function ParameterField({ parameter }: { readonly parameter: Parameter }) {
  const text = useText();
  return (
    <Field name={['parameters', parameter.name]} label={text(parameter.text)} required={parameter.required}>
      <ParameterInput parameter={parameter} />
    </Field>
  );
}

interface Given {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (value: unknown) => void;
}

function ParameterInput({ parameter, ...given }: Given & { readonly parameter: Parameter }) {
  const say = useWords(reportWords);
  switch (parameter.type) {
    case 'day':
      return <DayInput {...given} />;
    case 'instant':
      return <InstantInput {...given} />;
    case 'choice':
      return <ChoiceInput choices={parameter.choices} {...given} />;
    case 'uuid':
      return <RecordInput name={parameter.name} {...given} />;
    case 'period':
      return <TextInput placeholder={say('period')} {...given} />;
    case 'declaredPeriod':
      return <TextInput placeholder={say('declaredPeriod')} {...given} />;
    case 'wasteCode':
      return <TextInput placeholder={say('wasteCodeHint')} {...given} />;
  }
}

const TextInput = ({ value, ...given }: Given & { readonly placeholder: string }) => (
  <Input {...given} value={value ?? ''} />
);

function ChoiceInput({ choices, ...given }: Given & Pick<Parameter, 'choices'>) {
  const text = useText();
  return (
    <Select allowClear options={choices.map((each) => ({ value: each.value, label: text(each.text) }))} {...given} />
  );
}

/** Ids are chosen by name, never typed, where the console has a list of what they name. */
function RecordInput({ name, ...given }: Given & { readonly name: string }) {
  const optionOf = ({ id, name: label }: { readonly id: string; readonly name: string }) => ({ value: id, label });
  if (name === 'enterpriseId') return <RemoteSelect list="/api/v1/enterprises" optionOf={optionOf} {...given} />;
  if (name === 'facilityId')
    return <RemoteSelect list="/api/v1/facilities" unsearched optionOf={optionOf} {...given} />;
  return <TextInput placeholder="" {...given} />;
}

/** Reports that the reader may ask for. */
export const useReports = () => useApi('/api/v1/reports', {});
