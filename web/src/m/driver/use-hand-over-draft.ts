import { useQuery } from '@tanstack/react-query';
import { changeDraft, draftOf, emptyDraft } from '../../offline/drafts';
import type { HandOverDraft } from '../../offline/offline.types';
import { offlineChanged, offlineKey } from '../../offline/sync';

/** What was scanned and weighed so far at a stop; each change is on the device before it is shown. */
export function useHandOverDraft(
  packetId: string,
  enterpriseId: string,
): readonly [HandOverDraft, (change: (before: HandOverDraft) => HandOverDraft) => Promise<void>] {
  const { data } = useQuery({
    queryKey: [...offlineKey, 'draft', packetId, enterpriseId],
    queryFn: () => draftOf(packetId, enterpriseId),
    networkMode: 'always',
    staleTime: Infinity,
  });
  const change = async (next: (before: HandOverDraft) => HandOverDraft) => {
    await changeDraft(packetId, enterpriseId, next);
    offlineChanged();
  };
  return [data ?? emptyDraft(packetId, enterpriseId), change];
}
