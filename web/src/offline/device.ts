import { answer, api, newKey, sending } from '../api/client';
import { get } from '../api/queries';
import { offlineDb } from './offline-db';
import type { KeptDevice } from './offline.types';

export const deviceOf = async (accountId: string): Promise<KeptDevice | null> =>
  (await (await offlineDb()).get('devices', accountId)) ?? null;

/** Once an account and browser: the server tells devices apart by the id that it gives here. */
export async function registerDevice(accountId: string, name: string): Promise<KeptDevice> {
  const handheld = await answer(api.POST('/api/v1/handhelds', { body: { name }, ...sending(newKey()) }));
  const device = { accountId, handheldId: handheld.id, name: handheld.name };
  await (await offlineDb()).put('devices', device);
  // Browsers clear what lies in the way when space is short, unless asked to keep it.
  await navigator.storage?.persist?.().catch(() => false);
  return device;
}

/** Somebody stopped it from being used: what it recorded can still be sent, a new round needs a new registration. */
export async function forgetRevokedDevice(device: KeptDevice): Promise<boolean> {
  const { items } = await get('/api/v1/handhelds', { query: { limit: 200 } });
  const isInUse = items.some(({ id, revokedAt }) => id === device.handheldId && revokedAt === null);
  if (!isInUse) await (await offlineDb()).delete('devices', device.accountId);
  return !isInUse;
}
