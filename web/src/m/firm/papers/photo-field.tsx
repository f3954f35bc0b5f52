import { useMutation } from '@tanstack/react-query';
import { answer, api, newKey, sending } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { ProblemNote } from '../../shared/page-states';

type Kind = Schemas['DocumentView']['kind'];

/** Sends a picture or PDF of the firm's papers; the API looks at what it is. */
export const upload = (file: File, kind: Kind): Promise<Schemas['DocumentView']> =>
  answer(
    api.POST('/api/v1/documents', {
      params: { query: { kind } },
      body: { file: '' },
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file);
        return form;
      },
      ...sending(newKey()),
    }),
  );

/** A photo from camera or album, kept with the firm's papers at once and shown. */
export function PhotoField(props: {
  readonly label: string;
  readonly button: string;
  readonly kind: Kind;
  /** Undefined for papers that are listed elsewhere. */
  readonly documentId?: string | null;
  readonly onUploaded: (id: string) => void;
}) {
  const { label, button, kind, documentId, onUploaded } = props;
  const send = useMutation({
    mutationFn: (file: File) => upload(file, kind),
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
