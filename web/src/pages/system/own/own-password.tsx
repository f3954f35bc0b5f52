import { Form, Input } from 'antd';
import { Card } from '../../../desktop/show/card';
import { answer, api } from '../../../api/client';
import { tellDone } from '../../../desktop/feedback';
import { AgainField, Field } from '../../../desktop/form/fields';
import { WriteForm } from '../../../desktop/form/write-form';
import { useWords } from '../../../words/words';
import { ownWords } from './own.words';

interface Values {
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly again: string;
}

export function OwnPassword() {
  const say = useWords(ownWords);
  const [form] = Form.useForm<Values>();
  return (
    <Card title={<h2 className="card-title">{say('password')}</h2>}>
      <p className="note">{say('passwordNote')}</p>
      <WriteForm<Values, unknown>
        form={form}
        write={({ currentPassword, newPassword }, send) =>
          answer(api.POST('/api/v1/me/password', { body: { currentPassword, newPassword }, ...send() }))
        }
        done={() => {
          form.resetFields();
          tellDone(say('changed'));
        }}
      >
        <Field name="currentPassword" label={say('currentPassword')} required>
          <Input.Password autoComplete="current-password" />
        </Field>
        <Field name="newPassword" label={say('newPassword')} required>
          <Input.Password autoComplete="new-password" />
        </Field>
        <AgainField of="newPassword" label={say('again')} differs={say('differs')}>
          <Input.Password autoComplete="new-password" />
        </AgainField>
      </WriteForm>
    </Card>
  );
}
