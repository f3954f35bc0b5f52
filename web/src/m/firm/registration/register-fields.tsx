import { useState } from 'react';
import type { Schemas } from '../../../api/queries';
import { codesOf, useCode } from '../../../words/codes';
import type { CodeOf } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { ChoiceField, TextField } from '../../shared/fields';
import { registrationWords } from './registration.words';

export interface FirmDraft {
  readonly facilityId: string;
  readonly name: string;
  readonly trade: CodeOf<'trade'> | '';
  readonly laboratoryKind: CodeOf<'laboratoryKind'> | '';
  readonly divisionCode: string;
  readonly login: string;
  readonly displayName: string;
}

export interface Secrets {
  readonly password: string;
  readonly again: string;
}

interface Props {
  readonly draft: FirmDraft;
  readonly change: (part: Partial<FirmDraft>) => void;
}

export function FirmFields({
  draft,
  change,
  facilities,
}: Props & { readonly facilities: readonly Schemas['FacilityView'][] }) {
  const say = useWords(registrationWords);
  const trade = useCode('trade');
  const kind = useCode('laboratoryKind');
  return (
    <>
      {facilities.length < 2 ? null : (
        <ChoiceField
          label={say('facility')}
          value={draft.facilityId}
          options={facilities.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(facilityId) => change({ facilityId })}
          pointer="/facilityId"
        />
      )}
      <TextField
        label={say('name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        pointer="/name"
        autoComplete="organization"
        required
      />
      <ChoiceField
        label={say('trade')}
        value={draft.trade}
        options={codesOf('trade').map((value) => ({ value, label: trade(value) }))}
        onChange={(value) => change({ trade: value })}
        pointer="/trade"
      />
      {draft.trade !== 'laboratory' ? null : (
        <ChoiceField
          label={say('laboratoryKind')}
          value={draft.laboratoryKind}
          options={codesOf('laboratoryKind').map((value) => ({ value, label: kind(value) }))}
          onChange={(laboratoryKind) => change({ laboratoryKind })}
          pointer="/laboratoryKind"
        />
      )}
      <DivisionField draft={draft} change={change} />
    </>
  );
}

const other = 'other';

/** The districts near by to choose from; elsewhere the code of GB/T 2260. */
function DivisionField({ draft, change }: Props) {
  const say = useWords(registrationWords);
  const word = useCode('division');
  const known = codesOf('division') as readonly string[];
  const [isOther, setOther] = useState(draft.divisionCode !== '' && !known.includes(draft.divisionCode));
  return (
    <>
      <ChoiceField
        label={say('division')}
        value={isOther ? other : draft.divisionCode}
        options={[
          ...known.map((value) => ({ value, label: word(value) })),
          { value: other, label: say('otherDivision') },
        ]}
        onChange={(value) => {
          setOther(value === other);
          change({ divisionCode: value === other ? '' : value });
        }}
        pointer={isOther ? undefined : '/divisionCode'}
      />
      {isOther ? (
        <TextField
          label={say('divisionCode')}
          value={draft.divisionCode}
          onChange={(divisionCode) => change({ divisionCode })}
          inputMode="numeric"
          pointer="/divisionCode"
          required
        />
      ) : null}
    </>
  );
}

export function AccountFields({
  draft,
  change,
  secrets,
  setSecrets,
}: Props & { readonly secrets: Secrets; readonly setSecrets: (secrets: Secrets) => void }) {
  const say = useWords(registrationWords);
  const differs = secrets.again !== '' && secrets.again !== secrets.password;
  return (
    <>
      <TextField
        label={say('login')}
        value={draft.login}
        onChange={(login) => change({ login })}
        pointer="/account/login"
        autoComplete="username"
        required
      />
      <TextField
        label={say('displayName')}
        value={draft.displayName}
        onChange={(displayName) => change({ displayName })}
        pointer="/account/displayName"
        required
      />
      <TextField
        label={say('password')}
        type="password"
        autoComplete="new-password"
        value={secrets.password}
        onChange={(password) => setSecrets({ ...secrets, password })}
        pointer="/account/password"
        required
      />
      <TextField
        label={say('again')}
        type="password"
        autoComplete="new-password"
        value={secrets.again}
        onChange={(again) => setSecrets({ ...secrets, again })}
        error={differs ? say('differs') : undefined}
        required
      />
    </>
  );
}
