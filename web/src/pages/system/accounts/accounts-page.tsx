import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { useStateFilter } from '../../../desktop/list/state-filter';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { useSignedIn } from '../../../session/me';
import { useChoices, useCode } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { NewAccountFields } from './account-fields';
import { accountsWords } from './accounts.words';
import { HandedOverNote } from './handed-over';
import type { HandedOver } from './handed-over';

type Row = RowOf<'/api/v1/accounts'>;

/** 用户与权限: who may sign in, and as what. */
export default function AccountsPage() {
  const say = useWords(accountsWords);
  const [handed, setHanded] = useState<HandedOver>();
  const open = useOpening(setHanded);
  const filters: Filter[] = [
    { name: 'query', kind: 'text', label: say('query') },
    useStateFilter('account', say('state'), false),
    {
      name: 'role',
      kind: 'choice',
      label: say('roles'),
      choices: useChoices('role').filter(({ value }) => value !== 'system'),
    },
  ];
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/accounts"
      columns={useColumns()}
      filters={filters}
      nameOf={(row) => row.login}
      tools={<AskButton type="primary" label={say('open')} action={open} />}
      above={<HandedOverNote handed={handed} close={() => setHanded(undefined)} />}
    />
  );
}

function useOpening(done: (handed: HandedOver) => void): StepAction<Schemas['CreateAccount']> {
  const { enterpriseId, facilityId } = useSignedIn();
  return {
    fields: <NewAccountFields />,
    run: (values, send) =>
      answer(api.POST('/api/v1/accounts', { body: { enterpriseId, facilityId, ...values }, ...send() })),
    done: (handed) => done(handed as HandedOver),
  };
}

function useColumns(): Column<Row>[] {
  const say = useWords(accountsWords);
  const role = useCode('role');
  return [
    { key: 'login', title: say('login'), show: (row) => <Link to={`/accounts/${row.id}`}>{row.login}</Link> },
    { key: 'displayName', title: say('displayName'), show: (row) => row.displayName },
    { key: 'roles', title: say('roles'), long: true, show: (row) => row.roles.map((one) => role(one)).join('、') },
    { key: 'state', title: say('state'), show: (row) => <StateDot noun="account" state={row.state} /> },
    { key: 'totp', title: say('totp'), show: (row) => say(totpOf(row)) },
    {
      key: 'password',
      title: say('password'),
      show: (row) => say(row.passwordTemporary ? 'temporary' : 'passwordOwn'),
    },
    { key: 'createdAt', title: say('createdAt'), hidden: true, show: (row) => <Instant at={row.createdAt} /> },
  ];
}

export const totpOf = ({ totpEnabled, totpWaived }: Pick<Row, 'totpEnabled' | 'totpWaived'>) =>
  totpEnabled ? 'totpOn' : totpWaived ? 'totpWaived' : 'totpOff';
