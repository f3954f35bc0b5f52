import { Input, Select } from 'antd';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { Field, ReasonField } from '../../../desktop/form/fields';
import { RowFields } from '../../../desktop/form/row-fields';
import type { StepAction } from '../../../desktop/record/step-bar';
import { useWords } from '../../../words/words';
import { enterpriseWords } from './enterprises.words';

type Firm = Schemas['EnterpriseView'];

/** How each step of a registration is taken. */
export function useEnterpriseSteps(firm: Firm): Record<string, StepAction> {
  return {
    submit: useSubmit(firm),
    verify: useVerify(firm),
    return: useReturn(firm),
    suspend: useSuspend(firm),
    reinstate: useReinstate(firm),
  };
}

const useSubmit = ({ id, version }: Firm): StepAction => ({
  run: (_, send) => answer(api.POST('/api/v1/enterprises/{id}/submit', { params: { path: { id } }, ...send(version) })),
});

function useVerify({ id, version, usccCheck }: Firm): StepAction<Schemas['VerifyEnterprise']> {
  const say = useWords(enterpriseWords);
  const isDoubtful = usccCheck === 'failed';
  return {
    note: <p>{say('verifyNote')}</p>,
    overcomes: ['enterprise.uscc-doubtful'],
    ...(isDoubtful
      ? {
          fields: (
            <Field name="usccOverrideReason" label={say('overrideReason')} help={say('overrideHelp')} required>
              <Input.TextArea rows={3} maxLength={200} showCount />
            </Field>
          ),
        }
      : {}),
    run: (body, send) =>
      answer(api.POST('/api/v1/enterprises/{id}/verify', { params: { path: { id } }, body, ...send(version) })),
  };
}

function useReturn({ id, version }: Firm): StepAction<Schemas['ReturnEnterprise']> {
  return {
    width: 720,
    initial: { reasons: [{ pointer: '', text: '' }] },
    fields: <ReturnFields />,
    run: (body, send) =>
      answer(api.POST('/api/v1/enterprises/{id}/return', { params: { path: { id } }, body, ...send(version) })),
  };
}

/** Fields of the registration that a return can point at. */
const returned = [
  ...(['name', 'siteName', 'uscc', 'trade', 'address', 'laboratoryKind', 'contactName', 'contactPhone'] as const),
  ...(['emergencyPhone', 'eiaNumber'] as const),
];

function ReturnFields() {
  const say = useWords(enterpriseWords);
  const fields = [
    { value: '', label: say('mendWhole') },
    ...returned.map((field) => ({ value: `/${field}`, label: say(field) })),
    { value: '/declaredGeneration', label: say('declared') },
    { value: '/documents', label: say('documents') },
  ];
  return (
    <RowFields name="reasons" row={say('mend')} fresh={{ pointer: '' }}>
      {(at) => (
        <>
          <Field name={[at, 'pointer']} label={say('mendField')}>
            <Select options={fields} />
          </Field>
          <Field name={[at, 'text']} label={say('mendText')} required>
            <Input maxLength={200} />
          </Field>
        </>
      )}
    </RowFields>
  );
}

function useSuspend({ id, version }: Firm): StepAction<{ reason: string }> {
  const say = useWords(enterpriseWords);
  return {
    danger: true,
    note: <p>{say('suspendHelp')}</p>,
    fields: <ReasonField label={say('suspendReason')} />,
    run: (body, send) =>
      answer(api.POST('/api/v1/enterprises/{id}/suspend', { params: { path: { id } }, body, ...send(version) })),
  };
}

const useReinstate = ({ id, version }: Firm): StepAction => ({
  run: (_, send) =>
    answer(api.POST('/api/v1/enterprises/{id}/reinstate', { params: { path: { id } }, ...send(version) })),
});
