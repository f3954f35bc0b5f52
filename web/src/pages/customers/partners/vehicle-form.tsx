import { Input, Select } from 'antd';
import { Field } from '../../../desktop/form/fields';
import { DayInput, KilogramInput } from '../../../desktop/form/inputs';
import { RemoteSelect } from '../../../desktop/form/remote-select';
import { useWords } from '../../../words/words';
import { hazardClasses, partnerWords } from './partners.words';

export function VehicleFields() {
  const say = useWords(partnerWords);
  return (
    <>
      <Field name="plate" label={say('plate')} help={say('plateHelp')} required>
        <Input maxLength={12} />
      </Field>
      <CarrierField />
      <Field name="hazardClasses" label={say('hazardClasses')} required>
        <Select mode="multiple" options={hazardClasses.map((value) => ({ value, label: say(`class.${value}`) }))} />
      </Field>
      <Field name="payloadGrams" label={say('payload')} required>
        <KilogramInput />
      </Field>
      <div className="fields-2">
        <Field name="transportPermitNo" label={say('permitNo')} required>
          <Input maxLength={40} />
        </Field>
        <Field name="transportPermitValidTo" label={say('permitValidTo')} required>
          <DayInput />
        </Field>
      </div>
    </>
  );
}

/** One that is in use. */
export function CarrierField() {
  const say = useWords(partnerWords);
  return (
    <Field name="carrierId" label={say('carrier')} required>
      <RemoteSelect
        list="/api/v1/carriers"
        query={{ state: 'active', sort: 'name' }}
        optionOf={({ id, name }) => ({ value: id, label: name })}
      />
    </Field>
  );
}
