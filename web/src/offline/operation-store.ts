import { newUuid } from './new-uuid';
import { durably, numbersUnder, offlineDb } from './offline-db';
import type { NewOperation, Operation, Packet, Replayed } from './offline.types';
import { isRepeat, isSettled, nextSequence, withAnswer } from './operation-queue';

/**
 * Writes down what was done, one after the other, in one transaction: two open pages never give out the same number, and
 * what was recorded before is not recorded again. Answers what is new.
 */
export async function recordOperations(
  packet: Packet,
  accountId: string,
  wanted: readonly NewOperation[],
): Promise<Operation[]> {
  const db = await offlineDb();
  const tx = db.transaction('operations', 'readwrite', durably);
  const before = await tx.store.getAll(numbersUnder(packet.id));
  const added: Operation[] = [];
  for (const given of wanted) {
    const known = [...before, ...added];
    if (isRepeat(known, given)) continue;
    added.push(toOperation(packet, accountId, given, nextSequence(known)));
  }
  await Promise.all(added.map((operation) => tx.store.add(operation)));
  await tx.done;
  return added;
}

const toOperation = (
  { id, roundId, handheldId, version }: Packet,
  accountId: string,
  { kind, content, operationId }: NewOperation,
  sequence: number,
): Operation => ({
  packetId: id,
  sequence,
  operationId: operationId ?? newUuid(),
  accountId,
  roundId,
  handheldId,
  kind,
  deviceAt: new Date().toISOString(),
  basis: version,
  content,
  outcome: 'recorded',
  message: null,
});

export const operationsOfPacket = async (packetId: string): Promise<Operation[]> =>
  (await offlineDb()).getAll('operations', numbersUnder(packetId));

export const operationsOfAccount = async (accountId: string): Promise<Operation[]> =>
  (await offlineDb()).getAllFromIndex('operations', 'account', accountId);

/** What other people recorded on this device and did not send yet. */
export async function unsentOfOthers(accountId: string): Promise<number> {
  const db = await offlineDb();
  const all = [...(await db.getAll('operations')), ...(await db.getAll('photos'))];
  return all.filter((one) => one.accountId !== accountId && one.outcome === 'recorded').length;
}

/** Notes the answers of a replay, on what lies here by then. Answers how many operations were settled by it. */
export async function noteAnswers(packetId: string, answers: readonly Replayed[]): Promise<number> {
  const db = await offlineDb();
  const tx = db.transaction('operations', 'readwrite', durably);
  const held = await tx.store.getAll(numbersUnder(packetId));
  const changed = held.map((operation) => withAnswer(operation, answers)).filter((next, place) => next !== held[place]);
  await Promise.all(changed.map((operation) => tx.store.put(operation)));
  await tx.done;
  return changed.filter(isSettled).length;
}
