import { answer, api } from '../../api/client';
import type { Sending } from '../../api/client';
import type { Schemas } from '../../api/queries';
import { fileBody } from '../../api/upload';
import type { TakenPhoto } from './taken-photo';

export type PhotoStage = Schemas['ManifestPhotoView']['stage'];

/** The file's name is no news to the server; that it stays the same makes a second try the same request. */
const fileName = 'photo.jpg';

export const sendPhoto = (
  manifestId: string,
  stage: PhotoStage,
  { picture, takenAt }: TakenPhoto,
  sending: Sending,
): Promise<Schemas['ManifestPhotoView']> => {
  const params = { path: { id: manifestId }, query: { stage, takenAt } };
  const file = new File([picture], fileName, { type: picture.type });
  return answer(api.POST('/api/v1/manifests/{id}/photos', { params, ...fileBody(file), ...sending }));
};
