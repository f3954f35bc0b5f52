import { Form, Input, Select } from 'antd';
import { Field } from '../../../desktop/form/fields';
import type { Schemas } from '../../../api/queries';
import { useText, useWords } from '../../../words/words';
import { given } from '../given';
import { channelWords } from './channels.words';
import { noticeKinds } from './notice-kinds.words';

type Create = Schemas['CreateChannel'];

/** Groups of notices; single kinds that a channel was given by the API are kept. */
const groups = [
  ...(['alert', 'booking', 'channel', 'container', 'discrepancy', 'enterprise'] as const),
  ...(['gateway', 'handheld', 'manifest', 'round', 'statement', 'transfer'] as const),
];
type Group = (typeof groups)[number];

export function useNoticeWord(): (kind: string) => string {
  const say = useWords(channelWords);
  const text = useText();
  return (kind) => {
    const group = kind.replace(/\.\*$/, '');
    return (groups as readonly string[]).includes(group) ? say(group as Group) : text(noticeKinds[kind]) || kind;
  };
}

/** Where it goes: other fields for each kind. */
export function TargetFields() {
  const say = useWords(channelWords);
  const kind = Form.useWatch('kind') as Create['kind'] | undefined;
  return (
    <>
      <Field name="kind" label={say('kind')} required>
        <Select options={(['email', 'webhook', 'robot'] as const).map((value) => ({ value, label: say(value) }))} />
      </Field>
      {kind === 'email' ? (
        <Field name="address" label={say('address')} help={say('addressHelp')} required>
          <Input type="email" maxLength={254} />
        </Field>
      ) : null}
      {kind === 'robot' ? <RobotFields /> : null}
      {kind === 'webhook' || kind === 'robot' ? <UrlField /> : null}
    </>
  );
}

function RobotFields() {
  const say = useWords(channelWords);
  return (
    <>
      <Field name="vendor" label={say('vendor')} required>
        <Select options={(['wecom', 'dingtalk', 'feishu'] as const).map((value) => ({ value, label: say(value) }))} />
      </Field>
      <Field name="robotSecret" label={say('robotSecret')} help={say('robotSecretHelp')}>
        <Input maxLength={200} autoComplete="off" />
      </Field>
    </>
  );
}

export function UrlField() {
  const say = useWords(channelWords);
  return (
    <Field name="url" label={say('url')} required>
      <Input type="url" maxLength={500} placeholder="https://" />
    </Field>
  );
}

/** What it is told, when, and in which language. */
export function ChoiceFields() {
  const say = useWords(channelWords);
  const word = useNoticeWord();
  const kinds = groups.map((group) => ({ value: `${group}.*`, label: word(group) }));
  return (
    <>
      <Field name="name" label={say('name')} required>
        <Input maxLength={60} />
      </Field>
      <Field name="kinds" label={say('notices')} help={say('noticesHelp')}>
        <Select mode="multiple" optionFilterProp="label" options={kinds} />
      </Field>
      <Field name="language" label={say('language')}>
        <Select options={(['zh', 'en', 'both'] as const).map((value) => ({ value, label: say(value) }))} />
      </Field>
      <div className="fields-2">
        <Field name={['quietHours', 'from']} label={say('quietFrom')} help={say('quietHelp')}>
          <Input type="time" />
        </Field>
        <Field name={['quietHours', 'to']} label={say('quietTo')}>
          <Input type="time" />
        </Field>
      </div>
    </>
  );
}

interface Choices {
  readonly kinds?: readonly unknown[] | null;
  readonly quietHours?: { readonly from?: string; readonly to?: string } | null;
}

/** As the API takes it: nothing chosen means all, two empty times mean none. */
export function channelOf<Values extends Choices>(values: Values): Values {
  const { kinds, quietHours } = values;
  const isQuiet = Boolean(quietHours?.from) || Boolean(quietHours?.to);
  return {
    ...given(values),
    kinds: kinds && kinds.length > 0 ? kinds : null,
    quietHours: isQuiet ? quietHours : null,
  };
}
