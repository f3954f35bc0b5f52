import type { SettingsService } from '../../identity/settings/settings.service.js';
import type { Tx } from '../../platform/database/database.service.js';

/** Whether firms bear their share of a trip on a day, YYYY-MM-DD. */
export const isTransportCharged = async (
  settings: SettingsService,
  tx: Tx,
  facilityId: string,
  on: string,
): Promise<boolean> => (await settings.value(tx, 'settlement.transport-charged', { facilityId, on })) === 1;
