import { Button, Input, Typography } from 'antd';
import { Card } from '../../../desktop/show/card';
import { useState } from 'react';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { tellDone } from '../../../desktop/feedback';
import { Field } from '../../../desktop/form/fields';
import { ProblemAlert } from '../../../desktop/form/problem-alert';
import { WriteForm } from '../../../desktop/form/write-form';
import { useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { ownWords } from './own.words';

type Enrolment = Schemas['TotpEnrolmentView'];

/** The second factor: a key for an authenticator app, in force once a code of it was entered. */
export function OwnTotp() {
  const say = useWords(ownWords);
  const { totpEnabled } = useSignedIn();
  return (
    <Card title={<h2 className="card-title">{say('totp')}</h2>}>
      {totpEnabled ? <p>{say('totpOn')}</p> : <Enrol />}
    </Card>
  );
}

function Enrol() {
  const say = useWords(ownWords);
  const [enrolment, setEnrolment] = useState<Enrolment>();
  const start = useWrite<undefined, Enrolment>((_, send) => answer(api.POST('/api/v1/me/totp', send())), setEnrolment);
  if (enrolment === undefined) {
    return (
      <>
        <ProblemAlert error={start.error} />
        <Button loading={start.isPending} onClick={() => start.mutate(undefined)}>
          {say('totpStart')}
        </Button>
      </>
    );
  }
  return (
    <WriteForm<Schemas['ConfirmTotp'], unknown>
      label={say('confirm')}
      write={(body, send) => answer(api.POST('/api/v1/me/totp/confirm', { body, ...send() }))}
      done={() => tellDone(say('confirmed'))}
    >
      <p>{say('totpHow')}</p>
      <p>
        {say('secret')}{' '}
        <Typography.Text code copyable>
          {enrolment.secret}
        </Typography.Text>
      </p>
      <Field name="code" label={say('code')} required>
        <Input inputMode="numeric" maxLength={6} autoComplete="one-time-code" />
      </Field>
    </WriteForm>
  );
}
