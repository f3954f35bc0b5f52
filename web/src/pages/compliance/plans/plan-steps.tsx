import { Input } from 'antd';
import { useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { Field, ReasonField } from '../../../desktop/form/fields';
import { InstantInput } from '../../../desktop/form/inputs';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { useWords } from '../../../words/words';
import { planWords } from './plans.words';

type Plan = Schemas['PlanView'];

/** Filling, filing, changing; a change leads to the draft that it makes. Editing is the tables themselves. */
export function PlanSteps({ plan }: { readonly plan: Plan }) {
  const say = useWords(planWords);
  const navigate = useNavigate();
  const params = { path: { id: plan.id } };
  const fill: StepAction = {
    note: <p>{say('fillNote')}</p>,
    run: (_, send) => answer(api.POST('/api/v1/plans/{id}/fill', { params, ...send(plan.version) })),
  };
  const file: StepAction<Schemas['FilePlan']> = {
    note: <p>{say('fileNote')}</p>,
    fields: (
      <>
        <Field name="filingNumber" label={say('filingNumber')} required>
          <Input maxLength={60} />
        </Field>
        <Field name="receiptAt" label={say('receiptAt')} required>
          <InstantInput />
        </Field>
        <Field name="receiptNote" label={say('receiptNote')}>
          <Input maxLength={500} />
        </Field>
      </>
    ),
    run: (body, send) => answer(api.POST('/api/v1/plans/{id}/file', { params, body, ...send(plan.version) })),
  };
  const change: StepAction<Schemas['ChangePlan']> = {
    note: <p>{say('changeNote')}</p>,
    fields: <ReasonField label={say('reason')} />,
    run: (body, send) => answer(api.POST('/api/v1/plans/{id}/change', { params, body, ...send() })),
    done: (made) => void navigate(`/plans/${(made as Plan).id}`),
  };
  return <StepBar steps={plan.allowedSteps} actions={{ fill, file, change }} />;
}
