import { Input, Select } from 'antd';
import { CodeSelect } from '../../../desktop/form/code-select';
import { Field } from '../../../desktop/form/fields';
import { KilogramInput } from '../../../desktop/form/inputs';
import { useChoices } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { EnterpriseSelect } from '../enterprises/enterprise-select';
import { profileWords } from './profiles.words';

/** What describes a waste; `choosesFirm` where the list is of all firms. */
export function ProfileFields({ choosesFirm = false }: { readonly choosesFirm?: boolean }) {
  const say = useWords(profileWords);
  const forms = useChoices('form');
  const hazards = useChoices('hazard');
  const packagings = useChoices('packaging');
  const components = useChoices('component');
  return (
    <>
      {choosesFirm ? <FirmField /> : null}
      <div className="fields-2">
        <Field name="name" label={say('name')} help={say('nameHelp')} required>
          <Input maxLength={60} />
        </Field>
        <Field name="wasteCode" label={say('code')} required>
          <CodeSelect />
        </Field>
        <Field name="form" label={say('form')} required>
          <Select options={forms} />
        </Field>
        <Field name="hazards" label={say('hazards')} required>
          <Select mode="multiple" options={hazards} />
        </Field>
        <Field name="packaging" label={say('packaging')} required>
          <Select options={packagings} />
        </Field>
        <Field name="usualMassGrams" label={say('usualMass')} required>
          <KilogramInput />
        </Field>
      </div>
      <Field name="harmfulComponents" label={say('harmful')} help={say('harmfulHelp')}>
        <Select mode="tags" open={false} suffixIcon={null} />
      </Field>
      <Field name="components" label={say('components')} help={say('componentsHelp')}>
        <Select mode="multiple" options={components} />
      </Field>
    </>
  );
}

export function FirmField() {
  const say = useWords(profileWords);
  return (
    <Field name="enterpriseId" label={say('enterprise')} required>
      <EnterpriseSelect />
    </Field>
  );
}
