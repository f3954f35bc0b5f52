import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { KilogramInput, LitreInput } from '../../../desktop/form/inputs';
import type { StepAction } from '../../../desktop/record/step-bar';
import { useChoices } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { zoneWords } from './zones.words';

/** A new zone; its use stays what it begins as. */
export const newZone: StepAction<Schemas['CreateZone']> = {
  draft: 'zone',
  initial: { kind: 'storage', sortOrder: 0, categories: [] },
  fields: <NewZoneFields />,
  run: (body, send) => answer(api.POST('/api/v1/zones', { body, ...send() })),
};

function NewZoneFields() {
  const say = useWords(zoneWords);
  const kinds = useChoices('zoneKind');
  return (
    <>
      <Field name="kind" label={say('kind')}>
        <Select options={kinds} />
      </Field>
      <ZoneFields />
    </>
  );
}

/** What a new zone and a change of one have in common. */
export function ZoneFields() {
  const say = useWords(zoneWords);
  return (
    <>
      <Field name="name" label={say('name')} required>
        <Input maxLength={60} />
      </Field>
      <Field name="capacityGrams" label={say('limit')} required>
        <KilogramInput />
      </Field>
      <Field name="categories" label={say('categories')} help={say('categoriesHint')} required>
        <Select mode="tags" open={false} tokenSeparators={[' ', ',', '，']} />
      </Field>
      <Field name="codes" label={say('codes')} help={say('codesHint')}>
        <Select mode="tags" open={false} tokenSeparators={[' ', ',', '，']} />
      </Field>
      <Field name="bundMillilitres" label={say('bundLitres')} help={say('noBund')}>
        <LitreInput />
      </Field>
      <Field name="places" label={say('places')} help={say('byMass')}>
        <InputNumber min={1} max={100_000} precision={0} />
      </Field>
      <Field name="sortOrder" label={say('sortOrder')} required>
        <InputNumber min={0} max={9_999} precision={0} />
      </Field>
      <Form.Item name="dangerousGoods" valuePropName="checked">
        <Checkbox>{say('dangerousGoods')}</Checkbox>
      </Form.Item>
    </>
  );
}
