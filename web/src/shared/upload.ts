import { api, newKey, sending } from '../api/client';
import type { Schemas } from '../api/queries';
import { answerUpload, fileBody } from '../api/upload';

export type DocumentKind = Schemas['DocumentView']['kind'];

/** A file as forms hold it: told apart by what it is, not by its content. */
export interface ChosenFile {
  readonly name: string;
  readonly sizeBytes: number;
  readonly file: File;
}

/** Files a paper of an enterprise. Sent twice it is filed twice, which harms nobody: so each try has a key of its own. */
export const uploadDocument = (
  kind: DocumentKind,
  { file }: Pick<ChosenFile, 'file'>,
  enterpriseId?: string,
): Promise<Schemas['DocumentView']> => {
  const query = { kind, ...(enterpriseId === undefined ? {} : { enterpriseId }) };
  const asked = api.POST('/api/v1/documents', { params: { query }, ...fileBody(file), ...sending(newKey()) });
  return answerUpload(file, asked);
};
