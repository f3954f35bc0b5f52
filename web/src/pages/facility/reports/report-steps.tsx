import { Input, Select } from 'antd';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { Field, ReasonField } from '../../../desktop/form/fields';
import { DayInput } from '../../../desktop/form/inputs';
import { RowFields } from '../../../desktop/form/row-fields';
import type { StepAction } from '../../../desktop/record/step-bar';
import { today } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { ConditionFields, conditionOf } from '../approvals/condition-fields';
import { DocumentInput, DocumentsInput } from '../documents';
import { reportWords } from './reports.words';

type Report = Schemas['ReportView'];
type Word = keyof typeof reportWords;

/** The steps of a report, each with what it asks for. */
export function useReportSteps(report: Report): Readonly<Record<string, StepAction>> {
  return { ...towardsReview(report), ...useReviewSteps(report), ...decisions(report) };
}

const paramsOf = ({ id }: Report) => ({ path: { id } });

function towardsReview(report: Report) {
  const params = paramsOf(report);
  const submit: StepAction<Schemas['SubmitReport']> = {
    initial: { submittedOn: today() },
    fields: (
      <>
        <Line name="authority" maxLength={120} />
        <Day name="submittedOn" />
      </>
    ),
    run: (body, send) =>
      answer(api.POST('/api/v1/environmental-reports/{id}/submit', { params, body, ...send(report.version) })),
  };
  const resubmit: StepAction<Schemas['ResubmitReport']> = {
    initial: { resubmittedOn: today() },
    fields: <Day name="resubmittedOn" />,
    run: (body, send) =>
      answer(api.POST('/api/v1/environmental-reports/{id}/resubmit', { params, body, ...send(report.version) })),
  };
  return { submit, resubmit };
}

function useReviewSteps(report: Report) {
  const say = useWords(reportWords);
  const params = paramsOf(report);
  const convene: StepAction<Schemas['ConveneReview']> = {
    width: 820,
    initial: { experts: [{} as Schemas['ExpertInput']] },
    fields: (
      <>
        <Day name="heldOn" />
        <Line name="place" maxLength={120} />
        <RowFields name="experts" row={say('expert')}>
          {(at) => <ExpertFields at={at} />}
        </RowFields>
      </>
    ),
    run: (body, send) =>
      answer(api.POST('/api/v1/environmental-reports/{id}/review', { params, body, ...send(report.version) })),
  };
  const verdicts = (['pass', 'passAfterRevision', 'fail'] as const).map((value) => ({ value, label: say(value) }));
  const conclude: StepAction<Schemas['ConcludeReview']> = {
    fields: (
      <Field name="verdict" label={say('verdict')} required>
        <Select options={verdicts} />
      </Field>
    ),
    run: (body, send) =>
      answer(api.POST('/api/v1/environmental-reports/{id}/conclude', { params, body, ...send(report.version) })),
  };
  return { convene, conclude };
}

function decisions(report: Report) {
  const params = paramsOf(report);
  const approve: StepAction<Schemas['ApproveReport']> = {
    width: 820,
    draft: `environmental-reports.${report.id}.approve`,
    initial: { decidedOn: today(), documentIds: [], conditions: [] },
    fields: <DecisionFields />,
    run: ({ conditions, ...body }, send) =>
      answer(
        api.POST('/api/v1/environmental-reports/{id}/approve', {
          params,
          body: { ...body, conditions: conditions.map(conditionOf) },
          ...send(report.version),
        }),
      ),
  };
  const reject: StepAction<Schemas['RejectReport']> = {
    danger: true,
    initial: { decidedOn: today() },
    fields: (
      <>
        <Line name="number" word="decisionNumber" maxLength={100} />
        <Day name="decidedOn" />
        <ReasonField />
      </>
    ),
    run: (body, send) =>
      answer(api.POST('/api/v1/environmental-reports/{id}/reject', { params, body, ...send(report.version) })),
  };
  const checkAcceptance: StepAction<Schemas['CheckAcceptance']> = {
    fields: <AcceptanceFields />,
    run: (body, send) =>
      answer(
        api.POST('/api/v1/environmental-reports/{id}/check-acceptance', { params, body, ...send(report.version) }),
      ),
  };
  return { approve, reject, checkAcceptance };
}

function Day({ name }: { readonly name: Word }) {
  const say = useWords(reportWords);
  return (
    <Field name={name} label={say(name)} required>
      <DayInput />
    </Field>
  );
}

interface LineProps {
  readonly name: string;
  readonly word?: Word;
  readonly maxLength: number;
}

function Line({ name, word, maxLength }: LineProps) {
  const say = useWords(reportWords);
  return (
    <Field name={name} label={say(word ?? (name as Word))} required>
      <Input maxLength={maxLength} />
    </Field>
  );
}

function ExpertFields({ at }: { readonly at: number }) {
  const say = useWords(reportWords);
  return (
    <>
      <Field name={[at, 'name']} label={say('expertName')} required>
        <Input maxLength={40} />
      </Field>
      <Field name={[at, 'field']} label={say('field')} required>
        <Input maxLength={60} />
      </Field>
      <Field name={[at, 'organisation']} label={say('organisation')} required>
        <Input maxLength={120} />
      </Field>
    </>
  );
}

/** Conditions are numbered as the decision does, from 1 on; each number once. */
const newCondition = (count: number) => ({ number: count + 1, kind: 'once', role: 'operator.manager' });

function DecisionFields() {
  const say = useWords(reportWords);
  return (
    <>
      <Line name="number" word="decisionNumber" maxLength={100} />
      <Day name="decidedOn" />
      <Field name="documentIds" label={say('documents')} required>
        <DocumentsInput />
      </Field>
      <h3>{say('conditions')}</h3>
      <RowFields name="conditions" row={say('condition')} fresh={newCondition}>
        {(at) => <ConditionFields at={at} />}
      </RowFields>
    </>
  );
}

function AcceptanceFields() {
  const say = useWords(reportWords);
  return (
    <>
      <Day name="acceptedOn" />
      <Field name="documentId" label={say('acceptanceDocument')} required>
        <DocumentInput />
      </Field>
      <Field name="conclusion" label={say('acceptanceConclusion')} required>
        <Input.TextArea rows={3} maxLength={2000} />
      </Field>
      <Day name="publishedOn" />
    </>
  );
}
