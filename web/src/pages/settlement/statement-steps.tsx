import { Input, Select } from 'antd';
import { answer, api } from '../../api/client';
import type { Schemas } from '../../api/queries';
import { Field, ReasonField } from '../../desktop/form/fields';
import { DayInput } from '../../desktop/form/inputs';
import type { StepAction } from '../../desktop/record/step-bar';
import { today, yuan } from '../../shared/format';
import { useText, useWords } from '../../words/words';
import { standingOf } from './charge-lines';
import { settlementWords } from './settlement.words';
import { useStatementCharges } from './use-statement-charges';

type Statement = Schemas['StatementView'];

/** How each step of a statement is taken; a correction is made at the charge. */
export function useStatementSteps(statement: Statement): Record<string, StepAction> {
  const say = useWords(settlementWords);
  const params = { path: { id: statement.id } };
  const { version } = statement;
  const issue: StepAction = {
    run: (_, send) => answer(api.POST('/api/v1/statements/{id}/issue', { params, ...send() })),
  };
  const object: StepAction<Schemas['ObjectToStatement']> = {
    draft: `objection.${statement.id}`,
    fields: <ObjectFields statementId={statement.id} />,
    run: (body, send) => answer(api.POST('/api/v1/statements/{id}/object', { params, body, ...send() })),
  };
  const reject: StepAction<Schemas['RejectObjection']> = {
    danger: true,
    fields: <ReasonField name="answer" label={say('answerReason')} />,
    run: (body, send) => answer(api.POST('/api/v1/statements/{id}/reject', { params, body, ...send() })),
  };
  const agree: StepAction = {
    note: <p>{say('agreeNote')}</p>,
    run: (_, send) => answer(api.POST('/api/v1/statements/{id}/agree', { params, ...send(version) })),
  };
  const pay: StepAction<Schemas['PayStatement']> = {
    initial: { paidOn: today() },
    fields: <PayFields />,
    run: (body, send) => answer(api.POST('/api/v1/statements/{id}/pay', { params, body, ...send() })),
  };
  return { issue, object, reject, agree, pay };
}

function ObjectFields({ statementId }: { readonly statementId: string }) {
  const say = useWords(settlementWords);
  const text = useText();
  const charges = useStatementCharges(statementId);
  const options = charges.map(({ number, lines }) => ({
    label: number,
    options: lines
      .filter((line) => ['stands', 'byHand'].includes(standingOf(line)))
      .map(({ id, title, amountFen }) => ({ value: id, label: `${text(title)} ¥${yuan(amountFen)}` })),
  }));
  return (
    <>
      <Field name="lineIds" label={say('objectionLines')} required>
        <Select mode="multiple" options={options} />
      </Field>
      <Field name="reason" label={say('objectionReason')} required>
        <Input.TextArea rows={3} minLength={5} maxLength={500} showCount />
      </Field>
    </>
  );
}

function PayFields() {
  const say = useWords(settlementWords);
  return (
    <>
      <Field name="paidOn" label={say('paidOn')} required>
        <DayInput max={today()} />
      </Field>
      <Field name="reference" label={say('reference')} required>
        <Input maxLength={200} />
      </Field>
    </>
  );
}
