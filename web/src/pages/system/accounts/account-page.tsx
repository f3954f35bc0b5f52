import { Checkbox, Form } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { Named } from '../../../shared/record';
import { useCode } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { administrator } from '../../roles';
import { ApiKeysTab, SessionsTab } from '../access/lazy-access';
import { DisplayNameField, RolesField } from './account-fields';
import { totpOf } from './accounts-page';
import { accountsWords } from './accounts.words';
import { HandedOverNote } from './handed-over';
import type { HandedOver } from './handed-over';

type Account = Schemas['AccountDetailView'];

export default function AccountPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/accounts/{id}', { path: { id } });
  return <Read query={query}>{(account) => <AccountRecord account={account} />}</Read>;
}

function AccountRecord({ account }: { readonly account: Account }) {
  const say = useWords(accountsWords);
  const me = useSignedIn();
  const [handed, setHanded] = useState<HandedOver>();
  const { id } = account;
  const tabs = hasAnyRole(me, administrator)
    ? [
        { key: 'sessions', label: say('sessions'), children: <SessionsTab accountId={id} /> },
        { key: 'keys', label: say('keys'), children: <ApiKeysTab accountId={id} /> },
      ]
    : [];
  return (
    <RecordPage
      title={say('record', { login: account.login })}
      noun="account"
      state={account.state}
      tools={account.id === me.id ? null : <Tools account={account} hand={setHanded} />}
      tabs={tabs}
    >
      <HandedOverNote handed={handed} close={() => setHanded(undefined)} />
      <AccountFacts account={account} />
    </RecordPage>
  );
}

interface ToolsProps {
  readonly account: Account;
  readonly hand: (handed: HandedOver) => void;
}

/** Nobody changes or disables the own account. */
function Tools({ account, hand }: ToolsProps) {
  const say = useWords(accountsWords);
  const change = useChange(account);
  const turn = useTurn(account);
  const params = { path: { id: account.id } };
  const reset: StepAction<Schemas['ResetPassword']> = {
    note: <p>{say('resetNote')}</p>,
    initial: { alsoSecondFactor: false },
    fields: (
      <Form.Item name="alsoSecondFactor" valuePropName="checked">
        <Checkbox>{say('alsoSecondFactor')}</Checkbox>
      </Form.Item>
    ),
    run: (body, send) => answer(api.POST('/api/v1/accounts/{id}/password-reset', { params, body, ...send() })),
    done: (handed) => hand(handed as HandedOver),
  };
  return (
    <>
      <AskButton label={say('change')} action={change} />
      <AskButton label={say('reset')} action={reset} />
      <AskButton label={say(account.state === 'active' ? 'disable' : 'enable')} action={turn} />
    </>
  );
}

function useChange(account: Account): StepAction<Pick<Schemas['CreateAccount'], 'displayName' | 'roles'>> {
  const say = useWords(accountsWords);
  const params = { path: { id: account.id } };
  return {
    note: <p>{say('changeNote')}</p>,
    initial: { displayName: account.displayName, roles: account.roles.filter((role) => role !== 'system') },
    fields: (
      <>
        <DisplayNameField />
        <RolesField />
      </>
    ),
    run: (body, send) => answer(api.PATCH('/api/v1/accounts/{id}', { params, body, ...send(account.version) })),
  };
}

function useTurn({ id, state, version }: Account): StepAction {
  const say = useWords(accountsWords);
  const isActive = state === 'active';
  return {
    danger: isActive,
    note: <p>{say(isActive ? 'disableNote' : 'enableNote')}</p>,
    run: (_, send) =>
      answer(
        api.PATCH('/api/v1/accounts/{id}', {
          params: { path: { id } },
          body: { state: isActive ? 'disabled' : 'active' },
          ...send(version),
        }),
      ),
  };
}

/** By name. */
function Tenant({ account: { facilityId, enterpriseName, divisionCode } }: { readonly account: Account }) {
  const division = useCode('division');
  if (enterpriseName !== null) return <>{enterpriseName}</>;
  if (facilityId !== null) return <Named list="/api/v1/facilities" id={facilityId} nameOf={({ name }) => name} />;
  return <>{divisionCode === null ? '—' : division(divisionCode)}</>;
}

function AccountFacts({ account }: { readonly account: Account }) {
  const say = useWords(accountsWords);
  const role = useCode('role');
  return (
    <Facts
      title={<h2 className="card-title">{say('facts')}</h2>}
      facts={[
        { label: say('displayName'), value: account.displayName },
        { label: say('roles'), value: account.roles.map((one) => role(one)).join('、') },
        { label: say('tenant'), value: <Tenant account={account} /> },
        { label: say('totp'), value: say(totpOf(account)) },
        { label: say('password'), value: say(account.passwordTemporary ? 'temporary' : 'passwordOwn') },
        { label: say('createdAt'), value: <Instant at={account.createdAt} /> },
      ]}
    />
  );
}
