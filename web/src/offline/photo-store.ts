import type { TakenPhoto } from '../shared/photos/taken-photo';
import { newUuid } from './new-uuid';
import { durably, offlineDb } from './offline-db';
import type { KeptPhoto, Packet } from './offline.types';
import { nextToSend, roomFor, sentAgain, withVerdict } from './photo-queue';
import type { Room, Verdict } from './photo-queue';

export const photosOfAccount = async (accountId: string): Promise<KeptPhoto[]> =>
  (await offlineDb()).getAllFromIndex('photos', 'account', accountId);

/** Keeps a photo until it is uploaded, as far as there is room. The count is of the transaction: two pages do not overfill. */
export async function keepPhoto(
  packet: Packet,
  accountId: string,
  manifestId: string,
  taken: TakenPhoto,
): Promise<Room> {
  const tx = (await offlineDb()).transaction('photos', 'readwrite', durably);
  const room = roomFor(await tx.store.index('account').getAll(accountId), manifestId);
  if (room === 'free')
    await tx.store.add({
      id: newUuid(),
      accountId,
      packetId: packet.id,
      manifestId,
      ...taken,
      keptAt: new Date().toISOString(),
      outcome: 'recorded',
      reason: null,
    });
  return tx.done.then(() => room, deviceFull);
}

function deviceFull(error: unknown): Room {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'deviceFull';
  throw error;
}

export const nextPhoto = async (accountId: string): Promise<KeptPhoto | undefined> =>
  nextToSend(await photosOfAccount(accountId));

/** Notes what became of a try, on what lies here by then. */
export async function notePhoto(id: string, verdict: Verdict, reason: string | null): Promise<void> {
  const tx = (await offlineDb()).transaction('photos', 'readwrite', durably);
  const held = await tx.store.get(id);
  if (held !== undefined) await tx.store.put(withVerdict(held, verdict, reason));
  await tx.done;
}

/** Puts one that was refused back among those that wait. */
export async function sendPhotoAgain(id: string): Promise<void> {
  const tx = (await offlineDb()).transaction('photos', 'readwrite', durably);
  const held = await tx.store.get(id);
  if (held !== undefined) await tx.store.put(sentAgain(held));
  await tx.done;
}

/** Taken off this device before it is uploaded; what arrived stays, it is the server's. */
export async function dropPhoto(id: string): Promise<void> {
  const tx = (await offlineDb()).transaction('photos', 'readwrite', durably);
  const held = await tx.store.get(id);
  if (held !== undefined && held.outcome !== 'arrived') await tx.store.delete(id);
  await tx.done;
}
