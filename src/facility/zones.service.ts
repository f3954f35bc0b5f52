import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import type { AuditEventView } from '../audit/audit-event.view.js';
import { joinRefusals } from '../catalogue/catalogue.errors.js';
import { storageZone } from '../ledger/accounts.js';
import { Ledger } from '../ledger/ledger.service.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { expectVersion } from '../platform/http/etag.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page, PageQuery } from '../platform/http/paging.js';
import { formatTonnes } from '../shared/mass.js';
import { pageStart } from '../shared/paging.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import { wasteCategory } from '../shared/waste-code.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import type { ChangeZone, CreateZone, ZoneQuery } from './dto/zone.dto.js';
import { toZoneDetailView } from './dto/zone.view.js';
import type { ZoneDetailView, ZoneView } from './dto/zone.view.js';
import { Facilities } from './facilities.service.js';
import { limitBelowHeld, noZone, zoneBeingCounted, zoneNotFound } from './facility.errors.js';
import { ownFacilityId, tenantOf } from './own-facility.js';
import { StorageZone } from './storage-zone.entity.js';
import { zoneLifecycle } from './zone.lifecycle.js';
import type { ZoneStep } from './zone.lifecycle.js';
import { allOpenZones, listZones, lockZones, openZones, saveCounting, zonesById } from './zone.queries.js';
import type { ZoneWithRoom } from './zone.queries.js';
import { placeInZones } from './zone.rules.js';

export type { ZoneWithRoom } from './zone.queries.js';

/** More open zones than a facility has. */
export const mostOpenZones = 200;

/** Storage zones: what they take and how much they hold. */
@Injectable()
export class Zones {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly ledger: Ledger,
    private readonly facilities: Facilities,
    private readonly audits: AuditService,
  ) {}

  /**
   * An open zone for each code: the first in order that takes the category and has room for `gramsOf` the code (1 g when
   * not given); one statement. What it holds at commit is for the ledger to refuse. `facility.no-zone`, 409.
   */
  async zonesFor(
    tx: Tx,
    facilityId: string,
    codes: readonly string[],
    gramsOf: ReadonlyMap<string, number> = new Map(),
  ): Promise<Map<string, ZoneView>> {
    const wants = [...new Set(codes)].map((code) => ({ code, grams: gramsOf.get(code) ?? 1 }));
    const zones = await openZones(tx, facilityId, [...new Set(wants.map(({ code }) => wasteCategory(code)))]);
    const placed = placeInZones(zones, wants);
    const refusal = joinRefusals(
      wants
        .filter(({ code }) => placed.get(code) === null)
        .map(({ code }) => noZone({ code, category: wasteCategory(code) })),
    );
    if (refusal !== null) throw refusal;
    return new Map(
      [...placed].flatMap(([code, zone]) => {
        if (zone === null) return [];
        const { heldGrams: _, ...view } = zone;
        return [[code, view] as const];
      }),
    );
  }

  /** The zones of the facility with these ids, open or closed. `facility.zone-not-found`, 404, unless all exist. */
  async byIds(tx: Tx, facilityId: string, ids: readonly string[]): Promise<Map<string, ZoneView>> {
    const zones = (await zonesById(tx, ids)).filter((zone) => zone.facilityId === facilityId);
    const found = new Map(zones.map((zone) => [zone.id, zone]));
    if (!ids.every((id) => found.has(id))) throw zoneNotFound({});
    return found;
  }

  /**
   * As `byIds`, rows locked in the order of their ids: for what is put into them or taken out. `storage.zone-being-counted`
   * (409), save for the zone that the caller itself is counting.
   */
  async lockForMoves(
    tx: WriteTx,
    facilityId: string,
    ids: readonly string[],
    countedId: string | null = null,
  ): Promise<Map<string, ZoneView>> {
    const found = new Map((await lockZones(tx, facilityId, ids)).map((zone) => [zone.id, zone]));
    if (!ids.every((id) => found.has(id))) throw zoneNotFound({}, '/zoneId');
    const counted = [...found.values()].find(({ id, counting }) => counting && id !== countedId);
    if (counted !== undefined) throw zoneBeingCounted({ name: counted.name }, '/zoneId');
    return found;
  }

  /** Every open zone of the facility with what it holds now, in the order in which they are filled; at most 200. */
  open(tx: Tx, facilityId: string): Promise<ZoneWithRoom[]> {
    return allOpenZones(tx, facilityId, mostOpenZones);
  }

  /** Nothing goes in or out of the zone from now on, once the moves under way are through. Errors of `lockForMoves`. */
  async freeze(tx: WriteTx, facilityId: string, id: string): Promise<ZoneView> {
    const zone = (await this.lockForMoves(tx, facilityId, [id])).get(id)!;
    await saveCounting(tx, id, true);
    return zone;
  }

  /** The end of `freeze`, by whoever froze it. */
  async unfreeze(tx: WriteTx, facilityId: string, id: string): Promise<void> {
    await this.lockForMoves(tx, facilityId, [id], id);
    await saveCounting(tx, id, false);
  }

  /** `request.conflict` (409) for a name used before. */
  create(actor: Actor, request: RequestIdentity, given: CreateZone): Promise<ZoneDetailView> {
    return this.writes.run(actor, 'zone.create', request, async (tx) => {
      const facility = await this.facilities.require(tx, ownFacilityId(actor));
      const zone = { ...plainZone, ...given, id: newId(), facilityId: facility.id, state: zoneLifecycle.initial };
      await tx.manager.insert(StorageZone, zone);
      const { id: subjectId, state: to, name, capacityGrams, categories } = zone;
      const data = { name, capacityGrams, categories };
      tx.audit({ subject: 'zone', subjectId, action: 'zone.create', from: null, to, tenant: tenantOf(facility), data });
      return toZoneDetailView({ ...zone, createdAt: tx.now }, actor);
    });
  }

  /** `request.version-stale` (412), `facility.limit-below-held` (409), `request.conflict` (409). */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    change: ChangeZone,
  ): Promise<ZoneDetailView> {
    return this.writes.run(actor, 'zone.change', request, async (tx) => {
      const facility = await this.facilities.require(tx, ownFacilityId(actor));
      const zone = await this.lock(tx, id, version);
      const changed = { ...zone, ...change, version: version + 1 };
      await tx.manager.update(StorageZone, { id }, { ...change, version: changed.version });
      tx.audit({
        subject: 'zone',
        subjectId: id,
        action: 'zone.change',
        tenant: tenantOf(facility),
        data: { ...change },
      });
      if (changed.capacityGrams !== zone.capacityGrams) await this.setCapacity(tx, changed);
      return toZoneDetailView(changed, actor);
    });
  }

  /** `lifecycle.wrong-state` (409), `request.version-stale` (412). */
  take(actor: Actor, request: RequestIdentity, id: string, version: number, step: ZoneStep): Promise<ZoneDetailView> {
    return this.writes.run(actor, `zone.${step}`, request, async (tx) => {
      const facility = await this.facilities.require(tx, ownFacilityId(actor));
      const zone = await this.lock(tx, id, version);
      const from = zone.state;
      zone.state = zoneLifecycle.take(step, from, actor, {});
      zone.version = version + 1;
      const { state } = zone;
      const change = { state, version: zone.version };
      await tx.manager.update(StorageZone, { id }, change);
      tx.audit({ subject: 'zone', subjectId: id, action: `zone.${step}`, from, to: state, tenant: tenantOf(facility) });
      return toZoneDetailView(zone, actor);
    });
  }

  find(actor: Actor, id: string): Promise<ZoneDetailView> {
    return this.database.read(actor, async (tx) => toZoneDetailView(await this.require(tx, id), actor));
  }

  list(actor: Actor, query: ZoneQuery): Promise<Page<ZoneView>> {
    const after = pageStart(query.cursor, ['uuid', 'integer', 'uuid']);
    const { facilityId = actor.facilityId, state = null } = query;
    return this.database.read(actor, async (tx) =>
      pageOf(
        await listZones(tx, { facilityId, state, after, limit: query.limit + 1 }),
        query.limit,
        (row) => [row.facilityId, row.sortOrder, row.id],
        (row) => row,
      ),
    );
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await this.require(tx, id);
      return this.audits.eventsOf(tx, id, page);
    });
  }

  private async require(tx: Tx, id: string): Promise<StorageZone> {
    const zone = await tx.manager.findOne(StorageZone, { where: { id } });
    if (zone === null) throw zoneNotFound({});
    return zone;
  }

  private async lock(tx: WriteTx, id: string, version: number): Promise<StorageZone> {
    const where = { id, facilityId: ownFacilityId(tx.actor) };
    const zone = await tx.manager.findOne(StorageZone, { where, lock: { mode: 'pessimistic_write' } });
    if (zone === null) throw zoneNotFound({});
    expectVersion(zone, version);
    return zone;
  }

  private async setCapacity(tx: WriteTx, { id, facilityId, name, capacityGrams }: StorageZone): Promise<void> {
    const account = storageZone({ facilityId }, id, capacityGrams);
    const balance = await this.ledger.balance(tx, account.key);
    const heldGrams = (balance?.pendingGrams ?? 0) + (balance?.postedGrams ?? 0);
    if (heldGrams > capacityGrams)
      throw limitBelowHeld({ what: name, limit: formatTonnes(capacityGrams), held: formatTonnes(heldGrams) });
    await this.ledger.setLimit(tx, account, capacityGrams);
  }
}

const plainZone = {
  codes: [] as string[],
  kind: 'storage',
  dangerousGoods: false,
  bundMillilitres: null,
  places: null,
  containerCount: 0,
  liquidMillilitres: 0,
  counting: false,
  version: 1,
} as const;
