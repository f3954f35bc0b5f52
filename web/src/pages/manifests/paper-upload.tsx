import { useState } from 'react';
import { answer, newKey, sending } from '../../api/client';
import type { Schemas } from '../../api/queries';
import { tell } from '../../api/problem';
import { language } from '../../words/language';
import { useWords } from '../../words/words';
import { backfillWords } from './backfill.words';

interface PaperUploadProps {
  readonly enterpriseId: string;
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (documentId: string | null) => void;
}

type Stored = Schemas['DocumentView'];

async function upload(enterpriseId: string, file: File): Promise<Stored> {
  const body = new FormData();
  body.append('file', file);
  const query = new URLSearchParams({ kind: 'other', enterpriseId });
  const headers = { ...sending(newKey()).headers, 'Accept-Language': language() };
  const sent = fetch(`/api/v1/documents?${query}`, { method: 'POST', body, headers }).then(async (response) => {
    const content: unknown = await response.json();
    return response.ok ? { data: content as Stored, response } : { error: content, response };
  });
  return answer<Stored>(sent);
}

/** The scan is filed with the enterprise's papers at once; the form sends where it is. */
export function PaperUpload({ enterpriseId, id, value, onChange }: PaperUploadProps) {
  const say = useWords(backfillWords);
  const [told, setTold] = useState('');
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    setTold(say('uploading'));
    upload(enterpriseId, file).then(
      (stored) => {
        setTold(say('uploaded', { name: stored.fileName }));
        onChange?.(stored.id);
      },
      (error: unknown) => {
        setTold(tell(error, language()));
        onChange?.(null);
      },
    );
  };
  return (
    <>
      <input
        id={id}
        type="file"
        accept="application/pdf,image/jpeg,image/png,image/webp"
        onChange={({ target }) => take(target.files?.[0])}
      />
      <span role="status">{told || (value ? say('uploaded', { name: '' }) : '')}</span>
    </>
  );
}
