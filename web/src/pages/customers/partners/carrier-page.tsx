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
import { useWords } from '../../../words/words';
import { overseers, planners } from '../../roles';
import { CarrierFields } from './carrier-form';
import { partnerWords } from './partners.words';

type Carrier = Schemas['CarrierView'];

export default function CarrierPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/carriers/{id}', { path: { id } });
  return <Read query={query}>{(shown) => <CarrierRecord shown={shown} />}</Read>;
}

function CarrierRecord({ shown }: { readonly shown: Carrier }) {
  const say = useWords(partnerWords);
  const me = useSignedIn();
  const path = { id: shown.id };
  const change: StepAction<Schemas['ChangeCarrier']> = {
    fields: <CarrierFields />,
    initial: shown,
    run: (body, send) => answer(api.PATCH('/api/v1/carriers/{id}', { params: { path }, body, ...send(shown.version) })),
  };
  const retire: StepAction = {
    danger: true,
    run: (_, send) => answer(api.POST('/api/v1/carriers/{id}/retire', { params: { path }, ...send(shown.version) })),
  };
  const reinstate: StepAction = {
    run: (_, send) => answer(api.POST('/api/v1/carriers/{id}/reinstate', { params: { path }, ...send(shown.version) })),
  };
  return (
    <RecordPage
      title={shown.name}
      noun="carrier"
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
                children: <Timeline events="/api/v1/carriers/{id}/events" path={path} noun="carrier" />,
              },
            ]
          : []
      }
    >
      <Facts
        title={say('facts')}
        facts={[
          { label: say('licenceValidTo'), value: <DueDay day={shown.licenceValidTo} warnDays={90} /> },
          { label: say('licenceNo'), value: shown.licenceNo },
          { label: say('phone'), value: shown.phone },
          { label: say('address'), value: shown.address },
        ]}
      />
    </RecordPage>
  );
}
