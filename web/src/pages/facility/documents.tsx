import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { answer, api } from '../../api/client';
import { useApi } from '../../api/queries';
import { tell } from '../../api/problem';
import { fileBody } from '../../api/upload';
import { useWrite } from '../../api/use-write';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { facilityWords } from './facility.words';

/** A file of the facility by its name; opened or saved by the browser. */
export function DocumentLink({ id }: { readonly id: string }) {
  const { data } = useApi('/api/v1/facility-documents/{id}', { path: { id } });
  return (
    <a href={`/api/v1/facility-documents/${id}/content`} target="_blank" rel="noopener noreferrer">
      {data?.fileName ?? '…'}
    </a>
  );
}

export function DocumentLinks({ ids }: { readonly ids: readonly string[] }) {
  const say = useWords(facilityWords);
  if (ids.length === 0) return <span className="note">{say('noFiles')}</span>;
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <DocumentLink id={id} />
        </li>
      ))}
    </ul>
  );
}

interface UploadProps {
  readonly id?: string;
  readonly done: (id: string) => void;
}

/** Sends a file at once: its id then stands for it in what is filled in. */
function Upload({ id, done }: UploadProps) {
  const say = useWords(facilityWords);
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const upload = useWrite(
    (file: File, send) => answer(api.POST('/api/v1/facility-documents', { ...fileBody(file), ...send() })),
    (made) => done(made.id),
  );
  return (
    <>
      <input
        ref={input}
        hidden
        type="file"
        aria-label={say('addFile')}
        accept="application/pdf,image/jpeg,image/png,image/webp"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) upload.mutate(file);
          event.target.value = '';
        }}
      />
      <Button {...(id === undefined ? {} : { id })} loading={upload.isPending} onClick={() => input.current?.click()}>
        {say(upload.isPending ? 'uploading' : 'addFile')}
      </Button>{' '}
      <span className="note">{say('fileHelp')}</span>
      {upload.error === null ? null : (
        <p role="alert" className="note-bad">
          {tell(upload.error, language)}
        </p>
      )}
    </>
  );
}

interface DocumentsInputProps {
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (ids: string[]) => void;
}

/** Ids of files, as bodies have them. */
export function DocumentsInput({ id, value = [], onChange }: DocumentsInputProps) {
  return (
    <>
      {value.map((one) => (
        <Chosen key={one} id={one} remove={() => onChange?.(value.filter((other) => other !== one))} />
      ))}
      <Upload {...(id === undefined ? {} : { id })} done={(made) => onChange?.([...value, made])} />
    </>
  );
}

interface DocumentInputProps {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (id: string | undefined) => void;
}

/** The id of one file. */
export function DocumentInput({ id, value, onChange }: DocumentInputProps) {
  return value ? (
    <Chosen id={value} remove={() => onChange?.(undefined)} />
  ) : (
    <Upload {...(id === undefined ? {} : { id })} done={(made) => onChange?.(made)} />
  );
}

function Chosen({ id, remove }: { readonly id: string; readonly remove: () => void }) {
  const say = useWords(facilityWords);
  const { data } = useApi('/api/v1/facility-documents/{id}', { path: { id } });
  return (
    <div>
      <DocumentLink id={id} />{' '}
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined />}
        aria-label={say('removeFile', { name: data?.fileName ?? '' })}
        onClick={remove}
      />
    </div>
  );
}
