import { sending } from '../api/client';
import { ProblemError } from '../api/problem';
import { sendPhoto } from '../shared/photos/send-photo';
import type { KeptPhoto } from './offline.types';
import { verdictOn } from './photo-queue';
import { nextPhoto, notePhoto } from './photo-store';

/**
 * Uploads what waits, one after the other, and stops between two when `isUrgent`: hand-overs go before pictures. Throws what
 * kept one from arriving that is to be sent again; a refusal is noted beside its photo and holds up no other.
 */
export async function sendPhotos(accountId: string, isUrgent: () => boolean, told: () => void): Promise<void> {
  for (let photo = await nextPhoto(accountId); photo !== undefined; photo = await nextPhoto(accountId)) {
    const error = await refusalOf(photo);
    const verdict = verdictOn(error);
    if (error !== null && verdict === 'later') {
      // Another page of this device is at it.
      if (error.status === 409) return;
      throw error;
    }
    await notePhoto(photo.id, verdict, error?.message ?? null);
    told();
    if (isUrgent()) return;
  }
}

/** The key is the photo's own, whenever and however often it is sent. */
async function refusalOf({ id, manifestId, picture, takenAt }: KeptPhoto): Promise<ProblemError | null> {
  try {
    await sendPhoto(manifestId, 'handOver', { picture: picture!, takenAt }, sending(id));
    return null;
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
}
