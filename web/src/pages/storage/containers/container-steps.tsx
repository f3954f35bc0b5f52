import { Input } from 'antd';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Field, ReasonField } from '../../../desktop/form/fields';
import { RemoteSelect } from '../../../desktop/form/remote-select';
import type { StepAction } from '../../../desktop/record/step-bar';
import { useWords } from '../../../words/words';
import { ProposalSelect } from './proposal-select';
import type { Container } from './container-page';
import { containerWords } from './containers.words';

type PutInto = Schemas['PutInto'];
type PutBack = Schemas['PutBack'];

/** How each step of a container is taken; which are offered says the server. */
export function useContainerSteps({ id, zoneId }: Pick<Container, 'id' | 'zoneId'>) {
  const say = useWords(containerWords);
  const path = { id };
  const { data: me } = useApi('/api/v1/me');
  const isManager = me?.roles.includes('operator.manager') ?? false;
  const place = (isNeeded: boolean) => <PlaceFields id={id} isNeeded={isNeeded} isManager={isManager} />;
  const putAway: StepAction<PutInto> = {
    fields: place(true),
    run: (body, send) =>
      answer(api.POST('/api/v1/containers/{id}/put-away', { params: { path }, body: filled(body), ...send() })),
  };
  const move: StepAction<PutInto> = {
    fields: place(true),
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
  return { putAway, move, pick, unpick, shelve, void: annul, find };
}

/** Fields that were left empty are not sent. */
const filled = <Body extends object>(body: Body): Body =>
  Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as Body;

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
        <RemoteSelect
          list="/api/v1/zones"
          query={{ state: 'open' }}
          unsearched
          optionOf={({ id, name }) => ({ value: id, label: name })}
        />
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
