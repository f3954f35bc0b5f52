import { bookableFirm } from '../support/enterprises.js';
import { openFacility } from '../support/facility.js';
import type { OpenFacility } from '../support/facility.js';
import { signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import type { TestApp } from '../support/app.js';
import type { Dice } from '../support/seeded.js';
import { Shipper, stageOutbound } from '../support/transfers.js';
import { createFleet } from '../../src/manifests/testing/manifest-world.js';
import type { Fleet } from '../../src/manifests/testing/manifest-world.js';
import { Zones } from '../../src/facility/zones.service.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { refusalOf } from '../../src/platform/http/refusal-of.js';
import type { DomainError } from '../../src/shared/domain-error.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import type { CreateZone } from '../../src/facility/dto/zone.dto.js';
import { dayOf, Model } from './storage-model.js';
import type { Place } from './storage-model.js';

const tonne = 1_000_000;
const all = ['HW08', 'HW49'];

/** The facility's zones; bookings count against the first two, the others are found by whoever puts away. */
const zonesBeside: readonly Partial<CreateZone>[] = [
  { name: '小区', categories: all, capacityGrams: 70_000, bundMillilitres: 250_000, places: 9 },
  { name: '固废区', categories: all, capacityGrams: 40_000 },
  { name: '综合二区', categories: ['HW49'], capacityGrams: 400_000, bundMillilitres: 20_000_000 },
  { name: '隔离区', categories: all, capacityGrams: 120_000, bundMillilitres: 20_000_000, kind: 'quarantine' },
];

export const wasteKeys = ['repair-oil', 'repair-filters', 'lab-organic', 'lab-acid', 'lab-alkali'] as const;
export type WasteKey = (typeof wasteKeys)[number];

export interface Firm {
  readonly id: string;
  readonly staff: TestActor;
  readonly profiles: ReadonlyMap<string, string>;
}

export interface Staff {
  readonly manager: TestActor;
  readonly deputy: TestActor;
  readonly storekeeper: TestActor;
  readonly dispatcher: TestActor;
  readonly weighbridge: TestActor;
}

export interface HistoryWorld {
  readonly test: TestApp;
  readonly site: OpenFacility;
  readonly staff: Staff;
  readonly firms: readonly Firm[];
  readonly fleet: Fleet;
  readonly shipper: Shipper;
  readonly zones: readonly Place[];
}

export async function createHistoryWorld(test: TestApp, firms: number): Promise<HistoryWorld> {
  const site = await openFacility(test, { zoneCapacityGrams: 1_000 * tonne });
  const { facilityId, manager } = site;
  const as = (role: Parameters<typeof signInAs>[1]) => signInAs(test, role, { facilityId });
  const staff = {
    manager,
    deputy: await as('operator.manager'),
    storekeeper: await as('operator.warehouse'),
    dispatcher: await as('operator.dispatcher'),
    weighbridge: await as('operator.weighbridge'),
  };
  const zones = [...site.zones];
  for (const [place, zone] of zonesBeside.entries()) {
    const given = { name: '', categories: all, capacityGrams: tonne, sortOrder: 10 + place, ...zone };
    zones.push(await test.app.get(Zones).create(manager.actor, withoutKey, given));
  }
  const made: Firm[] = [];
  while (made.length < firms) {
    const { enterprise, admin, profilesByKey } = await bookableFirm(test, site, { keys: [...wasteKeys] });
    made.push({ id: enterprise.id, staff: admin, profiles: profilesByKey });
  }
  const atGate = {
    ...staff,
    facilityId,
    oilZoneId: '',
    labZoneId: '',
    newFirm: () => Promise.reject(new Error('none')),
  };
  const fleet = await createFleet(test, atGate);
  const outbound = await stageOutbound(test, manager, fleet);
  return {
    test,
    site,
    staff,
    firms: made,
    fleet,
    shipper: new Shipper(test, manager.actor, outbound),
    zones: zones.map((zone) => ({
      id: zone.id,
      categories: zone.categories,
      quarantine: zone.kind === 'quarantine',
      bund: zone.bundMillilitres,
      places: zone.places,
      capacityGrams: zone.capacityGrams,
      counted: false,
    })),
  };
}

/** Codes that an operation must be refused with (one of them; none: it must be done), and that it may be besides. */
export interface Foretold {
  readonly must?: readonly string[];
  readonly may?: readonly string[];
}

/** A history on one facility: its world, its dice, its own books, and what was heard. */
export class History {
  readonly model = new Model();
  /** `done` or the refusal's code, by operation. */
  readonly heard = new Map<string, Map<string, number>>();
  private readonly time: SimulatedTime;

  constructor(
    readonly world: HistoryWorld,
    readonly roll: Dice,
    readonly begun: Date,
  ) {
    this.time = world.test.app.get(SimulatedTime);
    this.time.now = begun;
    for (const zone of world.zones) this.model.zones.set(zone.id, zone);
  }

  get now(): Date {
    return this.time.instant;
  }

  /** YYYY-MM-DD in China. */
  get today(): string {
    return dayOf(this.now);
  }

  /** From here on in real time. */
  letRun(): void {
    this.time.now = null;
  }

  pass(minutes: number): void {
    this.time.now = new Date(this.now.getTime() + minutes * 60_000);
  }

  service<T>(of: abstract new (...args: never[]) => T): T {
    return this.world.test.app.get<T>(of);
  }

  /** Null when it was refused as foretold; anything not foretold ends the history. */
  async attempt<T>(name: string, { must = [], may = [] }: Foretold, act: () => Promise<T>): Promise<T | null> {
    const { answer, refusal } = await this.outcome(name, act);
    if (refusal === null) {
      if (must.length > 0) throw new Error(`${name} was done and should be refused: ${must.join(', ')}`);
      return answer;
    }
    if (!must.includes(refusal.code) && !may.includes(refusal.code))
      throw new Error(`${name} was refused, foretold was [${[...must, ...may].join(', ')}]: ${told(refusal)}`);
    return null;
  }

  /** As it comes: the answer, or the refusal as a client would hear it. */
  async outcome<T>(
    name: string,
    act: () => Promise<T>,
  ): Promise<{ answer: T; refusal: null } | { answer: null; refusal: DomainError }> {
    try {
      const answer = await act();
      this.count(name, 'done');
      return { answer, refusal: null };
    } catch (error) {
      const refusal = refusalOf(error, { method: name, correlationId: '' });
      if (refusal.status >= 500) throw new Error(`${name}: a fault of the product`, { cause: error });
      this.count(name, refusal.code);
      return { answer: null, refusal };
    }
  }

  private count(name: string, what: string): void {
    const counts = this.heard.get(name) ?? new Map<string, number>();
    counts.set(what, (counts.get(what) ?? 0) + 1);
    this.heard.set(name, counts);
  }

  /** How many answers there were. */
  get done(): number {
    return [...this.heard.values()].flatMap((counts) => [...counts.values()]).reduce((all, times) => all + times, 0);
  }

  /** One line for each operation. */
  report(): string {
    return [...this.heard]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, counts]) => `  ${name}: ${[...counts].map(([what, times]) => `${what} ${times}`).join(', ')}`)
      .join('\n');
  }
}

export const told = (refusal: DomainError): string =>
  [refusal.message, ...refusal.fields.map(({ pointer, code }) => `${pointer} ${code}`)].join('; ');
