import { Button } from 'antd';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { Field } from '../../../desktop/form/fields';
import { ProblemAlert } from '../../../desktop/form/problem-alert';
import { RemoteSelect } from '../../../desktop/form/remote-select';
import { WriteForm } from '../../../desktop/form/write-form';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { planners } from '../../roles';
import { dutyWords } from './duties.words';

type Duty = Schemas['DutyDetailView'];
type Body = Schemas['AssignDuty'];
type Write = Parameters<typeof useWrite<Body, Duty>>[0];

/** Who attends to it: oneself, or for those who know the accounts anybody of the own organisation. */
export function DutyAssignment({ duty }: { readonly duty: Duty }) {
  const say = useWords(dutyWords);
  const me = useSignedIn();
  const path = { id: duty.id };
  const write: Write = (body, send) =>
    answer(api.POST('/api/v1/duties/{id}/assignment', { params: { path }, body, ...send() }));
  const mayAssign = duty.closedAt === null && hasAnyRole(me, ['enterprise.admin', ...planners]);
  return (
    <>
      <p>
        {say('assigned')}: {duty.assignedLabel ?? say('nobody')}
      </p>
      {mayAssign ? <OwnAssignment duty={duty} accountId={me.id} write={write} /> : null}
      {mayAssign && hasAnyRole(me, ['enterprise.admin', 'operator.manager']) ? (
        <WriteForm<Body, Duty> initial={{ accountId: duty.assignedTo }} label={say('assign')} write={write}>
          <Field name="accountId" label={say('assigned')} help={say('assignHelp')}>
            <RemoteSelect
              list="/api/v1/accounts"
              unsearched
              optionOf={({ id, displayName }) => ({ value: id, label: displayName })}
            />
          </Field>
        </WriteForm>
      ) : null}
    </>
  );
}

interface OwnProps {
  readonly duty: Duty;
  readonly accountId: string;
  readonly write: Write;
}

function OwnAssignment({ duty, accountId, write }: OwnProps) {
  const say = useWords(dutyWords);
  const sent = useWrite<Body, Duty>(write);
  const isMine = duty.assignedTo === accountId;
  return (
    <>
      <ProblemAlert error={sent.error} />
      <p>
        <Button loading={sent.isPending} onClick={() => sent.mutate({ accountId: isMine ? null : accountId })}>
          {say(isMine ? 'handBack' : 'toMe')}
        </Button>
      </p>
    </>
  );
}
