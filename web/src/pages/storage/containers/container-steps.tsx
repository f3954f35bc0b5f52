import { Input } from 'antd';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { Field, ReasonField } from '../../../desktop/form/fields';
import type { StepAction } from '../../../desktop/record/step-bar';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { filled } from '../../../shared/filled';
import { useWords } from '../../../words/words';
import { manager } from '../../roles';
import { ZoneSelect } from '../zone-choices';
import { ProposalSelect } from './proposal-select';
import type { Container } from './container-page';
import { containerWords } from './containers.words';

type PutInto = Schemas['PutInto'];
type PutBack = Schemas['PutBack'];

type Stepped = Pick<Container, 'id' | 'zoneId' | 'spot' | 'isOwnWaste'>;

/** How each step of a container is taken; which are offered says the server. */
export function useContainerSteps({ id, zoneId, spot, isOwnWaste }: Stepped) {
  const say = useWords(containerWords);
  const path = { id };
  const isManager = hasAnyRole(useSignedIn(), manager);
  const place = (isNeeded: boolean) => <PlaceFields id={id} isNeeded={isNeeded} isManager={isManager} />;
  const putAway: StepAction<PutInto> = {
    fields: place(true),
    run: (body, send) =>
      answer(api.POST('/api/v1/containers/{id}/put-away', { params: { path }, body: filled(body), ...send() })),
  };
  const move: StepAction<PutInto> = {
    fields: place(true),
    note: <p className="note">{say('moveHelp', { spot: spot ?? '—' })}</p>,
    initial: zoneId === null ? {} : { zoneId },
    run: (body, send) =>
      answer(api.POST('/api/v1/containers/{id}/move', { params: { path }, body: filled(body), ...send() })),
  };
  const unpick: StepAction<PutBack> = {
    fields: place(false),
    note: <p>{say('sameZone')}</p>,
    run: (body, send) =>
      answer(api.POST('/api/v1/containers/{id}/unpick', { params: { path }, body: filled(body), ...send() })),
  };
  const pick: StepAction = {
    run: (_, send) => answer(api.POST('/api/v1/containers/{id}/pick', { params: { path }, ...send() })),
  };
  const shelve: StepAction = {
    run: (_, send) => answer(api.POST('/api/v1/containers/{id}/shelve', { params: { path }, ...send() })),
  };
  const annul: StepAction<{ reason: string }> = {
    danger: true,
    fields: <ReasonField label={say('voidReason')} />,
    run: (body, send) => answer(api.POST('/api/v1/containers/{id}/void', { params: { path }, body, ...send() })),
  };
  const find: StepAction<Schemas['FindContainer']> = {
    fields: <FindFields isManager={isManager} />,
    run: (body, send) =>
      answer(api.POST('/api/v1/containers/{id}/find', { params: { path }, body: filled(body), ...send() })),
  };
  const withdraw: StepAction<{ reason: string }> = {
    danger: true,
    fields: <ReasonField label={say('withdrawReason')} />,
    run: (body, send) => answer(api.POST('/api/v1/own-waste/{id}/withdraw', { params: { path }, body, ...send() })),
  };
  const steps = { putAway, move, pick, unpick, shelve, void: annul, find };
  return isOwnWaste ? { ...steps, withdraw } : steps;
}

interface PlaceProps {
  readonly id: string;
  readonly isNeeded: boolean;
  readonly isManager: boolean;
}

function PlaceFields({ id, isNeeded, isManager }: PlaceProps) {
  const say = useWords(containerWords);
  return (
    <>
      <Field name="zoneId" label={say('zone')} required={isNeeded}>
        <ProposalSelect containerId={id} />
      </Field>
      <Field name="spot" label={say('spot')}>
        <Input maxLength={40} />
      </Field>
      {isManager ? <OverrideField /> : null}
    </>
  );
}

function FindFields({ isManager }: Pick<PlaceProps, 'isManager'>) {
  const say = useWords(containerWords);
  return (
    <>
      <Field name="zoneId" label={say('zone')} required>
        <ZoneSelect />
      </Field>
      <ReasonField label={say('found')} />
      {isManager ? <OverrideField /> : null}
    </>
  );
}

function OverrideField() {
  const say = useWords(containerWords);
  return (
    <Field name="overrideReason" label={say('overrideReason')} help={say('overrideHelp')}>
      <Input.TextArea rows={2} maxLength={500} />
    </Field>
  );
}
