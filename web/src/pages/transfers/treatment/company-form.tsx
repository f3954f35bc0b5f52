import { Input } from 'antd';
import { CodeSelect } from '../../../desktop/form/code-select';
import { Field } from '../../../desktop/form/fields';
import { DayInput } from '../../../desktop/form/inputs';
import { RowFields } from '../../../desktop/form/row-fields';
import { useWords } from '../../../words/words';
import { MethodSelect } from './method-select';
import { treatmentWords } from './treatment.words';

export function CompanyFields() {
  const say = useWords(treatmentWords);
  return (
    <>
      <Field name="name" label={say('name')} required>
        <Input maxLength={120} />
      </Field>
      <div className="fields-2">
        <Field name="uscc" label={say('uscc')} required>
          <Input maxLength={18} />
        </Field>
        <Field name="usccOverrideReason" label={say('usccOverrideReason')} help={say('usccOverrideHelp')}>
          <Input maxLength={200} />
        </Field>
        <Field name="divisionCode" label={say('divisionCode')} help={say('divisionHelp')} required>
          <Input maxLength={6} inputMode="numeric" />
        </Field>
        <Field name="phone" label={say('phone')} required>
          <Input maxLength={24} />
        </Field>
      </div>
      <Field name="address" label={say('address')} required>
        <Input maxLength={200} />
      </Field>
      <Field name="permitNo" label={say('permitNo')} required>
        <Input maxLength={40} />
      </Field>
      <div className="fields-2">
        <Field name="permitValidFrom" label={say('permitValidFrom')} required>
          <DayInput />
        </Field>
        <Field name="permitValidTo" label={say('permitValidTo')} required>
          <DayInput />
        </Field>
      </div>
      <h3>{say('permitLines')}</h3>
      <RowFields name="permitLines" row={say('permitLine')}>
        {(at) => <CodeAndMethod at={at} />}
      </RowFields>
    </>
  );
}

export function CodeAndMethod({ at }: { readonly at: number }) {
  const say = useWords(treatmentWords);
  return (
    <>
      <Field name={[at, 'wasteCode']} label={say('wasteCode')} required>
        <CodeSelect />
      </Field>
      <Field name={[at, 'methodCode']} label={say('methodCode')} required>
        <MethodSelect />
      </Field>
    </>
  );
}
