import { Containers } from '../../containers/containers.service.js';
import type { LabelUnit, LockedContainer, NewContainer } from '../../containers/containers.service.js';
import { inWrite, oilDrum, receivedContainers, unitOf } from '../../containers/testing/container-world.js';
import type { CreateZone } from '../../facility/dto/zone.dto.js';
import type { ZoneView } from '../../facility/dto/zone.view.js';
import { Zones } from '../../facility/zones.service.js';
import { withoutKey } from '../../writes/request-identity.js';
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

function inDrum(waste: Waste, more: Partial<NewContainer>): NewContainer {
  const { hazards, ...rest } = wastes[waste];
  return { ...oilDrum(day, 100_000), ...rest, hazards: [...hazards], ...more };
}

/** Labelled by the firm, and nothing more. */
export async function labelled(
  test: TestApp,
  { unit, firm }: Pick<HandOver, 'unit' | 'firm'>,
  waste: Waste,
  more: Partial<NewContainer> = {},
): Promise<LockedContainer> {
  const wanted = [inDrum(waste, more)];
  const [made] = await inWrite(test, firm, (tx) => test.app.get(Containers).register(tx, unit, wanted));
  return made!;
}

/**
 * Handed over, accepted and in the receiving bay, its mass counting against `zone`, in containers and ledger alike: as
 * loading and acceptance leave it.
 */
export async function received(
  test: TestApp,
  { firm, manager, unit }: HandOver,
  zone: ZoneView,
  waste: Waste,
  more: Partial<NewContainer> = {},
): Promise<LockedContainer> {
  const intake = { generator: firm, manager, unit, zone, dueOn: '2099-12-31' };
  const [container] = await receivedContainers(test, intake, [inDrum(waste, more)]);
  return container!;
}
