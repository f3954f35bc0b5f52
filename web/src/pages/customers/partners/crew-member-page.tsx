import { useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Read } from '../../../desktop/record/record-query';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { DueDay } from '../../../desktop/show/figures';
import { Named } from '../../../shared/record';
import { useWords } from '../../../words/words';
import { CrewFields } from './crew-form';
import { PartnerRecord } from './partner-record';
import { partnerWords } from './partners.words';

type CrewMember = Schemas['CrewMemberView'];

export default function CrewMemberPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/crew/{id}', { path: { id } });
  return <Read query={query}>{(shown) => <CrewMemberRecord shown={shown} />}</Read>;
}

function CrewMemberRecord({ shown }: { readonly shown: CrewMember }) {
  const say = useWords(partnerWords);
  const path = { id: shown.id };
  const params = { path };
  const change: StepAction<Schemas['ChangeCrewMember']> = {
    fields: <CrewFields />,
    initial: shown,
    run: (body, send) => answer(api.PATCH('/api/v1/crew/{id}', { params, body, ...send(shown.version) })),
  };
  return (
    <PartnerRecord
      title={shown.name}
      noun="crewMember"
      shown={shown}
      facts={[
        { label: say('certificateValidTo'), value: <DueDay day={shown.certificateValidTo} warnDays={90} /> },
        { label: say('kinds'), value: shown.kinds.map((kind) => say(`kind.${kind}`)).join('、') },
        {
          label: say('carrier'),
          value: <Named list="/api/v1/carriers" id={shown.carrierId} nameOf={({ name }) => name} />,
        },
        { label: say('phone'), value: shown.phone },
        { label: say('certificateNo'), value: shown.certificateNo },
        { label: say('account'), value: say(shown.accountId === null ? 'noAccount' : 'hasAccount') },
      ]}
      change={change}
      retire={(sent) => answer(api.POST('/api/v1/crew/{id}/retire', { params, ...sent }))}
      reinstate={(sent) => answer(api.POST('/api/v1/crew/{id}/reinstate', { params, ...sent }))}
      timeline={<Timeline events="/api/v1/crew/{id}/events" path={path} noun="crewMember" />}
    />
  );
}
