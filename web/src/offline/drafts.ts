import { offlineDb } from './offline-db';
import type { HandOverDraft } from './offline.types';

export const emptyDraft = (packetId: string, enterpriseId: string): HandOverDraft => ({
  packetId,
  enterpriseId,
  loads: [],
  counted: {},
});

export const draftOf = async (packetId: string, enterpriseId: string): Promise<HandOverDraft> =>
  (await (await offlineDb()).get('drafts', [packetId, enterpriseId])) ?? emptyDraft(packetId, enterpriseId);

/** Changes what lies on the device, not what a page showed: two quick scans both stay. */
export async function changeDraft(
  packetId: string,
  enterpriseId: string,
  change: (before: HandOverDraft) => HandOverDraft,
): Promise<void> {
  const tx = (await offlineDb()).transaction('drafts', 'readwrite');
  const before = (await tx.store.get([packetId, enterpriseId])) ?? emptyDraft(packetId, enterpriseId);
  await tx.store.put(change(before));
  await tx.done;
}
