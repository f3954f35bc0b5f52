import { Input } from 'antd';
import { answer, api } from '../../../api/client';
import { Field, ReasonField } from '../../../desktop/form/fields';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
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
  const actions = useActions(container.id);
  if (!hasAnyRole(me, storekeepers)) return null;
  return actsOf(container, hasAnyRole(me, manager)).map((act) => (
    <AskButton key={act} label={say(act)} action={actions[act]} />
  ));
}

type Reason = { readonly reason: string };

function useActions(id: string) {
  const say = useWords(containerWords);
  const params = { path: { id } };
  const hold: StepAction<Reason> = {
    fields: <ReasonField />,
    run: (body, send) => answer(api.POST('/api/v1/containers/{id}/hold', { params, body, ...send() })),
  };
  const release: StepAction<Reason> = {
    fields: <ReasonField />,
    run: (body, send) => answer(api.POST('/api/v1/containers/{id}/release', { params, body, ...send() })),
  };
  const stabilise: StepAction<{ readonly how: string }> = {
    fields: (
      <Field name="how" label={say('how')} required>
        <Input.TextArea rows={3} maxLength={500} />
      </Field>
    ),
    run: (body, send) => answer(api.POST('/api/v1/containers/{id}/stabilise', { params, body, ...send() })),
  };
  const withdrawStabilised: StepAction<Reason> = {
    fields: <ReasonField />,
    run: (body, send) => answer(api.POST('/api/v1/containers/{id}/withdraw-stabilised', { params, body, ...send() })),
  };
  return { hold, release, stabilise, withdrawStabilised } satisfies Record<Act, StepAction>;
}
