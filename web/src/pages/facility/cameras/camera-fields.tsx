import { Input, InputNumber } from 'antd';
import { Field } from '../../../desktop/form/fields';
import { useWords } from '../../../words/words';
import { cameraWords } from './cameras.words';

/** `fresh`: the code is given once, when it is registered. */
export function CameraFields({ fresh = false }: { readonly fresh?: boolean }) {
  const say = useWords(cameraWords);
  return (
    <>
      {fresh ? (
        <Field name="code" label={say('code')} help={say('codeHelp')} required>
          <Input maxLength={40} />
        </Field>
      ) : null}
      <Field name="name" label={say('name')} required>
        <Input maxLength={60} />
      </Field>
      <Field name="place" label={say('place')} required>
        <Input maxLength={100} />
      </Field>
      <Field name="retentionDays" label={say('retention')} required>
        <InputNumber min={1} max={3650} style={{ width: '100%' }} />
      </Field>
    </>
  );
}
