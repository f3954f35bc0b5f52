import type { LockedContainer } from '../containers/containers.service.js';
import type { ZoneView } from '../facility/dto/zone.view.js';
import { inZone, missing, receivingBay, storageZone } from '../ledger/accounts.js';
import type { LedgerAccount } from '../ledger/accounts.js';
import type { LedgerLine } from '../ledger/ledger.service.js';

type Zones = ReadonlyMap<string, ZoneView>;

/** The account on which a container's mass lies. Call before its step is taken. */
function placeOf({ state, zoneId, wasteCode, facilityId }: LockedContainer): LedgerAccount {
  const owner = { facilityId };
  if (state === 'missing') return missing(owner, wasteCode);
  return state === 'received' ? receivingBay(owner, wasteCode) : inZone(owner, zoneId!, wasteCode);
}

/** Against which a zone's capacity is counted. */
export const limitOf = ({ id, facilityId, capacityGrams }: ZoneView): LedgerAccount =>
  storageZone({ facilityId }, id, capacityGrams);

/**
 * Its mass, or a part of it (negative: more than the books said), off its place and off the limit of the zone that it counts
 * against. A missing one counts against none.
 */
export function offPlace(container: LockedContainer, zones: Zones, grams = container.grams): LedgerLine[] {
  const place = { account: placeOf(container), grams: -grams };
  if (container.state === 'missing') return [place];
  return [place, { account: limitOf(zones.get(container.zoneId!)!), grams: -grams }];
}

/** Its mass into the bay, and onto the limit of the zone that it counts against there. */
export const intoBay = ({ facilityId, wasteCode, grams }: LockedContainer, zone: ZoneView): LedgerLine[] => [
  { account: receivingBay({ facilityId }, wasteCode), grams },
  { account: limitOf(zone), grams },
];

/** Its mass into a zone, and onto the zone's limit. */
export const intoZone = ({ facilityId, wasteCode, grams }: LockedContainer, zone: ZoneView): LedgerLine[] => [
  { account: inZone({ facilityId }, zone.id, wasteCode), grams },
  { account: limitOf(zone), grams },
];
