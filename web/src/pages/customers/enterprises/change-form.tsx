import { Input, Select } from 'antd';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { CodeSelect } from '../../../desktop/form/code-select';
import { Field } from '../../../desktop/form/fields';
import { KilogramInput } from '../../../desktop/form/inputs';
import { RowFields } from '../../../desktop/form/row-fields';
import type { StepAction } from '../../../desktop/record/step-bar';
import { useChoices } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { enterpriseWords, laboratoryKinds } from './enterprises.words';

type Firm = Schemas['EnterpriseView'];

/** The registration as the enterprise itself keeps it; what is sealed the API refuses at its field. */
export const changeOf = (firm: Firm): StepAction<Schemas['ChangeEnterprise']> => ({
  width: 820,
  draft: `enterprise.${firm.id}.v${firm.version}`,
  fields: <RegistrationFields />,
  initial: firm,
  run: (body, send) =>
    answer(api.PATCH('/api/v1/enterprises/{id}', { params: { path: { id: firm.id } }, body, ...send(firm.version) })),
});

function RegistrationFields() {
  const say = useWords(enterpriseWords);
  const trades = useChoices('trade');
  return (
    <>
      <div className="fields-2">
        <Text name="name" max={120} required />
        <Text name="siteName" max={60} />
        <Text name="uscc" max={18} />
        <Text name="divisionCode" label={say('division')} max={6} required />
        <Field name="trade" label={say('trade')} required>
          <Select options={trades} />
        </Field>
        <Field name="laboratoryKind" label={say('laboratoryKind')}>
          <Select allowClear options={laboratoryKinds.map((value) => ({ value, label: say(`lab.${value}`) }))} />
        </Field>
        <Text name="contactName" max={40} />
        <Text name="contactPhone" max={24} />
        <Text name="emergencyPhone" max={24} />
        <Text name="eiaNumber" max={60} />
      </div>
      <Text name="address" max={200} />
      <h3>{say('declared')}</h3>
      <RowFields name="declaredGeneration" row={say('code')}>
        {(at) => (
          <>
            <Field name={[at, 'wasteCode']} label={say('code')} required>
              <CodeSelect />
            </Field>
            <Field name={[at, 'yearlyGrams']} label={say('yearly')} required>
              <KilogramInput />
            </Field>
          </>
        )}
      </RowFields>
    </>
  );
}

interface TextProps {
  readonly name:
    | 'name'
    | 'siteName'
    | 'uscc'
    | 'divisionCode'
    | 'contactName'
    | 'contactPhone'
    | 'emergencyPhone'
    | 'eiaNumber'
    | 'address';
  readonly label?: string;
  readonly max: number;
  readonly required?: boolean;
}

function Text({ name, label, max, required = false }: TextProps) {
  const say = useWords(enterpriseWords);
  return (
    <Field name={name} label={label ?? say(name as keyof typeof enterpriseWords)} required={required}>
      <Input maxLength={max} />
    </Field>
  );
}
