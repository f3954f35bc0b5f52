import { answer, api, newKey, sending } from '../api/client';
import { ProblemError } from '../api/problem';
import { get } from '../api/queries';
import { addDays, today } from '../shared/format';
import { durably, idsUnder, numbersUnder, offlineDb } from './offline-db';
import type { KeptDevice, KeptPacket } from './offline.types';
import { isSettled } from './operation-queue';
import { countWaiting } from './photo-queue';

/** Rounds of these days are taken along: late uploads of the days before, and the one that is released for tomorrow. */
const daysBack = 7;
const daysAhead = 1;
/** Kept on the device after its round ended. */
const daysKept = 14;
const mostRounds = 50;

export const packetsOf = async (accountId: string): Promise<KeptPacket[]> =>
  (await offlineDb()).getAllFromIndex('packets', 'account', accountId);

async function keep(packet: KeptPacket): Promise<void> {
  await (await offlineDb()).put('packets', packet);
}

/** Fetches what holds now of one round. A round that ended gives out nothing more; what is here stays and says so. */
async function fetchPacket(roundId: string, { accountId, handheldId }: KeptDevice): Promise<void> {
  const asked = { params: { path: { id: roundId } }, body: { handheldId }, ...sending(newKey()) };
  const packet = await answer(api.POST('/api/v1/rounds/{id}/packet', asked));
  const fetchedAt = new Date().toISOString();
  await keep({ id: packet.id, accountId, roundId, packet, ended: false, fetchedAt });
}

/** Takes along the rounds that can be driven, and notes of the others that they ended. */
export async function fetchPackets(device: KeptDevice): Promise<void> {
  const query = {
    from: addDays(today(), -daysBack),
    to: addDays(today(), daysAhead),
    sort: 'day',
    limit: mostRounds,
  } as const;
  const { items } = await get('/api/v1/rounds', { query });
  const open = items.filter(({ state }) => state === 'released' || state === 'underway').map(({ id }) => id);
  for (const roundId of open) await fetchPacket(roundId, device).catch(unlessEndedMeanwhile);
  for (const kept of await packetsOf(device.accountId)) {
    const ended = items.some(({ id }) => id === kept.roundId) && !open.includes(kept.roundId);
    if (ended && !kept.ended) await keep({ ...kept, ended });
  }
}

function unlessEndedMeanwhile(error: unknown): void {
  if (!(error instanceof ProblemError) || error.problem?.code !== 'handheld.round-not-ready') throw error;
}

/** Clears away what is long over and fully settled, so that a phone does not fill up. */
export async function forgetOldRounds(accountId: string): Promise<void> {
  const db = await offlineDb();
  const tx = db.transaction(['packets', 'operations', 'drafts', 'photos'], 'readwrite', durably);
  const before = addDays(today(), -daysKept);
  for (const { id, packet } of await tx.objectStore('packets').index('account').getAll(accountId)) {
    const range = numbersUnder(id);
    const operations = await tx.objectStore('operations').getAll(range);
    const photos = await tx.objectStore('photos').index('packet').getAll(id);
    const isOpen = !operations.every(isSettled) || countWaiting(photos) > 0;
    if (packet.day >= before || isOpen) continue;
    for (const photo of photos) await tx.objectStore('photos').delete(photo.id);
    await tx.objectStore('operations').delete(range);
    await tx.objectStore('drafts').delete(idsUnder(id));
    await tx.objectStore('packets').delete(id);
  }
  await tx.done;
}
