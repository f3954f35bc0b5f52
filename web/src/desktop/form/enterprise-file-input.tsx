import { useState } from 'react';
import { tell } from '../../api/problem';
import { uploadDocument } from '../../shared/upload';
import type { ChosenFile } from '../../shared/upload';
import { language } from '../../words/language';
import { useWords } from '../../words/words';
import { FileInput } from './file-input';
import { formWords } from './form.words';

interface EnterpriseFileInputProps {
  readonly enterpriseId: string;
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (documentId: string | null) => void;
}

/** A file is filed with the enterprise's papers at once; the form sends where it is. */
export function EnterpriseFileInput({ enterpriseId, id, value, onChange }: EnterpriseFileInputProps) {
  const say = useWords(formWords);
  const [told, setTold] = useState('');
  const take = (file: ChosenFile | undefined) => {
    if (file === undefined) return;
    setTold(say('uploading'));
    uploadDocument('other', file, enterpriseId).then(
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
      <FileInput {...(id === undefined ? {} : { id })} onChange={take} />
      <span role="status">{told || (value ? say('uploaded', { name: '' }) : '')}</span>
    </>
  );
}
