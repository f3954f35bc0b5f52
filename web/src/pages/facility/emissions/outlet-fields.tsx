import { Input, InputNumber, Select } from 'antd';
import { Field } from '../../../desktop/form/fields';
import { useWords } from '../../../words/words';
import { useEmissionChoices } from './emission-codes';
import { emissionsWords } from './emissions.words';

/** `fresh`: code and kind are given once, when it is registered. */
export function OutletFields({ fresh = false }: { readonly fresh?: boolean }) {
  const say = useWords(emissionsWords);
  const choices = useEmissionChoices();
  return (
    <>
      {fresh ? (
        <div className="fields-2">
          <Field name="code" label={say('code')} help={say('codeHelp')} required>
            <Input maxLength={20} />
          </Field>
          <Field name="kind" label={say('kind')} required>
            <Select options={choices('outlet')} />
          </Field>
        </div>
      ) : null}
      <Field name="name" label={say('name')} required>
        <Input maxLength={60} />
      </Field>
      <Field name="treatment" label={say('treatment')} help={say('treatmentExample')}>
        <Input maxLength={200} />
      </Field>
      <PlaceFields />
    </>
  );
}

/** Degrees of WGS-84. */
export function PlaceFields() {
  const say = useWords(emissionsWords);
  return (
    <div className="fields-2">
      <Field name={['place', 'longitude']} label={say('longitude')}>
        <InputNumber min={73} max={136} step={0.0001} style={{ width: '100%' }} />
      </Field>
      <Field name={['place', 'latitude']} label={say('latitude')}>
        <InputNumber min={3} max={54} step={0.0001} style={{ width: '100%' }} />
      </Field>
    </div>
  );
}

interface MaybePlace {
  readonly longitude?: number | null;
  readonly latitude?: number | null;
}

/** Half a place is none; what is emptied is taken off the map. */
export const placeOf = (place: MaybePlace | null | undefined): { longitude: number; latitude: number } | null =>
  typeof place?.longitude === 'number' && typeof place.latitude === 'number'
    ? { longitude: place.longitude, latitude: place.latitude }
    : null;
