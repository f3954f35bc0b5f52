import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import type { AuditEventView } from '../../audit/audit-event.view.js';
import { ContainerStock } from '../../containers/container-stock.service.js';
import { scannedCode } from '../../containers/scanned.rules.js';
import { Facilities } from '../../facility/facilities.service.js';
import { facilityNotFound } from '../../facility/facility.errors.js';
import { Zones } from '../../facility/zones.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { expectVersion } from '../../platform/http/etag.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import { sumGrams } from '../../shared/mass.js';
import type { Actor } from '../../shared/roles.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import type { CancelStockTake, CloseStockTake, ScanContainers, StartStockTake } from './dto/stock-take.dto.js';
import type { StockTakeListQuery } from './dto/stock-take.dto.js';
import { toStockTakeDetailView } from './dto/stock-take.view.js';
import type { StockTakeDetailView, StockTakeView } from './dto/stock-take.view.js';
import { StockTakeBooking } from './stock-take-booking.service.js';
import { findTake, insertTake, lockTake, recordDifferences, takeStep } from './stock-take-records.js';
import { decide } from './stock-take-decisions.rules.js';
import type { StockTake } from './stock-take.entity.js';
import { tooManyDifferences, tooManyScans } from './stock-take.errors.js';
import { stockTakeLifecycle } from './stock-take.lifecycle.js';
import type { StockTakeFacts } from './stock-take.lifecycle.js';
import { addScans, countersOf, differencesIn, explain, listStockTakes, scansOf } from './stock-take.queries.js';
import { countedAlone, differencesOf, mostDifferences, mostScans } from './stock-take.rules.js';
import type { BookedContainer, FoundDifference, Scan } from './stock-take.types.js';

/** The blind count of a zone (盘点): freeze, scan, compare, explain. */
@Injectable()
export class StockTakes {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audits: AuditService,
    private readonly facilities: Facilities,
    private readonly zones: Zones,
    private readonly stock: ContainerStock,
    private readonly booking: StockTakeBooking,
  ) {}

  /** `facility.zone-not-found` (404), `storage.zone-being-counted` (409). */
  start(actor: Actor, request: RequestIdentity, { zoneId }: StartStockTake): Promise<StockTakeDetailView> {
    return this.writes.run(actor, 'stockTake.start', request, async (tx) => {
      if (actor.facilityId === null) throw facilityNotFound({});
      const { id: facilityId, divisionCode } = await this.facilities.require(tx, actor.facilityId);
      await this.zones.freeze(tx, facilityId, zoneId);
      return this.detail(tx, await insertTake(tx, { facilityId, divisionCode, zoneId }));
    });
  }

  /** `container.scan-unreadable` (400), `stock-take.too-many-scans` (409). Says nothing of what is expected. */
  scan(actor: Actor, request: RequestIdentity, id: string, given: ScanContainers): Promise<StockTakeDetailView> {
    return this.writes.run(actor, 'stockTake.scan', request, async (tx) => {
      const take = await lockTake(tx, id, 'pessimistic_read');
      stockTakeLifecycle.take('scan', take.state, actor, nothingFound);
      const scans = read(given);
      await addScans(tx, take, scans);
      const detail = await this.detail(tx, take);
      if (detail.scannedContainers > mostScans) throw tooManyScans({ most: mostScans }, '/scans');
      const data = { containers: scans.length };
      tx.audit({ subject: 'stockTake', subjectId: id, action: 'stockTake.scan', tenant: tenantOf(take), data });
      return detail;
    });
  }

  /** Compares with the books, which the frozen zone has kept as they were. `stock-take.too-many-differences`, 409. */
  finish(actor: Actor, request: RequestIdentity, id: string): Promise<StockTakeDetailView> {
    return this.writes.run(actor, 'stockTake.finish', request, async (tx) => {
      const take = await lockTake(tx, id);
      const expected = await this.stock.storedIn(tx, take.zoneId);
      const expectation = {
        expectedContainers: expected.length,
        expectedGrams: sumGrams(expected.map(({ grams }) => grams)),
      };
      const finished = { finishedBy: actor.accountId, finishedAt: tx.now, ...expectation };
      const found = await this.compare(tx, take, expected);
      await takeStep(tx, take, 'finish', nothingFound, finished, { ...expectation, differences: found.length });
      if (found.length > mostDifferences) throw tooManyDifferences({ found: found.length, most: mostDifferences });
      await recordDifferences(tx, take, found);
      return this.detail(tx, take);
    });
  }

  /** Books or leaves each difference and opens the zone. Errors: `request.version-stale`, `stock-take.…`, those of the booking. */
  close(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: CloseStockTake,
  ): Promise<StockTakeDetailView> {
    return this.writes.run(actor, 'stockTake.close', request, async (tx) => {
      const take = await lockTake(tx, id);
      expectVersion(take, version);
      const differences = await differencesIn(tx, id);
      const closed = { closedBy: actor.accountId, closedAt: tx.now };
      const { counters } = await countersOf(tx, id);
      const facts = factsOf(tx, take, differences.length, counters);
      await takeStep(tx, take, 'close', facts, closed, { differences: differences.length });
      const due = decide(differences, given.differences, take.zoneId);
      await this.booking.book(tx, take, due);
      // Afterwards: it names zones, which are locked after the containers.
      await explain(tx, differences);
      await this.zones.unfreeze(tx, take.facilityId, take.zoneId);
      return this.detail(tx, take);
    });
  }

  /** Opens the zone again with nothing booked. */
  cancel(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    { reason }: CancelStockTake,
  ): Promise<StockTakeDetailView> {
    return this.writes.run(actor, 'stockTake.cancel', request, async (tx) => {
      const take = await lockTake(tx, id);
      const cancelled = { cancelledBy: actor.accountId, cancelledAt: tx.now, cancelReason: reason };
      await takeStep(tx, take, 'cancel', nothingFound, cancelled, { reason });
      await this.zones.unfreeze(tx, take.facilityId, take.zoneId);
      return this.detail(tx, take);
    });
  }

  list(actor: Actor, query: StockTakeListQuery): Promise<Page<StockTakeView>> {
    return this.database.read(actor, (tx) => listStockTakes(tx, query));
  }

  /** `stock-take.not-found`, 404. */
  one(actor: Actor, id: string): Promise<StockTakeDetailView> {
    return this.database.read(actor, async (tx) => this.detail(tx, await findTake(tx, id)));
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await findTake(tx, id);
      return this.audits.eventsOf(tx, id, page);
    });
  }

  private async compare(
    tx: WriteTx,
    { id, zoneId }: StockTake,
    expected: readonly BookedContainer[],
  ): Promise<FoundDifference[]> {
    const scans = await scansOf(tx, id);
    const here = new Set(expected.map(({ code }) => code));
    const others = scans.map(({ code }) => code).filter((code) => !here.has(code));
    return differencesOf(zoneId, expected, await this.stock.byCodes(tx, others), scans);
  }

  private async detail(tx: Tx, take: StockTake): Promise<StockTakeDetailView> {
    const { scanned, counters } = await countersOf(tx, take.id);
    const differences = await differencesIn(tx, take.id);
    const facts = factsOf(tx, take, differences.length, counters);
    const steps = stockTakeLifecycle.allowedSteps(take.state, tx.actor, facts);
    return toStockTakeDetailView({ take, scanned, differences, steps });
  }
}

const factsOf = (
  tx: Tx,
  { finishedBy }: StockTake,
  differences: number,
  counters: readonly string[],
): StockTakeFacts => ({
  hasDifferences: differences > 0,
  countedAlone: countedAlone(tx.actor.accountId, counters, finishedBy),
});

const nothingFound: StockTakeFacts = { hasDifferences: false, countedAlone: false };

/** One a code; of a label scanned twice the mass that was weighed last. */
function read({ scans }: ScanContainers): Scan[] {
  const byCode = new Map<string, Scan>();
  scans.forEach(({ code: scanned, grams }, place) => {
    const code = scannedCode(scanned, `/scans/${place}/code`);
    byCode.set(code, { code, grams: grams ?? byCode.get(code)?.grams ?? null });
  });
  return [...byCode.values()];
}
