import type { LockedContainer } from '../../containers/containers.service.js';
import type { ZoneView } from '../../facility/dto/zone.view.js';
import { inZone, missing, receivingBay, stockDifference, storageZone } from '../../ledger/accounts.js';
import type { LedgerAccount } from '../../ledger/accounts.js';
import type { LedgerLine } from '../../ledger/ledger.service.js';
import type { Resolution } from './stock-take.types.js';

type Zones = ReadonlyMap<string, ZoneView>;

/** The account on which a container's mass lies. */
function placeOf({ state, zoneId, wasteCode, facilityId }: LockedContainer): LedgerAccount {
  const owner = { facilityId };
  if (state === 'missing') return missing(owner, wasteCode);
  return state === 'received' ? receivingBay(owner, wasteCode) : inZone(owner, zoneId!, wasteCode);
}

function limitOf(zone: ZoneView): LedgerAccount {
  return storageZone({ facilityId: zone.facilityId }, zone.id, zone.capacityGrams);
}

/** It weighs `grams` less than the books say (negative: more): off its place and its zone's limit. */
export function correctionLines(container: LockedContainer, zones: Zones, grams: number): LedgerLine[] {
  const { facilityId, wasteCode, state, zoneId } = container;
  return [
    { account: placeOf(container), grams: -grams },
    { account: stockDifference({ facilityId }, wasteCode), grams },
    ...(state === 'missing' ? [] : [{ account: limitOf(zones.get(zoneId!)!), grams: -grams }]),
  ];
}

/** It is not where the books have it: all its mass goes with it. Call before the step is taken. */
export function stepLines(container: LockedContainer, zones: Zones, step: Resolution, here: ZoneView): LedgerLine[] {
  const { facilityId, wasteCode, state, zoneId, grams } = container;
  const owner = { facilityId };
  const counted = state === 'missing' ? [] : [{ account: limitOf(zones.get(zoneId!)!), grams: -grams }];
  const from = { account: placeOf(container), grams: -grams };
  if (step === 'miss') return [from, ...counted, { account: missing(owner, wasteCode), grams }];
  return [from, ...counted, ...intoZone(container, here)];
}

function intoZone({ facilityId, wasteCode, grams }: LockedContainer, here: ZoneView): LedgerLine[] {
  return [
    { account: inZone({ facilityId }, here.id, wasteCode), grams },
    { account: limitOf(here), grams },
  ];
}

/** It was missing and stands in a zone again. */
export function findLines(container: LockedContainer, here: ZoneView): LedgerLine[] {
  const { facilityId, wasteCode, grams } = container;
  return [{ account: missing({ facilityId }, wasteCode), grams: -grams }, ...intoZone(container, here)];
}

/** One line an account, those of nothing left out. */
export function summed(lines: readonly LedgerLine[]): LedgerLine[] {
  const sums = new Map<string, LedgerLine>();
  for (const { account, grams } of lines)
    sums.set(account.key, { account, grams: (sums.get(account.key)?.grams ?? 0) + grams });
  return [...sums.values()].filter(({ grams }) => grams !== 0);
}
