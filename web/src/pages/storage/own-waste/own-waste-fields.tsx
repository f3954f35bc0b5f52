import { Form, Input, InputNumber, Select } from 'antd';
import { CodeSelect } from '../../../desktop/form/code-select';
import { Field } from '../../../desktop/form/fields';
import { InstantInput, KilogramInput } from '../../../desktop/form/inputs';
import { useChoices } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { ownWasteWords } from './own-waste.words';

/** Cans, drums, big bags and IBCs. Litres. */
const volumes = [20, 50, 100, 200, 1000];

/** `outlet`: whose carbon was changed; null: waste of another source. */
export function OwnWasteFields({ outlet }: { readonly outlet: string | null }) {
  return (
    <>
      <SourceFields outlet={outlet} />
      <WasteFields />
      <PackageFields />
      <WhenFields />
    </>
  );
}

function SourceFields({ outlet }: { readonly outlet: string | null }) {
  const say = useWords(ownWasteWords);
  const sources = useChoices('ownWasteSource');
  if (outlet === null)
    return (
      <Field name="source" label={say('source')} help={say('sourceHelp')} required>
        <Select options={sources.filter(({ value }) => value !== 'carbonChange')} />
      </Field>
    );
  return (
    <>
      <p>
        {say('change')} {outlet}
      </p>
      <Form.Item name="source" hidden>
        <Input />
      </Form.Item>
      <Form.Item name="logEntryId" hidden>
        <Input />
      </Form.Item>
    </>
  );
}

function WasteFields() {
  const say = useWords(ownWasteWords);
  return (
    <div className="fields-2">
      <Field name="name" label={say('waste')} required>
        <Input maxLength={60} />
      </Field>
      <Field name="wasteCode" label={say('wasteCode')} required>
        <CodeSelect />
      </Field>
      <Field name="form" label={say('form')} required>
        <Select options={useChoices('form')} />
      </Field>
      <Field name="hazards" label={say('hazards')} help={say('hazardsHelp')}>
        <Select mode="multiple" options={useChoices('hazard')} />
      </Field>
      <Field name="components" label={say('components')}>
        <Select mode="multiple" options={useChoices('component')} />
      </Field>
    </div>
  );
}

function PackageFields() {
  const say = useWords(ownWasteWords);
  return (
    <div className="fields-2">
      <Field name="packaging" label={say('packaging')} required>
        <Select options={useChoices('packaging')} />
      </Field>
      <Field name={['containers', 0, 'volumeMillilitres']} label={say('volume')} required>
        <Select
          options={volumes.map((litres) => ({ value: litres * 1000, label: say('litres', { count: litres }) }))}
        />
      </Field>
      <Field name={['containers', 0, 'grams']} label={say('mass')} required>
        <KilogramInput />
      </Field>
      <Field name="count" label={say('count')} required>
        <InputNumber min={1} max={100} precision={0} />
      </Field>
    </div>
  );
}

function WhenFields() {
  const say = useWords(ownWasteWords);
  return (
    <>
      <Field name="generatedAt" label={say('generatedAt')}>
        <InstantInput />
      </Field>
      <Field name="note" label={say('note')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Field>
    </>
  );
}
