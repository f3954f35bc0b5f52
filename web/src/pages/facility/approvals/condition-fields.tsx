import { Input, InputNumber, Select } from 'antd';
import { Field } from '../../../desktop/form/fields';
import { DayInput } from '../../../desktop/form/inputs';
import { useWords } from '../../../words/words';
import { DocumentInput } from '../documents';
import { useApprovalChoices } from './approval-codes';
import { approvalWords } from './approvals.words';

/** `at`: the row of a list that the fields belong to, as a decision has several. */
export function ConditionFields({ at }: { readonly at?: number }) {
  const say = useWords(approvalWords);
  const choices = useApprovalChoices();
  const name = (field: string) => (at === undefined ? field : [at, field]);
  return (
    <>
      <Field name={name('number')} label={say('conditionNumber')} required>
        <InputNumber min={1} max={200} style={{ width: '100%' }} />
      </Field>
      <Field name={name('text')} label={say('text')} required>
        <Input.TextArea rows={2} maxLength={1000} />
      </Field>
      <Field name={name('kind')} label={say('conditionKind')} required>
        <Select options={choices('conditionKind')} />
      </Field>
      <Field name={name('dueOn')} label={say('dueOn')} help={say('dueHelp')}>
        <DayInput />
      </Field>
      <Field name={name('intervalMonths')} label={say('intervalMonths')} help={say('intervalHelp')}>
        <InputNumber min={1} max={120} style={{ width: '100%' }} />
      </Field>
      <Field name={name('role')} label={say('role')} required>
        <Select options={choices('role')} />
      </Field>
      <Field name={name('basis')} label={say('conditionBasis')} required>
        <Input maxLength={500} />
      </Field>
    </>
  );
}

/** Days and months that a kind does not have are left out: the API takes them or nothing. */
export const conditionOf = <Values extends object>(values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as Values;

export function ProofFields() {
  const say = useWords(approvalWords);
  return (
    <>
      <Field name="provedOn" label={say('provedOn')} required>
        <DayInput />
      </Field>
      <Field name="text" label={say('proofText')} required>
        <Input.TextArea rows={3} maxLength={1000} />
      </Field>
      <Field name="documentId" label={say('file')}>
        <DocumentInput />
      </Field>
    </>
  );
}
