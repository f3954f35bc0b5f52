import { useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Read } from '../../../desktop/record/record-query';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { DueDay, Kilograms } from '../../../desktop/show/figures';
import { Named } from '../../../shared/record';
import { useWords } from '../../../words/words';
import { VehicleFields } from './vehicle-form';
import { PartnerRecord } from './partner-record';
import { partnerWords } from './partners.words';

type Vehicle = Schemas['VehicleView'];

export default function VehiclePage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/vehicles/{id}', { path: { id } });
  return <Read query={query}>{(shown) => <VehicleRecord shown={shown} />}</Read>;
}

function VehicleRecord({ shown }: { readonly shown: Vehicle }) {
  const say = useWords(partnerWords);
  const path = { id: shown.id };
  const params = { path };
  const change: StepAction<Schemas['ChangeVehicle']> = {
    fields: <VehicleFields />,
    initial: shown,
    run: (body, send) => answer(api.PATCH('/api/v1/vehicles/{id}', { params, body, ...send(shown.version) })),
  };
  return (
    <PartnerRecord
      title={shown.plate}
      noun="vehicle"
      shown={shown}
      facts={[
        { label: say('permitValidTo'), value: <DueDay day={shown.transportPermitValidTo} warnDays={90} /> },
        {
          label: say('carrier'),
          value: <Named list="/api/v1/carriers" id={shown.carrierId} nameOf={({ name }) => name} />,
        },
        { label: say('payload'), value: <Kilograms grams={shown.payloadGrams} /> },
        { label: say('hazardClasses'), value: shown.hazardClasses.map((kind) => say(`class.${kind}`)).join('、') },
        { label: say('permitNo'), value: shown.transportPermitNo },
      ]}
      change={change}
      retire={(sent) => answer(api.POST('/api/v1/vehicles/{id}/retire', { params, ...sent }))}
      reinstate={(sent) => answer(api.POST('/api/v1/vehicles/{id}/reinstate', { params, ...sent }))}
      timeline={<Timeline events="/api/v1/vehicles/{id}/events" path={path} noun="vehicle" />}
    />
  );
}
