import { useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { DueDay } from '../../../desktop/show/figures';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useNames } from '../../../shared/use-names';
import { useWords } from '../../../words/words';
import { overseers, planners } from '../../roles';
import { CrewFields } from './crew-form';
import { partnerWords } from './partners.words';

type CrewMember = Schemas['CrewMemberView'];

export default function CrewMemberPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/crew/{id}', { path: { id } });
  return <Read query={query}>{(shown) => <CrewMemberRecord shown={shown} />}</Read>;
}

function CrewMemberRecord({ shown }: { readonly shown: CrewMember }) {
  const say = useWords(partnerWords);
  const me = useSignedIn();
  const carrierName = useNames('/api/v1/carriers', ({ name }) => name, { sort: 'name' });
  const path = { id: shown.id };
  const change: StepAction<Schemas['ChangeCrewMember']> = {
    fields: <CrewFields />,
    initial: shown,
    run: (body, send) => answer(api.PATCH('/api/v1/crew/{id}', { params: { path }, body, ...send(shown.version) })),
  };
  const retire: StepAction = {
    danger: true,
    run: (_, send) => answer(api.POST('/api/v1/crew/{id}/retire', { params: { path }, ...send(shown.version) })),
  };
  const reinstate: StepAction = {
    run: (_, send) => answer(api.POST('/api/v1/crew/{id}/reinstate', { params: { path }, ...send(shown.version) })),
  };
  return (
    <RecordPage
      title={shown.name}
      noun="crewMember"
      state={shown.state}
      tools={
        <>
          {hasAnyRole(me, planners) ? <AskButton label={say('change')} action={change} /> : null}
          <StepBar steps={shown.allowedSteps} actions={{ retire, reinstate }} />
        </>
      }
      tabs={
        hasAnyRole(me, [...planners, ...overseers])
          ? [
              {
                key: 'timeline',
                label: say('timeline'),
                children: <Timeline events="/api/v1/crew/{id}/events" path={path} noun="crewMember" />,
              },
            ]
          : []
      }
    >
      <Facts
        title={say('facts')}
        facts={[
          { label: say('certificateValidTo'), value: <DueDay day={shown.certificateValidTo} warnDays={90} /> },
          { label: say('kinds'), value: shown.kinds.map((kind) => say(`kind.${kind}`)).join('、') },
          { label: say('carrier'), value: carrierName(shown.carrierId) },
          { label: say('phone'), value: shown.phone },
          { label: say('certificateNo'), value: shown.certificateNo },
          { label: say('account'), value: say(shown.accountId === null ? 'noAccount' : 'hasAccount') },
        ]}
      />
    </RecordPage>
  );
}
