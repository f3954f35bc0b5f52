import type { ProblemError } from '../api/problem';
import type { KeptPhoto } from './offline.types';

/** As many as the server takes of one manifest at the hand-over. */
export const mostOfManifest = 12;
/** Pictures on one device that wait: some 20 MB, and as many as two long rounds have. */
export const mostWaiting = 60;

export type Room = 'free' | 'manifestFull' | 'deviceFull';

const waits = ({ outcome }: KeptPhoto): boolean => outcome === 'recorded';

/** Whether one more can be taken of a manifest. What the server refused takes up none of its room, but the device's. */
export function roomFor(photos: readonly KeptPhoto[], manifestId: string): Room {
  const taken = photos.filter((photo) => photo.manifestId === manifestId && photo.outcome !== 'refused');
  if (taken.length >= mostOfManifest) return 'manifestFull';
  return photos.filter(({ picture }) => picture !== null).length >= mostWaiting ? 'deviceFull' : 'free';
}

/** The oldest goes first. */
export const nextToSend = (photos: readonly KeptPhoto[]): KeptPhoto | undefined =>
  photos.filter(waits).sort((one, other) => one.keptAt.localeCompare(other.keptAt))[0];

export const countWaiting = (photos: readonly KeptPhoto[]): number => photos.filter(waits).length;

/** `later`: nothing is known of it, so it is sent again under the same key. */
export type Verdict = 'arrived' | 'refused' | 'later';

const inProgress = 'request.in-progress';
const known = 'manifest.photo-known';
/** Signed out, an account that may do nothing for now, too slow, too often: the photo is not at fault. */
const later: readonly number[] = [401, 403, 408, 429];

/** What became of a try; null: it was answered. */
export function verdictOn(error: ProblemError | null): Verdict {
  if (error === null || error.problem?.code === known) return 'arrived';
  if (error.status < 400 || error.status >= 500 || later.includes(error.status)) return 'later';
  return error.problem?.code === inProgress ? 'later' : 'refused';
}

/** One that the server refused, to be sent once more: its reason may be gone by now. Under the same key, as it is the same. */
export const sentAgain = (photo: KeptPhoto): KeptPhoto =>
  photo.outcome === 'refused' ? { ...photo, outcome: 'recorded', reason: null } : photo;

/** As it lies here afterwards. The picture of one that arrived is dropped: the server has it. */
export function withVerdict(photo: KeptPhoto, verdict: Verdict, reason: string | null): KeptPhoto {
  if (verdict === 'later' || photo.outcome === 'arrived') return photo;
  if (verdict === 'refused') return { ...photo, outcome: 'refused', reason };
  return { ...photo, outcome: 'arrived', reason: null, picture: null };
}
