import { Input, Select } from 'antd';
import { Field } from '../../../desktop/form/fields';
import { DayInput } from '../../../desktop/form/inputs';
import { RemoteSelect } from '../../../desktop/form/remote-select';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { manager } from '../../roles';
import { crewKinds, partnerWords } from './partners.words';
import { CarrierField } from './vehicle-form';

export function CrewFields() {
  const say = useWords(partnerWords);
  return (
    <>
      <div className="fields-2">
        <Field name="name" label={say('person')} required>
          <Input maxLength={40} />
        </Field>
        <Field name="phone" label={say('phone')} required>
          <Input maxLength={24} />
        </Field>
      </div>
      <CarrierField />
      <Field name="kinds" label={say('kinds')} required>
        <Select mode="multiple" options={crewKinds.map((value) => ({ value, label: say(`kind.${value}`) }))} />
      </Field>
      <div className="fields-2">
        <Field name="certificateNo" label={say('certificateNo')} required>
          <Input maxLength={40} />
        </Field>
        <Field name="certificateValidTo" label={say('certificateValidTo')} required>
          <DayInput />
        </Field>
      </div>
      <AccountField />
    </>
  );
}

/** Only a manager sees accounts. */
function AccountField() {
  const say = useWords(partnerWords);
  const isManager = hasAnyRole(useSignedIn(), manager);
  if (!isManager) return null;
  return (
    <Field name="accountId" label={say('account')} help={say('accountHelp')}>
      <RemoteSelect
        list="/api/v1/accounts"
        query={{ role: 'operator.driver' }}
        unsearched
        optionOf={({ id, login, displayName }) => ({ value: id, label: `${displayName} (${login})` })}
      />
    </Field>
  );
}
