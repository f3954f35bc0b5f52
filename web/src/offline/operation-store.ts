import { newUuid } from './new-uuid';
import { durably, idsUnder, numbersUnder, offlineDb } from './offline-db';
import type { HandOverDraft, NewOperation, Operation, Packet, Replayed } from './offline.types';
import { isRepeat, isSettled, nextSequence, withAnswer, withoutOperation } from './operation-queue';
import { keepsFrom } from './taking-back';
import type { Stops } from './taking-back';

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
  tried: false,
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

/**
 * Notes that these are about to be sent, before they are: from now on they may have arrived. Answers them as they lie here
 * by then, without what was taken back meanwhile.
 */
export async function noteTried(packetId: string, batch: readonly Operation[]): Promise<Operation[]> {
  const tx = (await offlineDb()).transaction('operations', 'readwrite', durably);
  const held = await tx.store.getAll(numbersUnder(packetId));
  const tried = held
    .filter(({ operationId }) => batch.some((one) => one.operationId === operationId))
    .map((operation) => ({ ...operation, tried: true }));
  await Promise.all(tried.map((operation) => tx.store.put(operation)));
  await tx.done;
  return tried;
}

/**
 * Removes what was recorded and never sent, as far as it still may be; a package that was labelled by it comes off the
 * hand-over, too. Answers whether it is gone.
 */
export async function takeBack({ packetId, operationId }: Operation, stops: Stops): Promise<boolean> {
  const tx = (await offlineDb()).transaction(['operations', 'drafts'], 'readwrite', durably);
  const store = tx.objectStore('operations');
  const held = await store.getAll(numbersUnder(packetId));
  const gone = held.find((one) => one.operationId === operationId);
  const mayGo = gone !== undefined && keepsFrom(held, gone, stops) === null;
  if (mayGo) {
    await store.delete(numbersUnder(packetId));
    await Promise.all(withoutOperation(held, gone).map((operation) => store.add(operation)));
    for (const draft of await tx.objectStore('drafts').getAll(idsUnder(packetId)))
      await tx.objectStore('drafts').put(withoutLoad(draft, gone));
  }
  await tx.done;
  return mayGo;
}

const withoutLoad = (draft: HandOverDraft, { kind, content }: Operation): HandOverDraft =>
  kind === 'labelContainer' ? { ...draft, loads: draft.loads.filter(({ code }) => code !== content.code) } : draft;

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
