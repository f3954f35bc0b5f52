import { Button } from 'antd-mobile';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import { queryClient, useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { markSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { useDraft } from '../../../shared/use-draft';
import { ProblemNote } from '../../shared/page-states';
import { RefusedForm } from '../../shared/refused-form';
import { Screen } from '../../shared/screen';
import { toast } from '../../shared/toast';
import { AccountFields, FirmFields } from './register-fields';
import type { FirmDraft, Secrets } from './register-fields';
import { registrationWords } from './registration.words';

const untouched: FirmDraft = {
  facilityId: '',
  name: '',
  trade: '',
  laboratoryKind: '',
  divisionCode: '',
  login: '',
  displayName: '',
};

type Body = Schemas['RegisterEnterprise'];

/** Registers, and signs the new account in. */
function useRegister(clear: () => void) {
  const say = useWords(registrationWords);
  const navigate = useNavigate();
  return useWrite(
    async (body: Body, send) => {
      const registered = await answer(api.POST('/api/v1/registrations', { body, ...send() }));
      const { login, password } = body.account;
      await answer(api.POST('/api/v1/sessions', { body: { login, password, delivery: 'cookie' } }));
      return registered;
    },
    () => {
      clear();
      queryClient.clear();
      markSignedIn();
      toast(say('created'));
      void navigate('/m/registration', { replace: true });
    },
  );
}

/** 开通: the firm and its first account; what the operator verifies is filled in afterwards, signed in. */
export function RegisterPage() {
  const say = useWords(registrationWords);
  const [step, setStep] = useState<1 | 2>(1);
  const [draft, change, clear] = useDraft<FirmDraft>('register', untouched);
  // Never kept on the device.
  const [secrets, setSecrets] = useState<Secrets>({ password: '', again: '' });
  const facilities = useApi('/api/v1/facilities', { query: { limit: 50 } }).data?.items ?? [];
  const facilityId = draft.facilityId === '' && facilities.length === 1 ? facilities[0]!.id : draft.facilityId;
  const register = useRegister(clear);
  const firmReady = facilityId !== '' && draft.name.trim() !== '' && draft.trade !== '' && draft.divisionCode !== '';
  const send = () => {
    const { trade } = draft;
    if (trade === '' || secrets.password !== secrets.again) return;
    register.mutate({
      facilityId,
      name: draft.name.trim(),
      trade,
      divisionCode: draft.divisionCode.trim(),
      ...(trade === 'laboratory' && draft.laboratoryKind !== '' ? { laboratoryKind: draft.laboratoryKind } : {}),
      account: { login: draft.login.trim(), displayName: draft.displayName.trim(), password: secrets.password },
    });
  };
  return (
    <Screen title={say('registerTitle')} back="/sign-in">
      <p className="m-weak">{say('registerHint')}</p>
      <RefusedForm
        error={register.error}
        onSubmit={() => {
          if (step === 1) setStep(2);
          else send();
        }}
      >
        {step === 1 ? (
          <FirmFields draft={{ ...draft, facilityId }} change={change} facilities={facilities} />
        ) : (
          <AccountFields draft={draft} change={change} secrets={secrets} setSecrets={setSecrets} />
        )}
        <ProblemNote error={register.error} />
        <Button
          block
          color="primary"
          type="submit"
          className="m-stacked"
          loading={register.isPending}
          disabled={step === 1 && !firmReady}
        >
          {say(step === 1 ? 'next' : 'create')}
        </Button>
        {step === 1 ? null : (
          <Button block fill="outline" className="m-stacked" onClick={() => setStep(1)}>
            {say('previous')}
          </Button>
        )}
      </RefusedForm>
      <p>
        <Link to="/sign-in">{say('haveAccount')}</Link>
      </p>
    </Screen>
  );
}
