import { Input } from 'antd';
import { Field } from '../../../desktop/form/fields';
import { DayInput } from '../../../desktop/form/inputs';
import { useWords } from '../../../words/words';
import { partnerWords } from './partners.words';

export function CarrierFields() {
  const say = useWords(partnerWords);
  return (
    <>
      <Field name="name" label={say('name')} required>
        <Input maxLength={120} />
      </Field>
      <div className="fields-2">
        <Field name="licenceNo" label={say('licenceNo')} required>
          <Input maxLength={40} />
        </Field>
        <Field name="licenceValidTo" label={say('licenceValidTo')} required>
          <DayInput />
        </Field>
      </div>
      <Field name="phone" label={say('phone')} required>
        <Input maxLength={24} />
      </Field>
      <Field name="address" label={say('address')} required>
        <Input maxLength={200} />
      </Field>
    </>
  );
}
