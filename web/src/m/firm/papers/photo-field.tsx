import { useMutation } from '@tanstack/react-query';
import { uploadDocument } from '../../../shared/upload';
import type { DocumentKind } from '../../../shared/upload';
import { ProblemNote } from '../../shared/page-states';

/** A photo from camera or album, kept with the firm's papers at once and shown. */
export function PhotoField(props: {
  readonly label: string;
  readonly button: string;
  readonly kind: DocumentKind;
  /** Undefined for papers that are listed elsewhere. */
  readonly documentId?: string | null;
  readonly onUploaded: (id: string) => void;
}) {
  const { label, button, kind, documentId, onUploaded } = props;
  const send = useMutation({
    mutationFn: (file: File) => uploadDocument(kind, { file }),
    onSuccess: ({ id }) => onUploaded(id),
  });
  return (
    <div className="m-field">
      {documentId === null || documentId === undefined ? null : (
        <img className="m-photo" src={`/api/v1/documents/${documentId}/content`} alt={label} />
      )}
      <label className="m-upload" aria-busy={send.isPending}>
        <span>{button}</span>
        <input
          type="file"
          accept={kind === 'photo' ? 'image/*' : 'image/*,application/pdf'}
          aria-label={label}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) send.mutate(file);
          }}
        />
      </label>
      <ProblemNote error={send.error} />
    </div>
  );
}
