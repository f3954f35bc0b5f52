import { Button } from 'antd-mobile';
import type { Schemas } from '../../../api/queries';
import { parseKilograms } from '../../../shared/format';
import { codesOf, useCode } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { ChoiceField, MassField, TextField, TickRow, toggled } from '../../shared/fields';
import { ProblemNote } from '../../shared/page-states';
import { RefusedForm } from '../../shared/refused-form';
import { PhotoField } from '../papers/photo-field';
import { wastesWords } from './wastes.words';

type Profile = Schemas['CreateWasteProfile'];

/** What a waste is described by, as typed. */
export interface WasteDraft {
  readonly name: string;
  readonly kg: string;
  readonly form: Profile['form'] | '';
  readonly packaging: Profile['packaging'] | '';
  readonly hazards: readonly Profile['hazards'][number][];
  readonly harmful: string;
  readonly components: readonly NonNullable<Profile['components']>[number][];
  readonly photoDocumentId: string | null;
}

/** The body of a profile; undefined while something is missing. */
function profileOf(draft: WasteDraft, wasteCode: string): Profile | undefined {
  const usualMassGrams = parseKilograms(draft.kg) ?? 0;
  const { form, packaging } = draft;
  if (draft.name.trim() === '' || usualMassGrams === 0 || form === '' || packaging === '') return undefined;
  return {
    wasteCode,
    name: draft.name.trim(),
    form,
    packaging,
    usualMassGrams,
    hazards: [...draft.hazards],
    components: [...draft.components],
    harmfulComponents: draft.harmful
      .split(/[、,，;；]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
    photoDocumentId: draft.photoDocumentId,
  };
}

interface Props {
  readonly draft: WasteDraft;
  readonly change: (part: Partial<WasteDraft>) => void;
  readonly entry: Schemas['WasteCodeView'];
  readonly error: unknown;
  readonly busy: boolean;
  readonly save: (profile: Profile) => void;
}

export function WasteForm({ draft, change, entry, error, busy, save }: Props) {
  const say = useWords(wastesWords);
  const form = useCode('form');
  const packaging = useCode('packaging');
  const hazard = useCode('hazard');
  const profile = profileOf(draft, entry.code);
  const massWrong = draft.kg !== '' && (parseKilograms(draft.kg) ?? 0) === 0;
  return (
    <RefusedForm
      error={error}
      onSubmit={() => {
        if (profile !== undefined) save(profile);
      }}
    >
      <p>
        {say('code')} <strong>{entry.code}</strong>
      </p>
      <TextField
        label={say('name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        pointer="/name"
        required
      />
      <MassField
        label={say('mass')}
        value={draft.kg}
        onChange={(kg) => change({ kg })}
        error={massWrong ? say('massWrong') : undefined}
        pointer="/usualMassGrams"
        required
      />
      <ChoiceField
        label={say('form')}
        value={draft.form}
        options={codesOf('form').map((value) => ({ value, label: form(value) }))}
        onChange={(value) => change({ form: value })}
        pointer="/form"
      />
      <ChoiceField
        label={say('packaging')}
        value={draft.packaging}
        options={codesOf('packaging').map((value) => ({ value, label: packaging(value) }))}
        onChange={(value) => change({ packaging: value })}
        pointer="/packaging"
      />
      <fieldset className="m-field">
        <legend>{say('hazards')}</legend>
        {entry.hazards.map((code) => (
          <TickRow
            key={code}
            checked={draft.hazards.includes(code)}
            onChange={(on) => change({ hazards: toggled(draft.hazards, code, on) })}
          >
            {hazard(code)}
          </TickRow>
        ))}
      </fieldset>
      <More draft={draft} change={change} open={entry.needsComponents} />
      <ProblemNote error={error} />
      <Button block color="primary" type="submit" loading={busy} disabled={profile === undefined}>
        {say('save')}
      </Button>
    </RefusedForm>
  );
}

/** Folded away: most wastes need none of it, and the server says when one does. */
function More({ draft, change, open }: Pick<Props, 'draft' | 'change'> & { readonly open: boolean }) {
  const say = useWords(wastesWords);
  const component = useCode('component');
  return (
    <details className="m-card" open={open}>
      <summary>{say('more')}</summary>
      <TextField
        label={say('harmful')}
        value={draft.harmful}
        onChange={(harmful) => change({ harmful })}
        pointer="/harmfulComponents"
      />
      <fieldset className="m-field">
        <legend>{say('components')}</legend>
        {codesOf('component').map((code) => (
          <TickRow
            key={code}
            checked={draft.components.includes(code)}
            onChange={(on) => change({ components: toggled(draft.components, code, on) })}
          >
            {component(code)}
          </TickRow>
        ))}
      </fieldset>
      <PhotoField
        label={say('photo')}
        button={say('takePhoto')}
        kind="photo"
        documentId={draft.photoDocumentId}
        onUploaded={(photoDocumentId) => change({ photoDocumentId })}
      />
    </details>
  );
}
