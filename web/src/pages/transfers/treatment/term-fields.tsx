import { Input } from 'antd';
import { Field } from '../../../desktop/form/fields';
import { DayInput, KilogramInput } from '../../../desktop/form/inputs';
import { RowFields } from '../../../desktop/form/row-fields';
import { useWords } from '../../../words/words';
import { CodeAndMethod } from './company-form';
import { treatmentWords } from './treatment.words';

/** Number and period, of contracts and approvals. */
function TermFields({ number }: { readonly number: string }) {
  const say = useWords(treatmentWords);
  return (
    <>
      <Field name="number" label={number} required>
        <Input maxLength={60} />
      </Field>
      <div className="fields-2">
        <Field name="validFrom" label={say('validFrom')} required>
          <DayInput />
        </Field>
        <Field name="validTo" label={say('validTo')} required>
          <DayInput />
        </Field>
      </div>
    </>
  );
}

export function ContractFields() {
  const say = useWords(treatmentWords);
  return (
    <>
      <TermFields number={say('contractNumber')} />
      <Field name="quotaGrams" label={say('quota')} required>
        <KilogramInput />
      </Field>
    </>
  );
}

export function ApprovalFields() {
  const say = useWords(treatmentWords);
  return (
    <>
      <TermFields number={say('approvalNumber')} />
      <Field name="route" label={say('route')} required>
        <Input.TextArea rows={2} maxLength={500} />
      </Field>
      <h3>{say('lines')}</h3>
      <RowFields name="lines" row={say('line')}>
        {(at) => (
          <>
            <CodeAndMethod at={at} />
            <Field name={[at, 'grams']} label={say('grams')} required>
              <KilogramInput />
            </Field>
          </>
        )}
      </RowFields>
    </>
  );
}
