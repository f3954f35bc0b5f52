import { Input, Select } from 'antd';
import { Field } from '../../../desktop/form/fields';
import { DayInput, YuanInput } from '../../../desktop/form/inputs';
import { useWords } from '../../../words/words';
import { DocumentsInput } from '../documents';
import { useApprovalChoices } from './approval-codes';
import { approvalWords } from './approvals.words';

/** The approval of an impact report comes from the report. */
export function KindField() {
  const say = useWords(approvalWords);
  const choices = useApprovalChoices();
  return (
    <Field name="kind" label={say('kind')} required>
      <Select options={choices('kind').filter(({ value }) => value !== 'environmentalImpactReport')} />
    </Field>
  );
}

/** Of a draft nothing is needed: the server says what is missing to put it in force. */
export function ApprovalFields() {
  const say = useWords(approvalWords);
  return (
    <>
      <div className="fields-2">
        <Field name="number" label={say('number')}>
          <Input maxLength={100} />
        </Field>
        <Field name="issuer" label={say('issuer')}>
          <Input maxLength={120} />
        </Field>
        <Field name="issuedOn" label={say('issuedOn')}>
          <DayInput />
        </Field>
        <Field name="insuredFen" label={say('insured')} help={say('insuredHelp')}>
          <YuanInput />
        </Field>
        <Field name="validFrom" label={say('validFrom')}>
          <DayInput />
        </Field>
        <Field name="validUntil" label={say('validUntil')}>
          <DayInput />
        </Field>
      </div>
      <Field name="basis" label={say('basis')} help={say('basisHelp')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Field>
      <OpenFields />
    </>
  );
}

/** What may still be added while the paper is in force. */
export function OpenFields() {
  const say = useWords(approvalWords);
  return (
    <>
      <Field name="note" label={say('note')}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Field>
      <Field name="documentIds" label={say('files')}>
        <DocumentsInput />
      </Field>
    </>
  );
}

/** What was emptied in a draft is taken out of it, but for the basis, which is then written by the rules. */
export const draftOf = <Values extends object>(values: Values): Values =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name, value]) => value !== undefined && !(name === 'basis' && value === ''))
      .map(([name, value]: [string, unknown]) => [name, value === '' ? null : value]),
  ) as Values;
