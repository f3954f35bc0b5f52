import { useEffect, useSyncExternalStore } from 'react';
import { answer, api, newKey, sending } from '../api/client';
import { ProblemError } from '../api/problem';
import { queryClient } from '../api/queries';
import { deviceOf, forgetRevokedDevice } from './device';
import type { Operation } from './offline.types';
import { batchesToSend, isRefusedWhole, isSettled, namedBy, toSent } from './operation-queue';
import { noteAnswers, noteTried, noteUntried, operationsOfAccount, operationsOfPacket } from './operation-store';
import { fetchPackets, forgetOldRounds } from './packets';
import { sendPhotos } from './photo-sync';

/** How the last exchange with the server went. */
export interface SyncState {
  readonly busy: boolean;
  readonly reached: boolean;
  /** Refused as a whole: signed out, or something that a person must look at. */
  readonly problem: ProblemError | null;
  /** What the refusal names of what was sent. */
  readonly refused: readonly Operation[];
}

let state: SyncState = { busy: false, reached: navigator.onLine, problem: null, refused: [] };
const listeners = new Set<() => void>();

function tell(next: Partial<SyncState>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSyncState = (): SyncState => useSyncExternalStore(subscribe, () => state);

/** Everything shown from this device is read anew. */
export const offlineKey = ['offline'] as const;
const other = new BroadcastChannel('green-island-offline');
const showAnew = () => void queryClient.invalidateQueries({ queryKey: offlineKey });
other.addEventListener('message', showAnew);

export function offlineChanged(): void {
  showAnew();
  // Pages open beside this one read the same records.
  other.postMessage('changed');
}

let running: Promise<void> | undefined;
let again = false;
/** Rounds are asked for anew after this, and whenever something took effect. */
const freshMs = 120_000;
let fetchedAt = -freshMs;

/**
 * One exchange at a time; asked for meanwhile, one more follows, so that what was recorded last goes, too. `anew`: the
 * rounds are fetched whether or not they are fresh.
 */
export function sync(accountId: string, anew = false): Promise<void> {
  if (anew) fetchedAt = -freshMs;
  if (running !== undefined) {
    again = true;
    return running;
  }
  running = exchange(accountId).finally(() => {
    running = undefined;
    if (!again) return;
    again = false;
    void sync(accountId);
  });
  return running;
}

async function exchange(accountId: string): Promise<void> {
  if (!navigator.onLine) return tell({ reached: false });
  tell({ busy: true });
  try {
    const changed = await sendAll(accountId);
    if (changed || performance.now() - fetchedAt >= freshMs) await fetchAnew(accountId);
    tell({ reached: true, problem: null, refused: [] });
    offlineChanged();
    await sendPhotos(accountId, () => again, offlineChanged);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const isUnreachable = error.status === 0 || error.status >= 502;
    tell(isUnreachable ? { reached: false } : { reached: true, problem: error });
  } finally {
    tell({ busy: false });
    offlineChanged();
  }
}

/**
 * Round by round, batch by batch in the order of recording. A batch that fails stops the ones behind it. Answers whether
 * something was settled.
 */
async function sendAll(accountId: string): Promise<boolean> {
  const open = (await operationsOfAccount(accountId)).filter((operation) => !isSettled(operation));
  let settled = 0;
  for (const packetId of new Set(open.map((operation) => operation.packetId))) {
    for (const batch of batchesToSend(await operationsOfPacket(packetId))) settled += await send(packetId, batch);
  }
  return settled > 0;
}

async function send(packetId: string, batch: readonly Operation[]): Promise<number> {
  const { roundId, handheldId } = batch[0]!;
  const sent = await noteTried(packetId, batch);
  if (sent.length === 0) return 0;
  const body = { handheldId, sentAt: new Date().toISOString(), operations: sent.map(toSent) };
  // Each try under a key of its own: the ids of the operations make sure that nothing happens twice.
  const asked = { params: { path: { id: roundId } }, body, ...sending(newKey()) };
  try {
    const { operations } = await answer(api.POST('/api/v1/rounds/{id}/replay', asked));
    return await noteAnswers(packetId, operations);
  } catch (error) {
    const pointers = error instanceof ProblemError ? error.problem?.errors.map(({ pointer }) => pointer) : [];
    tell({ refused: namedBy(sent, pointers ?? []) });
    if (error instanceof ProblemError && isRefusedWhole(error)) await noteUntried(packetId, sent);
    throw error;
  }
}

async function fetchAnew(accountId: string): Promise<void> {
  const device = await deviceOf(accountId);
  if (device === null || (await forgetRevokedDevice(device))) return;
  await fetchPackets(device);
  await forgetOldRounds(accountId);
  fetchedAt = performance.now();
}

const everyMs = 20_000;

/** Exchanges when the page opens, comes back into view or the network returns, and now and then meanwhile. */
export function useSync(accountId: string): void {
  useEffect(() => {
    const now = () => void sync(accountId);
    const whenSeen = () => {
      if (document.visibilityState === 'visible') now();
    };
    const lost = () => tell({ reached: false });
    const timer = window.setInterval(whenSeen, everyMs);
    window.addEventListener('online', now);
    window.addEventListener('offline', lost);
    document.addEventListener('visibilitychange', whenSeen);
    now();
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', now);
      window.removeEventListener('offline', lost);
      document.removeEventListener('visibilitychange', whenSeen);
    };
  }, [accountId]);
}
