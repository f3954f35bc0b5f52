import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../../api/client';
import { Field, ReasonField } from '../../../desktop/form/fields';
import { WriteForm } from '../../../desktop/form/write-form';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { manager, storekeepers } from '../../roles';
import type { Container } from './container-page';
import { containerWords } from './containers.words';

type Act = 'hold' | 'release' | 'stabilise' | 'withdrawStabilised';
const inside: readonly Container['state'][] = ['received', 'stored', 'picked'];

/** Which marks a container may get or lose here: they change no state, so no lifecycle offers them. */
function actsOf({ state, heldAt, hazards, stabilisedAt }: Container, isManager: boolean): Act[] {
  if (!inside.includes(state)) return [];
  return [
    ...(heldAt === null ? (['hold'] as const) : []),
    ...(heldAt !== null && isManager ? (['release'] as const) : []),
    ...(stabilisedAt === null && hazards.includes('R') ? (['stabilise'] as const) : []),
    ...(stabilisedAt === null ? [] : (['withdrawStabilised'] as const)),
  ];
}

/** 隔离 and 稳定化. */
export function QuarantineTools({ container }: { readonly container: Container }) {
  const say = useWords(containerWords);
  const me = useSignedIn();
  const [act, setAct] = useState<Act>();
  if (!hasAnyRole(me, storekeepers)) return null;
  return (
    <>
      {actsOf(container, hasAnyRole(me, manager)).map((one) => (
        <Button key={one} onClick={() => setAct(one)}>
          {say(one)}
        </Button>
      ))}
      {act === undefined ? null : (
        <Modal open title={say(act)} footer={null} onCancel={() => setAct(undefined)}>
          <ActForm id={container.id} act={act} done={() => setAct(undefined)} />
        </Modal>
      )}
    </>
  );
}

interface ActFormProps {
  readonly id: string;
  readonly act: Act;
  readonly done: () => void;
}

function ActForm({ id, act, done }: ActFormProps) {
  const say = useWords(containerWords);
  return (
    <WriteForm<{ reason: string; how: string }, unknown>
      label={say(act)}
      done={done}
      write={({ reason, how }, send) => {
        const params = { path: { id } };
        switch (act) {
          case 'hold':
            return answer(api.POST('/api/v1/containers/{id}/hold', { params, body: { reason }, ...send() }));
          case 'release':
            return answer(api.POST('/api/v1/containers/{id}/release', { params, body: { reason }, ...send() }));
          case 'stabilise':
            return answer(api.POST('/api/v1/containers/{id}/stabilise', { params, body: { how }, ...send() }));
          case 'withdrawStabilised':
            return answer(
              api.POST('/api/v1/containers/{id}/withdraw-stabilised', { params, body: { reason }, ...send() }),
            );
        }
      }}
    >
      {act === 'stabilise' ? (
        <Field name="how" label={say('how')} required>
          <Input.TextArea rows={3} maxLength={500} />
        </Field>
      ) : (
        <ReasonField />
      )}
    </WriteForm>
  );
}
