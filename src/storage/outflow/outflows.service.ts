import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import type { AuditEventView } from '../../audit/audit-event.view.js';
import { Containers } from '../../containers/containers.service.js';
import type { LockedContainer } from '../../containers/containers.service.js';
import { Facilities } from '../../facility/facilities.service.js';
import { facilityNotFound } from '../../facility/facility.errors.js';
import { Zones } from '../../facility/zones.service.js';
import type { ZoneView } from '../../facility/dto/zone.view.js';
import { outbound } from '../../ledger/accounts.js';
import { Ledger } from '../../ledger/ledger.service.js';
import type { LedgerLine } from '../../ledger/ledger.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import { formatTonnes, sumGrams } from '../../shared/mass.js';
import { decodeCursor } from '../../shared/paging.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { inQuarantineZone } from '../put-away/put-away.errors.js';
import { mayBePickedFrom } from '../put-away/quarantine.rules.js';
import { offPlace, summed } from '../container-lines.js';
import { outflowShipped } from '../storage.events.js';
import type { OutflowListQuery, ShipOut, TreatOutflow } from './dto/outflow.dto.js';
import { toOutflowView } from './dto/outflow.view.js';
import type { OutflowView } from './dto/outflow.view.js';
import { Outflow } from './outflow.entity.js';
import { outflowEmpty, outflowNotFound, outflowTooHeavy, treatedBefore, treatedOutOfTime } from './outflow.errors.js';

/** Grams that one outbound manifest carries at most: 100 t. */
const mostGrams = 100_000_000;

/** What leaves for treatment, so that storage has room again; until transfers are kept here as well. */
@Injectable()
export class Outflows {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audits: AuditService,
    private readonly facilities: Facilities,
    private readonly zones: Zones,
    private readonly containers: Containers,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Ships containers, picking those that still stand in their zones. `container.not-found` (404), `container.held`,
   * `put-away.in-quarantine-zone`, `lifecycle.wrong-state`, `request.conflict` (409, manifest recorded before), `outflow.too-heavy`, `…nothing-in-it` (422).
   */
  ship(actor: Actor, request: RequestIdentity, given: ShipOut): Promise<OutflowView> {
    return this.writes.run(actor, 'outflow.ship', request, async (tx) => {
      if (actor.facilityId === null) throw facilityNotFound({});
      const facility = await this.facilities.require(tx, actor.facilityId);
      const pointers = given.containers.map((_, place) => `/containers/${place}`);
      const containers = await this.containers.lockByCodes(tx, given.containers, pointers);
      const zoneIds = containers.flatMap(({ zoneId }) => zoneId ?? []);
      const zones = await this.zones.lockForMoves(tx, facility.id, [...new Set(zoneIds)]);
      refuseFromQuarantine(zones);
      const outflow = await insert(tx, facility, given, containers);
      const standing = containers.filter(({ state }) => state !== 'picked');
      await this.containers.advance(
        tx,
        standing.map((container) => ({ container, step: 'pick' })),
      );
      const lines = summed(containers.flatMap((container) => away(container, zones)));
      const change = { outflowId: outflow.id };
      await this.containers.advance(
        tx,
        containers.map((container) => ({ container, step: 'ship', change, data: change })),
      );
      const subject = { type: 'outflow', id: outflow.id, tenant: tenantOf(outflow) };
      await this.ledger.move(tx, 'ship', subject, lines, given.reason);
      return toOutflowView(outflow);
    });
  }

  /** The partner told what became of it. `outflow.not-found` (404), `outflow.treated-before` (409), `…-out-of-time` (422). */
  treat(actor: Actor, request: RequestIdentity, id: string, given: TreatOutflow): Promise<OutflowView> {
    return this.writes.run(actor, 'outflow.treat', request, async (tx) => {
      const outflow = await findOutflow(tx, id, 'pessimistic_write');
      if (outflow.treatedOn !== null) throw treatedBefore({});
      const { treatedOn, methodCode } = given;
      if (treatedOn < shanghaiDate(outflow.shippedAt) || treatedOn > shanghaiDate(tx.now))
        throw treatedOutOfTime({}, '/treatedOn');
      await tx.manager.update(Outflow, { id }, { treatedOn, methodCode });
      const containers = await this.containers.lockOfOutflow(tx, id);
      await this.containers.advance(
        tx,
        containers.map((container) => ({ container, step: 'treat', data: { treatedOn, methodCode } })),
      );
      audit(tx, outflow, 'treat', { treatedOn, methodCode });
      return toOutflowView({ ...outflow, treatedOn, methodCode });
    });
  }

  /** Newest first, under row-level security. */
  list(actor: Actor, query: OutflowListQuery): Promise<Page<OutflowView>> {
    return this.database.read(actor, async (tx) =>
      pageOf(
        await pageRows(tx, query),
        query.limit,
        ({ shippedAt, id }) => [shippedAt.toISOString(), id],
        toOutflowView,
      ),
    );
  }

  /** `outflow.not-found`, 404. */
  one(actor: Actor, id: string): Promise<OutflowView> {
    return this.database.read(actor, async (tx) => toOutflowView(await findOutflow(tx, id)));
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await findOutflow(tx, id);
      return this.audits.eventsOf(tx, id, page);
    });
  }
}

/** What was released is moved out of a quarantine zone first, as for picking. */
function refuseFromQuarantine(zones: ReadonlyMap<string, ZoneView>): void {
  const zone = [...zones.values()].find(({ kind }) => !mayBePickedFrom(kind));
  if (zone !== undefined) throw inQuarantineZone({ zone: zone.name }, '/containers');
}

async function insert(
  tx: WriteTx,
  facility: { readonly id: string; readonly divisionCode: string },
  given: ShipOut,
  shipped: readonly LockedContainer[],
): Promise<Outflow> {
  const grams = sumGrams(shipped.map((container) => container.grams));
  if (grams === 0) throw outflowEmpty({}, '/containers');
  if (grams > mostGrams) throw outflowTooHeavy({ mass: formatTonnes(grams) }, '/containers');
  const { partner, officialManifestNumber, reason } = given;
  const outflow = tx.manager.create(Outflow, {
    id: newId(),
    facilityId: facility.id,
    enterpriseId: null,
    divisionCode: facility.divisionCode,
    grams,
    containers: shipped.length,
    wasteCodes: [...new Set(shipped.map(({ wasteCode }) => wasteCode))].sort(),
    partner,
    officialManifestNumber,
    reason,
    shippedBy: tx.actor.accountId,
    shippedAt: tx.now,
    treatedOn: null,
    methodCode: null,
  });
  await tx.manager.insert(Outflow, outflow);
  audit(tx, outflow, 'ship', { grams, containers: shipped.length, officialManifestNumber });
  outflowShipped.emit(tx, { outflowId: outflow.id });
  return outflow;
}

function audit(tx: WriteTx, outflow: Outflow, verb: 'ship' | 'treat', data: Record<string, unknown>): void {
  const { id: subjectId } = outflow;
  tx.audit({ subject: 'outflow', subjectId, action: `outflow.${verb}`, tenant: tenantOf(outflow), data });
}

/** Out of its zone, of the zone's limit, and away. */
const away = (container: LockedContainer, zones: ReadonlyMap<string, ZoneView>): LedgerLine[] => [
  ...offPlace(container, zones),
  { account: outbound({ facilityId: container.facilityId }, container.wasteCode), grams: container.grams },
];

async function findOutflow(tx: Tx, id: string, mode?: 'pessimistic_write'): Promise<Outflow> {
  const outflow = await tx.manager.findOne(Outflow, { where: { id }, ...(mode && { lock: { mode } }) });
  if (outflow === null) throw outflowNotFound({});
  return outflow;
}

function pageRows(tx: Tx, query: OutflowListQuery): Promise<Outflow[]> {
  const list = tx.manager.createQueryBuilder(Outflow, 'o').where('TRUE');
  const { facilityId } = tx.actor;
  if (facilityId !== null) list.andWhere('o.facility_id = :facilityId', { facilityId });
  if (query.treated !== undefined) list.andWhere(`o.treated_on IS ${query.treated ? 'NOT ' : ''}NULL`);
  if (query.cursor !== undefined) {
    const [at, id] = decodeCursor(query.cursor, ['instant', 'uuid']);
    list.andWhere('(o.shipped_at, o.id) < (:at::timestamptz, :id::uuid)', { at, id });
  }
  return list
    .orderBy('o.shippedAt', 'DESC')
    .addOrderBy('o.id', 'DESC')
    .limit(query.limit + 1)
    .getMany();
}
