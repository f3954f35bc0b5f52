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
import { DueDay, Kilograms } from '../../../desktop/show/figures';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useNames } from '../../../shared/use-names';
import { useWords } from '../../../words/words';
import { overseers, planners } from '../../roles';
import { VehicleFields } from './vehicle-form';
import { partnerWords } from './partners.words';

type Vehicle = Schemas['VehicleView'];

export default function VehiclePage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/vehicles/{id}', { path: { id } });
  return <Read query={query}>{(shown) => <VehicleRecord shown={shown} />}</Read>;
}

function VehicleRecord({ shown }: { readonly shown: Vehicle }) {
  const say = useWords(partnerWords);
  const me = useSignedIn();
  const carrierName = useNames('/api/v1/carriers', ({ name }) => name, { sort: 'name' });
  const path = { id: shown.id };
  const change: StepAction<Schemas['ChangeVehicle']> = {
    fields: <VehicleFields />,
    initial: shown,
    run: (body, send) => answer(api.PATCH('/api/v1/vehicles/{id}', { params: { path }, body, ...send(shown.version) })),
  };
  const retire: StepAction = {
    danger: true,
    run: (_, send) => answer(api.POST('/api/v1/vehicles/{id}/retire', { params: { path }, ...send(shown.version) })),
  };
  const reinstate: StepAction = {
    run: (_, send) => answer(api.POST('/api/v1/vehicles/{id}/reinstate', { params: { path }, ...send(shown.version) })),
  };
  return (
    <RecordPage
      title={shown.plate}
      noun="vehicle"
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
                children: <Timeline events="/api/v1/vehicles/{id}/events" path={path} noun="vehicle" />,
              },
            ]
          : []
      }
    >
      <Facts
        title={say('facts')}
        facts={[
          { label: say('permitValidTo'), value: <DueDay day={shown.transportPermitValidTo} warnDays={90} /> },
          { label: say('carrier'), value: carrierName(shown.carrierId) },
          { label: say('payload'), value: <Kilograms grams={shown.payloadGrams} /> },
          { label: say('hazardClasses'), value: shown.hazardClasses.map((kind) => say(`class.${kind}`)).join('、') },
          { label: say('permitNo'), value: shown.transportPermitNo },
        ]}
      />
    </RecordPage>
  );
}
