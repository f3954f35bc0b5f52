import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import type { AuditEventView } from '../../audit/audit-event.view.js';
import { Facilities } from '../../facility/facilities.service.js';
import { facilityNotFound } from '../../facility/facility.errors.js';
import { Zones } from '../../facility/zones.service.js';
import { outbound, receivingBay, storageZone } from '../../ledger/accounts.js';
import { Ledger } from '../../ledger/ledger.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import { decodeCursor } from '../../shared/paging.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { wasteCategory } from '../../shared/waste-code.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { outflowShipped } from '../storage.events.js';
import type { OutflowListQuery, ShipOut } from './dto/outflow.dto.js';
import { toOutflowView } from './dto/outflow.view.js';
import type { OutflowView } from './dto/outflow.view.js';
import { Outflow } from './outflow.entity.js';
import { outflowNotFound, zoneDoesNotTakeCode } from './outflow.errors.js';

/** What leaves for treatment, so that storage has room again; until outbound manifests are kept here as well. */
@Injectable()
export class Outflows {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audits: AuditService,
    private readonly facilities: Facilities,
    private readonly zones: Zones,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Takes the mass out of the books of bay and zone. `facility.zone-not-found` (404), `outflow.zone-of-other-category` (422),
   * `ledger.balance-negative` (409) when there is not that much, `request.conflict` (409) when recorded before.
   */
  ship(actor: Actor, request: RequestIdentity, given: ShipOut): Promise<OutflowView> {
    return this.writes.run(actor, 'outflow.ship', request, async (tx) => {
      if (actor.facilityId === null) throw facilityNotFound({});
      const facility = await this.facilities.require(tx, actor.facilityId);
      const owner = { facilityId: facility.id };
      const { wasteCode, zoneId, grams } = given;
      const zone = (await this.zones.byIds(tx, facility.id, [zoneId])).get(zoneId)!;
      if (!zone.categories.includes(wasteCategory(wasteCode)))
        throw zoneDoesNotTakeCode({ code: wasteCode, zone: zone.name }, '/zoneId');
      const outflow = await insert(tx, { ...given, ...owner, divisionCode: facility.divisionCode });
      const subject = { type: 'outflow', id: outflow.id, tenant: tenantOf(outflow) };
      const lines = [
        { account: receivingBay(owner, wasteCode), grams: -grams },
        { account: outbound(owner, wasteCode), grams },
        { account: storageZone(owner, zoneId, zone.capacityGrams), grams: -grams },
      ];
      await this.ledger.move(tx, 'ship', subject, lines, given.reason);
      return toOutflowView(outflow);
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

async function insert(tx: WriteTx, given: ShipOut & { facilityId: string; divisionCode: string }): Promise<Outflow> {
  const mark = { id: newId(), enterpriseId: null, shippedBy: tx.actor.accountId, shippedAt: tx.now };
  const outflow = tx.manager.create(Outflow, { ...given, ...mark });
  await tx.manager.insert(Outflow, outflow);
  const { wasteCode, zoneId, grams, officialManifestNumber } = outflow;
  tx.audit({
    subject: 'outflow',
    subjectId: outflow.id,
    action: 'outflow.ship',
    tenant: tenantOf(outflow),
    data: { wasteCode, zoneId, grams, officialManifestNumber },
  });
  outflowShipped.emit(tx, { outflowId: outflow.id });
  return outflow;
}

async function findOutflow(tx: Tx, id: string): Promise<Outflow> {
  const outflow = await tx.manager.findOneBy(Outflow, { id });
  if (outflow === null) throw outflowNotFound({});
  return outflow;
}

function pageRows(tx: Tx, query: OutflowListQuery): Promise<Outflow[]> {
  const list = tx.manager.createQueryBuilder(Outflow, 'o').where('TRUE');
  const { facilityId } = tx.actor;
  if (facilityId !== null) list.andWhere('o.facility_id = :facilityId', { facilityId });
  if (query.wasteCode !== undefined) list.andWhere('o.waste_code = :wasteCode', { wasteCode: query.wasteCode });
  if (query.zoneId !== undefined) list.andWhere('o.zone_id = :zoneId', { zoneId: query.zoneId });
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
