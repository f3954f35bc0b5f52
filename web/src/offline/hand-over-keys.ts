import { answer, api } from '../api/client';
import { get } from '../api/queries';
import { sealWith } from './hand-over-seal';
import { durably, idsUnder, offlineDb } from './offline-db';
import type { KeptKey } from './offline.types';

export const keysOf = async (accountId: string): Promise<KeptKey[]> =>
  (await offlineDb()).getAll('keys', idsUnder(accountId));

/** Fetches a key for one manifest while there is network, and keeps beside it what the signature will be about. */
export async function fetchKey(accountId: string, manifestId: string): Promise<KeptKey> {
  const path = { id: manifestId };
  const manifest = await get('/api/v1/manifests/{id}', { path });
  const key = await answer(api.POST('/api/v1/manifests/{id}/hand-over-key', { params: { path } }));
  const kept: KeptKey = {
    accountId,
    manifestId,
    key,
    number: manifest.officialNumber ?? manifest.internalNumber,
    lines: manifest.lines.map(({ position, name, wasteCode, plannedGrams, plannedPackages }) => ({
      line: position,
      name,
      wasteCode,
      plannedGrams,
      plannedPackages,
    })),
    signed: null,
  };
  await (await offlineDb()).put('keys', kept);
  return kept;
}

/** Signs what the driver's device shows; kept, so that a reload shows the same signature again. */
export async function signOffline(kept: KeptKey, text: string): Promise<KeptKey> {
  const signed = { ...kept, signed: { text, seal: sealWith(kept.key, text) } };
  const tx = (await offlineDb()).transaction('keys', 'readwrite', durably);
  await tx.store.put(signed);
  await tx.done;
  return signed;
}
