import { RemoteSelect } from '../../../desktop/form/remote-select';

interface EnterpriseSelectProps {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
  readonly 'aria-label'?: string;
  readonly disabled?: boolean;
  readonly verifiedOnly?: boolean;
}

/** An enterprise found by name, initials or credit code. */
export const EnterpriseSelect = ({ verifiedOnly = false, ...rest }: EnterpriseSelectProps) => (
  <RemoteSelect
    {...rest}
    list="/api/v1/enterprises"
    query={verifiedOnly ? { state: 'verified' } : {}}
    optionOf={({ id, name, siteName }) => ({ value: id, label: siteName === '' ? name : `${name}（${siteName}）` })}
  />
);
