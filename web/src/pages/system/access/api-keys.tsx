import { Checkbox, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { ListSection } from '../../../desktop/list/list-page';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { ToneTag } from '../../../desktop/show/state-tag';
import { useWords } from '../../../words/words';
import { ShownOnce } from '../shown-once';
import { accessWords } from './access.words';

type Row = RowOf<'/api/v1/api-keys'>;
type Created = Schemas['CreatedApiKeyView'];

/** Keys of an account; without one the own ones, which only their owner makes. */
export default function ApiKeys({ accountId }: { readonly accountId?: string | undefined }) {
  const say = useWords(accessWords);
  const [created, setCreated] = useState<Created>();
  return (
    <>
      <p className="note">{say('keysHelp')}</p>
      {created === undefined ? null : (
        <ShownOnce
          title={say('shownOnce', { name: created.name })}
          secret={created.key}
          help={say('shownOnceHelp')}
          closing={say('close')}
          close={() => setCreated(undefined)}
        />
      )}
      {accountId === undefined ? <CreateButton done={setCreated} /> : null}
      <ListSection
        title={say('keys')}
        name="keys"
        list="/api/v1/api-keys"
        {...(accountId === undefined ? {} : { fixed: { accountId } })}
        nameOf={(row) => row.name}
        empty={<Nothing text={say('noKeys')} />}
        columns={[
          { key: 'name', title: say('name'), show: (row) => row.name },
          { key: 'prefix', title: say('prefix'), show: (row) => row.prefix },
          { key: 'scopes', title: say('scopes'), show: (row) => row.scopes.map((scope) => say(scope)).join('、') },
          { key: 'state', title: say('state'), show: (row) => <KeyState row={row} /> },
          { key: 'createdAt', title: say('madeAt'), show: (row) => <Instant at={row.createdAt} /> },
          { key: 'expiresAt', title: say('expiresAt'), show: (row) => <Instant at={row.expiresAt} /> },
          { key: 'lastUsedAt', title: say('lastUsedAt'), show: (row) => <Instant at={row.lastUsedAt} /> },
          { key: 'revoke', title: say('revoke'), show: (row) => <Revoke row={row} /> },
        ]}
      />
    </>
  );
}

const isOver = ({ expiresAt }: Row): boolean => Date.parse(expiresAt) <= Date.now();

function KeyState({ row }: { readonly row: Row }) {
  const say = useWords(accessWords);
  if (row.revokedAt !== null) return <ToneTag tone="over">{say('revoked')}</ToneTag>;
  return isOver(row) ? <ToneTag tone="bad">{say('expired')}</ToneTag> : <ToneTag tone="good">{say('valid')}</ToneTag>;
}

function Revoke({ row }: { readonly row: Row }) {
  const say = useWords(accessWords);
  if (row.revokedAt !== null) return <Instant at={row.revokedAt} />;
  const action: StepAction = {
    danger: true,
    note: <p>{say('revokeNote')}</p>,
    run: (_, send) => answer(api.DELETE('/api/v1/api-keys/{id}', { params: { path: { id: row.id } }, ...send() })),
  };
  return <AskButton size="small" label={say('revoke')} action={action} />;
}

const standardDays = 90;

function CreateButton({ done }: { readonly done: (created: Created) => void }) {
  const say = useWords(accessWords);
  const action: StepAction<Schemas['CreateApiKey']> = {
    initial: { scopes: ['read'], validDays: standardDays },
    fields: (
      <>
        <Field name="name" label={say('name')} required>
          <Input maxLength={60} autoFocus />
        </Field>
        <Field name="scopes" label={say('scopes')} required>
          <Checkbox.Group
            options={[
              { value: 'read', label: say('read') },
              { value: 'write', label: say('write') },
            ]}
          />
        </Field>
        <Field name="validDays" label={say('validDays')} help={say('validDaysHelp')} required>
          <InputNumber min={1} max={365} precision={0} />
        </Field>
      </>
    ),
    run: (body, send) => answer(api.POST('/api/v1/api-keys', { body, ...send() })),
    done: (key) => done(key as Created),
  };
  return (
    <p>
      <AskButton type="primary" label={say('create')} action={action} />
    </p>
  );
}
