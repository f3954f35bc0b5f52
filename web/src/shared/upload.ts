import { answer, api, newKey, sending } from '../api/client';
import type { Schemas } from '../api/queries';

export type DocumentKind = Schemas['DocumentView']['kind'];

/** A file as forms hold it: told apart by what it is, not by its content. */
export interface ChosenFile {
  readonly name: string;
  readonly sizeBytes: number;
  readonly file: File;
}

/** Files a paper of an enterprise. Sent twice it is filed twice, which harms nobody: so each try has a key of its own. */
export function uploadDocument(
  kind: DocumentKind,
  chosen: ChosenFile,
  enterpriseId?: string,
): Promise<Schemas['DocumentView']> {
  const body = new FormData();
  body.append('file', chosen.file);
  const query = { kind, ...(enterpriseId === undefined ? {} : { enterpriseId }) };
  return answer(
    // The document's type of a file part is a string; the client sends the form as it is.
    api.POST('/api/v1/documents', { params: { query }, body: body as never, ...sending(newKey()) }),
  );
}
