import { generated, inZone, missing, receivingBay, storageZone } from '../../ledger/accounts.js';
import type { LedgerAccount } from '../../ledger/accounts.js';
import { Zones } from '../../facility/zones.service.js';
import { Ledger } from '../../ledger/ledger.service.js';
import { SimulatedTime } from '../../platform/database/simulated-time.js';
import { systemActor } from '../../shared/roles.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { createTestApp } from '../../../test/support/app.js';
import type { TestApp } from '../../../test/support/app.js';
import { bookableFirm } from '../../../test/support/enterprises.js';
import type { BookableFirm } from '../../../test/support/enterprises.js';
import { openFacility } from '../../../test/support/facility.js';
import type { OpenFacility } from '../../../test/support/facility.js';
import { StorageClock } from '../clock/storage-clock.service.js';
import { ContainerShares } from '../container-shares.service.js';
import { Containers } from '../containers.service.js';
import type { LabelUnit, LockedContainer, NewContainer } from '../containers.service.js';
import { inWrite, unitOf } from './container-world.js';

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
    return this.test.app.get(SimulatedTime).now ?? new Date();
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

  /** Received now and, unless left in the bay, put away in the same instant. */
  async store(count: number, wanted: Wanted = {}): Promise<LockedContainer[]> {
    const { zoneId = this.site.zones[0]!.id, inBay = false } = wanted;
    const ids = (await this.labelled(count, wanted)).map(({ id }) => id);
    await this.load(ids);
    return inWrite(this.test, this.site.manager, async (tx) => {
      const containers = this.test.app.get(Containers);
      const locked = await containers.lock(tx, ids);
      const [{ wasteCode, grams }] = locked as [LockedContainer, ...LockedContainer[]];
      const dueOn = await this.test.app.get(StorageClock).dueOn(tx, this.site.facilityId, wasteCode, tx.now);
      const change = { zoneId, clockStartedAt: tx.now, dueOn };
      await containers.advance(
        tx,
        locked.map((container) => ({ container, step: 'receive' as const, change })),
      );
      await this.test.app.get(ContainerShares).open(tx, locked);
      if (!inBay)
        await containers.advance(
          tx,
          locked.map((container) => ({ container, step: 'putAway' as const })),
        );
      const firm = { facilityId: this.site.facilityId, enterpriseId: this.firm.enterprise.id, divisionCode: '320613' };
      await this.book(tx, locked[0]!, generated(firm, wasteCode), grams * count, inBay);
      return locked;
    });
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
      for (const one of locked)
        await this.book(tx, one, missing({ facilityId: one.facilityId }, one.wasteCode), -one.grams);
    });
  }

  private async load(ids: readonly string[]): Promise<void> {
    await inWrite(this.test, this.firm.admin, async (tx) => {
      const containers = this.test.app.get(Containers);
      const moves = (await containers.lock(tx, ids)).map((container) => ({
        container,
        step: 'load' as const,
        change: { manifestId: container.id, manifestLineId: container.id, handedOverGrams: container.grams },
      }));
      await containers.advance(tx, moves);
    });
  }

  /** Into a zone (or the bay) from the generator; negative: out of the zone into `other`. */
  private async book(tx: WriteTx, one: LockedContainer, other: LedgerAccount, grams: number, inBay = false) {
    const { id, wasteCode, zoneId } = one;
    const owner = { facilityId: this.site.facilityId };
    const zone = (await this.test.app.get(Zones).byIds(tx, one.facilityId, [zoneId!])).get(zoneId!)!;
    const lines = [
      { account: other, grams: -grams },
      { account: inBay ? receivingBay(owner, wasteCode) : inZone(owner, zone.id, wasteCode), grams },
      { account: storageZone(owner, zone.id, zone.capacityGrams), grams },
    ];
    const subject = { type: 'container', id, tenant: tenantOf(one) };
    await this.test.app.get(Ledger).move(tx, 'store', subject, lines);
  }
}
