import { Field } from '../../../desktop/form/fields';
import { RemoteSelect } from '../../../desktop/form/remote-select';
import { useWords } from '../../../words/words';
import { treatmentWords } from './treatment.words';

interface CompanySelectProps {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
  readonly 'aria-label'?: string;
}

export const CompanySelect = (props: CompanySelectProps) => (
  <RemoteSelect
    {...props}
    list="/api/v1/treatment-companies"
    query={{ state: 'active', sort: 'name' }}
    optionOf={({ id, name }) => ({ value: id, label: name })}
  />
);

export function CompanyField() {
  const say = useWords(treatmentWords);
  return (
    <Field name="companyId" label={say('company')} required>
      <CompanySelect />
    </Field>
  );
}
