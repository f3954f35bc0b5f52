import { useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Read } from '../../../desktop/record/record-query';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { DueDay } from '../../../desktop/show/figures';
import { useWords } from '../../../words/words';
import { CarrierFields } from './carrier-form';
import { PartnerRecord } from './partner-record';
import { partnerWords } from './partners.words';

type Carrier = Schemas['CarrierView'];

export default function CarrierPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/carriers/{id}', { path: { id } });
  return <Read query={query}>{(shown) => <CarrierRecord shown={shown} />}</Read>;
}

function CarrierRecord({ shown }: { readonly shown: Carrier }) {
  const say = useWords(partnerWords);
  const path = { id: shown.id };
  const params = { path };
  const change: StepAction<Schemas['ChangeCarrier']> = {
    fields: <CarrierFields />,
    initial: shown,
    run: (body, send) => answer(api.PATCH('/api/v1/carriers/{id}', { params, body, ...send(shown.version) })),
  };
  return (
    <PartnerRecord
      title={shown.name}
      noun="carrier"
      shown={shown}
      facts={[
        { label: say('licenceValidTo'), value: <DueDay day={shown.licenceValidTo} warnDays={90} /> },
        { label: say('licenceNo'), value: shown.licenceNo },
        { label: say('phone'), value: shown.phone },
        { label: say('address'), value: shown.address },
      ]}
      change={change}
      retire={(sent) => answer(api.POST('/api/v1/carriers/{id}/retire', { params, ...sent }))}
      reinstate={(sent) => answer(api.POST('/api/v1/carriers/{id}/reinstate', { params, ...sent }))}
      timeline={<Timeline events="/api/v1/carriers/{id}/events" path={path} noun="carrier" />}
    />
  );
}
