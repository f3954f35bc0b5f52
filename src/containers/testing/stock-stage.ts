import type { ZoneView } from '../../facility/dto/zone.view.js';
import { Zones } from '../../facility/zones.service.js';
import { inZone, missing, storageZone } from '../../ledger/accounts.js';
import type { Tx } from '../../platform/database/database.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { SimulatedTime } from '../../platform/database/simulated-time.js';
import { systemActor } from '../../shared/roles.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { createTestApp } from '../../../test/support/app.js';
import type { TestApp } from '../../../test/support/app.js';
import { bookableFirm } from '../../../test/support/enterprises.js';
import type { BookableFirm } from '../../../test/support/enterprises.js';
import { openFacility } from '../../../test/support/facility.js';
import type { OpenFacility } from '../../../test/support/facility.js';
import { StorageClock } from '../clock/storage-clock.service.js';
import { Containers } from '../containers.service.js';
import type { LabelUnit, LockedContainer, NewContainer } from '../containers.service.js';
import { inWrite, keepBooks, receivedContainers, storedContainers, unitOf } from './container-world.js';

/** Solids, so that no bund is in the way. */
export const oilFilters = (generatedAt: Date, grams: number): NewContainer => ({
  profileId: null,
  wasteCode: '900-249-08',
  name: '废机油滤芯',
  form: 'S',
  hazards: ['T', 'I'],
  components: [],
  harmfulComponents: ['矿物油'],
  packaging: 'drum',
  volumeMillilitres: 200_000,
  grams,
  generatedAt,
});

export const labBottles = (generatedAt: Date, grams: number): NewContainer => ({
  ...oilFilters(generatedAt, grams),
  wasteCode: '900-047-49',
  name: '实验室废液瓶',
});

export interface Wanted {
  readonly make?: (generatedAt: Date, grams: number) => NewContainer;
  readonly grams?: number;
  /** The zone it counts against. */
  readonly zoneId?: string;
  /** Leave it in the bay. */
  readonly inBay?: boolean;
}

/** A facility with a generator whose containers are brought in without the trip: labels, shares, stays and books as always. */
export class StockStage {
  private constructor(
    readonly test: TestApp,
    readonly site: OpenFacility,
    readonly firm: BookableFirm,
    private readonly unit: LabelUnit,
  ) {}

  /** `now` null: in real time, as requests over HTTP need it for their sessions. */
  static async start(now: Date | null): Promise<StockStage> {
    const test = await createTestApp();
    test.app.get(SimulatedTime).now = now;
    const site = await openFacility(test);
    const firm = await bookableFirm(test, site, { keys: ['repair-oil', 'repair-filters'] });
    return new StockStage(test, site, firm, await unitOf(test, firm.admin, firm.enterprise.id));
  }

  get now(): Date {
    return this.test.app.get(SimulatedTime).instant;
  }

  set now(instant: Date | null) {
    this.test.app.get(SimulatedTime).now = instant;
  }

  rows<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.test.db.read(systemActor('stock spec'), (tx) => tx.query<Row>(sql, parameters));
  }

  /** Only labelled: at its generator, never handed over. */
  async labelled(count: number, { make = oilFilters, grams = 100_000 }: Wanted = {}): Promise<LockedContainer[]> {
    const wanted = Array.from({ length: count }, () => make(this.now, grams));
    return inWrite(this.test, this.firm.admin, (tx) => this.test.app.get(Containers).register(tx, this.unit, wanted));
  }

  /** Received now and, unless left in the bay, put away. */
  async store(count: number, wanted: Wanted = {}): Promise<LockedContainer[]> {
    const { make = oilFilters, grams = 100_000, zoneId = this.site.zones[0]!.id, inBay = false } = wanted;
    const made = Array.from({ length: count }, () => make(this.now, grams));
    const { manager } = this.site;
    const [zone, dueOn] = await this.test.db.read(manager.actor, async (tx) => {
      const startedAt = await databaseNow(tx);
      const clocks = [{ wasteCode: made[0]!.wasteCode, startedAt }];
      const clock = this.test.app.get(StorageClock);
      const [due] = await clock.dueOnAll(tx, this.site.facilityId, clocks, shanghaiDate(startedAt));
      return [await this.zone(tx, zoneId), due!] as const;
    });
    const intake = { generator: this.firm.admin, manager, unit: this.unit, zone, dueOn };
    return inBay ? receivedContainers(this.test, intake, made) : storedContainers(this.test, intake, made);
  }

  /** Out of stock, books included. */
  async lose(ids: readonly string[]): Promise<void> {
    await inWrite(this.test, this.site.manager, async (tx) => {
      const containers = this.test.app.get(Containers);
      const locked = await containers.lock(tx, ids);
      await containers.advance(
        tx,
        locked.map((container) => ({ container, step: 'miss' as const })),
      );
      for (const one of locked) await this.writeOff(tx, one);
    });
  }

  private async writeOff(tx: WriteTx, one: LockedContainer): Promise<void> {
    const { facilityId, wasteCode, grams } = one;
    const [owner, zone] = [{ facilityId }, await this.zone(tx, one.zoneId!)];
    const lines = [
      [missing(owner, wasteCode), 1],
      [inZone(owner, zone.id, wasteCode), -1],
      [storageZone(owner, zone.id, zone.capacityGrams), -1],
    ] as const;
    await keepBooks(this.test, tx, 'adjust', one, [{ grams, lines }]);
  }

  private async zone(tx: Tx, id: string): Promise<ZoneView> {
    return (await this.test.app.get(Zones).byIds(tx, this.site.facilityId, [id])).get(id)!;
  }
}
