import type { Ref } from 'react';
import type { ChosenFile } from '../../shared/upload';

interface FileInputProps {
  /** A form finds the field by it. */
  readonly ref?: Ref<HTMLInputElement>;
  readonly id?: string;
  readonly onChange?: (value: ChosenFile | undefined) => void;
}

/** What papers may be: the API looks at the content itself. */
const accepted = 'application/pdf,image/jpeg,image/png,image/webp';

/** The browser's own chooser: known to its reader and reached by the keyboard. */
export const FileInput = ({ ref, id, onChange }: FileInputProps) => (
  <input
    ref={ref}
    id={id}
    type="file"
    accept={accepted}
    onChange={({ target }) => {
      const file = target.files?.[0];
      onChange?.(file === undefined ? undefined : { name: file.name, sizeBytes: file.size, file });
    }}
  />
);
