import { Containers } from '../../containers/containers.service.js';
import type { LabelUnit, LockedContainer, NewContainer } from '../../containers/containers.service.js';
import { ContainerShares } from '../../containers/container-shares.service.js';
import { inWrite, oilDrum, unitOf } from '../../containers/testing/container-world.js';
import type { CreateZone } from '../../facility/dto/zone.dto.js';
import type { ZoneView } from '../../facility/dto/zone.view.js';
import { Zones } from '../../facility/zones.service.js';
import { generated, onVehicle, receivingBay, storageZone } from '../../ledger/accounts.js';
import { Ledger } from '../../ledger/ledger.service.js';
import { systemActor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { withoutKey } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { signInAs } from '../../../test/support/actors.js';
import type { TestActor } from '../../../test/support/actors.js';
import type { TestApp } from '../../../test/support/app.js';
import { bookableFirm } from '../../../test/support/enterprises.js';
import { openFacility } from '../../../test/support/facility.js';
import type { OpenFacility } from '../../../test/support/facility.js';

/** Who hands over and who receives. */
export interface HandOver {
  readonly manager: TestActor;
  readonly firm: TestActor;
  readonly unit: LabelUnit;
}

/** A facility with people who store, and a firm whose waste it is. */
export interface StoredWorld extends HandOver {
  readonly site: OpenFacility;
  readonly storekeeper: TestActor;
}

export async function createStoredWorld(test: TestApp): Promise<StoredWorld> {
  const site = await openFacility(test);
  const { admin, enterprise } = await bookableFirm(test, site, { keys: ['repair-oil'] });
  return {
    site,
    manager: site.manager,
    storekeeper: await signInAs(test, 'operator.warehouse', { facilityId: site.facilityId }),
    firm: admin,
    unit: await unitOf(test, admin, enterprise.id),
  };
}

let zonesMade = 0;

/** A zone that takes all the waste below, with a bund of 1,000 l, unless told otherwise. */
export function newZone(
  test: TestApp,
  { manager }: Pick<HandOver, 'manager'>,
  more: Partial<CreateZone> = {},
): Promise<ZoneView> {
  zonesMade += 1;
  const zone: CreateZone = {
    name: `库区 ${zonesMade}`,
    capacityGrams: 10_000_000,
    categories: ['HW06', 'HW08', 'HW31', 'HW34', 'HW35', 'HW49'],
    bundMillilitres: 1_000_000,
    sortOrder: zonesMade,
    ...more,
  };
  return test.app.get(Zones).create(manager.actor, withoutKey, zone);
}

/** Waste in 200 l drums, as others hand it over. */
export const wastes = {
  oil: { wasteCode: '900-214-08', name: '废机油', hazards: ['T', 'I'], form: 'L' },
  acid: { wasteCode: '900-300-34', name: '废酸', hazards: ['C', 'T'], form: 'L' },
  alkali: { wasteCode: '900-352-35', name: '废碱', hazards: ['C', 'T'], form: 'L' },
  lab: { wasteCode: '900-047-49', name: '实验室废液', hazards: ['T'], form: 'L' },
  filters: { wasteCode: '900-041-49', name: '废滤芯', hazards: ['T', 'In'], form: 'S' },
} as const satisfies Record<string, Pick<NewContainer, 'wasteCode' | 'name' | 'form'> & { hazards: readonly string[] }>;
export type Waste = keyof typeof wastes;

const day = new Date('2026-03-03T08:00:00+08:00');
const system = { actor: systemActor('stored world') };

/** Labelled by the firm, and nothing more. */
export async function labelled(
  test: TestApp,
  { unit, firm }: Pick<HandOver, 'unit' | 'firm'>,
  waste: Waste,
  more: Partial<NewContainer> = {},
): Promise<LockedContainer> {
  const { hazards, ...rest } = wastes[waste];
  const container = { ...oilDrum(day, 100_000), ...rest, hazards: [...hazards], ...more };
  const [made] = await inWrite(test, firm, (tx) => test.app.get(Containers).register(tx, unit, [container]));
  return made!;
}

/**
 * Handed over, accepted and in the receiving bay, its mass counting against `zone`, in containers and ledger alike: as
 * loading and acceptance leave it.
 */
export async function received(
  test: TestApp,
  world: HandOver,
  zone: ZoneView,
  waste: Waste,
  more: Partial<NewContainer> = {},
): Promise<LockedContainer> {
  const { id, grams } = await labelled(test, world, waste, more);
  const vehicleId = newId();
  await inWrite(test, world.firm, async (tx) => {
    const container = await locked(test, tx, id);
    const change = { manifestId: newId(), manifestLineId: newId(), handedOverGrams: grams };
    await test.app.get(Containers).advance(tx, [{ container, step: 'load', change }]);
  });
  await inWrite(test, system, async (tx) => keepBooks(test, tx, await locked(test, tx, id), vehicleId, zone));
  return inWrite(test, world.manager, async (tx) => {
    const container = await locked(test, tx, id);
    const change = { zoneId: zone.id, clockStartedAt: tx.now, dueOn: '2099-12-31' };
    await test.app.get(Containers).advance(tx, [{ container, step: 'receive', change }]);
    await test.app.get(ContainerShares).open(tx, [container]);
    return container;
  });
}

async function keepBooks(
  test: TestApp,
  tx: WriteTx,
  container: LockedContainer,
  vehicleId: string,
  zone: ZoneView,
): Promise<void> {
  const { facilityId, enterpriseId, divisionCode, wasteCode, grams } = container;
  const [owner, ledger] = [{ facilityId }, test.app.get(Ledger)];
  const subject = { type: 'container', id: container.id, tenant: tenantOf(container) };
  await ledger.move(tx, 'load', subject, [
    { account: generated({ facilityId, enterpriseId: enterpriseId!, divisionCode }, wasteCode), grams: -grams },
    { account: onVehicle(owner, vehicleId, wasteCode), grams },
  ]);
  await ledger.move(tx, 'receive', subject, [
    { account: onVehicle(owner, vehicleId, wasteCode), grams: -grams },
    { account: receivingBay(owner, wasteCode), grams },
    { account: storageZone(owner, zone.id, zone.capacityGrams), grams },
  ]);
}

async function locked(test: TestApp, tx: WriteTx, id: string): Promise<LockedContainer> {
  const [container] = await test.app.get(Containers).lock(tx, [id]);
  return container!;
}
