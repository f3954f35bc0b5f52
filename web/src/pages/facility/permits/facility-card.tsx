import { Input } from 'antd';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts } from '../../../desktop/record/record-page';
import type { StepAction } from '../../../desktop/record/step-bar';
import { useWords } from '../../../words/words';
import { useMayManage } from '../emissions/may';
import { PlaceFields, placeOf } from '../emissions/outlet-fields';
import { permitWords } from './permits.words';

type Facility = Schemas['FacilityView'];

/** 设施信息: public facts of the own facility. */
export function FacilityCard({ id }: { readonly id: string }) {
  const say = useWords(permitWords);
  const mayManage = useMayManage();
  const { data: facility } = useApi('/api/v1/facilities/{id}', { path: { id } });
  if (facility === undefined) return null;
  const { place } = facility;
  return (
    <Facts
      title={
        <span className="card-title">
          {say('facility')}
          {mayManage ? <AskButton size="small" label={say('changeFacility')} action={changeOf(facility)} /> : null}
        </span>
      }
      facts={[
        { label: say('name'), value: facility.name },
        { label: say('shortCode'), value: facility.shortCode },
        { label: say('uscc'), value: facility.uscc },
        { label: say('address'), value: facility.address },
        { label: say('phone'), value: facility.phone },
        { label: say('place'), value: place === null ? '—' : `${place.longitude}, ${place.latitude}` },
      ]}
    />
  );
}

const changeOf = (facility: Facility): StepAction<Schemas['ChangeFacility']> => ({
  fields: <FacilityFields />,
  initial: facility,
  run: (values, send) =>
    answer(
      api.PATCH('/api/v1/facilities/{id}', {
        params: { path: { id: facility.id } },
        body: { ...values, place: placeOf(values.place) },
        ...send(facility.version),
      }),
    ),
});

function FacilityFields() {
  const say = useWords(permitWords);
  return (
    <>
      <Field name="name" label={say('name')} required>
        <Input maxLength={120} />
      </Field>
      <Field name="address" label={say('address')} required>
        <Input maxLength={200} />
      </Field>
      <Field name="phone" label={say('phone')} required>
        <Input maxLength={30} />
      </Field>
      <PlaceFields />
    </>
  );
}
