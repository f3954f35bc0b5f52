import { Select } from 'antd';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useCode } from '../../../words/codes';
import { useText, useWords } from '../../../words/words';
import { enterprise, planners } from '../../roles';
import { FirmField, ProfileFields } from './profile-form';
import { profileWords } from './profiles.words';

/** New wastes, from templates or described; an operator says whose, unless the page already does. */
export function ProfileTools({ enterpriseId }: { readonly enterpriseId?: string }) {
  const say = useWords(profileWords);
  const me = useSignedIn();
  if (!hasAnyRole(me, [...enterprise, ...planners])) return null;
  const isOperator = me.enterpriseId === null;
  const choosesFirm = isOperator && enterpriseId === undefined;
  const owner = isOperator && enterpriseId !== undefined ? { enterpriseId } : {};
  const templates: StepAction<Schemas['ProfilesFromTemplates']> = {
    note: <p>{say('templatesHelp')}</p>,
    fields: <TemplateFields choosesFirm={choosesFirm} />,
    run: (body, send) =>
      answer(api.POST('/api/v1/waste-profiles/from-templates', { body: { ...body, ...owner }, ...send() })),
  };
  const describe: StepAction<Schemas['CreateWasteProfile']> = {
    width: 820,
    draft: `profile.new.${enterpriseId ?? ''}`,
    fields: <ProfileFields choosesFirm={choosesFirm} />,
    run: (body, send) => answer(api.POST('/api/v1/waste-profiles', { body: { ...body, ...owner }, ...send() })),
  };
  return (
    <>
      <AskButton type="primary" label={say('fromTemplates')} action={templates} />
      <AskButton label={say('describe')} action={describe} />
    </>
  );
}

function TemplateFields({ choosesFirm }: { readonly choosesFirm: boolean }) {
  const say = useWords(profileWords);
  const text = useText();
  const trade = useCode('trade');
  const { data: templates = [] } = useApi('/api/v1/trade-templates');
  const groups = [...new Set(templates.map((template) => template.trade))].map((group) => ({
    label: trade(group),
    options: templates
      .filter((template) => template.trade === group)
      .map(({ key, name, wasteCode }) => ({ value: key, label: `${text(name)} ${wasteCode}` })),
  }));
  return (
    <>
      {choosesFirm ? <FirmField /> : null}
      <Field name="keys" label={say('templates')} required>
        <Select mode="multiple" options={groups} showSearch={{ optionFilterProp: 'label' }} />
      </Field>
    </>
  );
}
