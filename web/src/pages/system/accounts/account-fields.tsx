import { Form, Input, Select } from 'antd';
import { Field } from '../../../desktop/form/fields';
import { RemoteSelect } from '../../../desktop/form/remote-select';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import type { Me, Role } from '../../../session/me';
import { useChoices } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { administrator, enterprise, operator } from '../../roles';
import { accountsWords } from './accounts.words';

/** Roles that this person hands out: an administrator all, others those of their own people. */
function assignable(me: Me): readonly string[] | undefined {
  if (hasAnyRole(me, administrator)) return undefined;
  return hasAnyRole(me, enterprise) ? enterprise : operator;
}

export function RolesField() {
  const say = useWords(accountsWords);
  const mine = assignable(useSignedIn());
  const options = useChoices('role').filter(({ value }) => value !== 'system' && (mine?.includes(value) ?? true));
  return (
    <Field name="roles" label={say('roles')} help={say('rolesHelp')} required>
      <Select mode="multiple" options={options} />
    </Field>
  );
}

export function DisplayNameField() {
  const say = useWords(accountsWords);
  return (
    <Field name="displayName" label={say('displayName')} help={say('displayNameHelp')} required>
      <Input maxLength={60} autoComplete="off" />
    </Field>
  );
}

/** All of a new account; whom it belongs to is asked as its role needs it, and only of an administrator. */
export function NewAccountFields() {
  const say = useWords(accountsWords);
  const me = useSignedIn();
  return (
    <>
      <Field name="login" label={say('login')} required>
        <Input maxLength={64} autoComplete="off" autoFocus />
      </Field>
      <DisplayNameField />
      <RolesField />
      {hasAnyRole(me, administrator) ? <TenantField /> : null}
    </>
  );
}

function TenantField() {
  const say = useWords(accountsWords);
  const roles: readonly Role[] = (Form.useWatch('roles') as Role[] | undefined) ?? [];
  if (hasAnyRole({ roles: [...roles] }, operator)) {
    return (
      <Field name="facilityId" label={say('facility')} required>
        <RemoteSelect
          list="/api/v1/facilities"
          unsearched
          optionOf={({ id, name, shortCode }) => ({ value: id, label: `${name} (${shortCode})` })}
        />
      </Field>
    );
  }
  if (hasAnyRole({ roles: [...roles] }, enterprise)) {
    return (
      <>
        <Field name="enterpriseCode" label={say('enterpriseCode')} help={say('enterpriseCodeHelp')} required>
          <Input maxLength={40} autoComplete="off" />
        </Field>
        <Field name="enterpriseSite" label={say('enterpriseSite')} help={say('enterpriseSiteHelp')}>
          <Input maxLength={60} autoComplete="off" />
        </Field>
      </>
    );
  }
  if (!roles.includes('regulator')) return null;
  return (
    <Field name="divisionCode" label={say('division')} help={say('divisionHelp')} required>
      <Input maxLength={6} inputMode="numeric" />
    </Field>
  );
}
