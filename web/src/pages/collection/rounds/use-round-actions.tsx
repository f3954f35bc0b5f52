import { Suspense, lazy } from 'react';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { ReasonField } from '../../../desktop/form/fields';
import type { StepAction } from '../../../desktop/record/step-bar';
import { useWords } from '../../../words/words';
import { roundWords } from './rounds.words';

/** Selects come with the step that shows them. */
const CrewFields = lazy(() => import('./crew-fields').then(({ CrewFields: fields }) => ({ default: fields })));

/** How each step of a round is taken; which are offered, the round says. */
export function useRoundActions(round: Schemas['RoundView']): Readonly<Record<string, StepAction>> {
  const say = useWords(roundWords);
  const { id, version, day, vehicleId, driverId, escortId, note } = round;
  const params = { path: { id } };
  const change: StepAction<Schemas['ChangeRound']> = {
    fields: (
      <Suspense>
        <CrewFields />
      </Suspense>
    ),
    initial: { day, vehicleId, driverId, escortId, note },
    run: (body, send) => answer(api.PATCH('/api/v1/rounds/{id}', { params, body, ...send(version) })),
  };
  const release: StepAction = {
    note: <p>{say('releaseNote')}</p>,
    run: (_, send) => answer(api.POST('/api/v1/rounds/{id}/release', { params, ...send(version) })),
  };
  const depart: StepAction = {
    note: <p>{say('departNote')}</p>,
    run: (_, send) => answer(api.POST('/api/v1/rounds/{id}/depart', { params, ...send() })),
  };
  const complete: StepAction = {
    run: (_, send) => answer(api.POST('/api/v1/rounds/{id}/complete', { params, ...send() })),
  };
  const cancel: StepAction<{ reason: string }> = {
    danger: true,
    fields: <ReasonField label={say('cancelReason')} />,
    run: (body, send) => answer(api.POST('/api/v1/rounds/{id}/cancel', { params, body, ...send() })),
  };
  return { release, change, depart, complete, cancel };
}
