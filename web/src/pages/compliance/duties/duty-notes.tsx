import { Form, Input } from 'antd';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { WriteForm } from '../../../desktop/form/write-form';
import { Nothing } from '../../../desktop/page-states';
import { Instant } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { overseers } from '../../roles';
import { dutyWords } from './duties.words';

type Duty = Schemas['DutyDetailView'];
type Body = Schemas['AddDutyNote'];

/** What people wrote beside a duty; those who oversee read only. */
export function DutyNotes({ duty }: { readonly duty: Duty }) {
  const say = useWords(dutyWords);
  const me = useSignedIn();
  const mayWrite = duty.closedAt === null && !hasAnyRole(me, overseers);
  return (
    <>
      {duty.notes.length === 0 ? (
        <Nothing text={say('noNotes')} />
      ) : (
        <PlainTable
          label={say('notes')}
          rows={duty.notes}
          keyOf={({ id }) => id}
          columns={[
            { title: say('note'), show: (note) => note.text },
            { title: say('writer'), show: (note) => note.writerLabel },
            { title: say('writtenAt'), show: (note) => <Instant at={note.writtenAt} /> },
          ]}
        />
      )}
      {mayWrite ? <NoteForm id={duty.id} /> : null}
    </>
  );
}

function NoteForm({ id }: { readonly id: string }) {
  const say = useWords(dutyWords);
  const [form] = Form.useForm<Body>();
  return (
    <WriteForm<Body, Duty>
      form={form}
      draft={`duty-note.${id}`}
      label={say('addNote')}
      done={() => form.setFieldsValue({ text: '' })}
      write={(body, send) =>
        answer(api.POST('/api/v1/duties/{id}/notes', { params: { path: { id } }, body, ...send() }))
      }
    >
      <Field name="text" label={say('note')} required>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Field>
    </WriteForm>
  );
}
