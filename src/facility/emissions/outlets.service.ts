import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import type { AuditEventView } from '../../audit/audit-event.view.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { expectVersion } from '../../platform/http/etag.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import { pageStart } from '../../shared/paging.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { Facilities } from '../facilities.service.js';
import { ownFacilityId, tenantOf } from '../own-facility.js';
import type { ChangeOutlet, CreateOutlet, OutletQuery } from './dto/outlet.dto.js';
import type { OutletDetailView, OutletView } from './dto/outlet.view.js';
import { AlarmBook } from './alarm-book.js';
import { outletNotFound, tooManyOutlets } from './emission.errors.js';
import { outletLifecycle } from './outlet.lifecycle.js';
import {
  countInUse,
  findOutlet,
  insertOutlet,
  itemsOfOutlet,
  limitsInForce,
  listOutlets,
  lockOutlet,
  mostOutlets,
  saveOutlet,
} from './outlets.queries.js';

/** Outlets and monitoring points (排放口、监测点). */
@Injectable()
export class Outlets {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly facilities: Facilities,
    private readonly audits: AuditService,
    private readonly alarms: AlarmBook,
  ) {}

  /** `emission.too-many-outlets`, 409. */
  create(actor: Actor, request: RequestIdentity, given: CreateOutlet): Promise<OutletDetailView> {
    return this.writes.run(actor, 'emission-outlet.create', request, async (tx) => {
      const facility = await this.facilities.require(tx, ownFacilityId(actor));
      if ((await countInUse(tx, facility.id)) >= mostOutlets) throw tooManyOutlets({ most: mostOutlets });
      const { code, kind, name, treatment = null, place = null } = given;
      const id = newId();
      const state = outletLifecycle.initial;
      const outlet = { id, code, kind, name, treatment, place, state, version: 1, createdAt: tx.now };
      await insertOutlet(tx, outlet, tenantOf(facility));
      const data = { code, kind };
      tx.audit({
        subject: 'emission-outlet',
        subjectId: id,
        action: 'emission-outlet.create',
        to: state,
        tenant: tenantOf(facility),
        data,
      });
      return this.detail(tx, id);
    });
  }

  /** `request.version-stale` (412), `emission.outlet-not-found` (404). */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: ChangeOutlet,
  ): Promise<OutletDetailView> {
    return this.writes.run(actor, 'emission-outlet.change', request, async (tx) => {
      const outlet = await this.lock(tx, id, version);
      await saveOutlet(tx, { ...outlet, ...given, version: version + 1 });
      const facility = await this.facilities.require(tx, outlet.facilityId);
      const data = { fields: Object.keys(given) };
      tx.audit({
        subject: 'emission-outlet',
        subjectId: id,
        action: 'emission-outlet.change',
        tenant: tenantOf(facility),
        data,
      });
      return this.detail(tx, id);
    });
  }

  /** Ends alarms of missing data with it. `emission.outlet-exceeding`, 409, while an exceedance lasts. */
  close(actor: Actor, request: RequestIdentity, id: string, version: number): Promise<OutletDetailView> {
    return this.writes.run(actor, 'emission-outlet.close', request, async (tx) => {
      const outlet = await this.lock(tx, id, version);
      const open = await this.alarms.lockOpen(tx, { outletId: id });
      const facts = { isExceeding: open.some(({ kind }) => kind === 'exceedance') };
      const state = outletLifecycle.take('close', outlet.state, actor, facts);
      await saveOutlet(tx, { ...outlet, state, version: version + 1 });
      const facility = await this.facilities.require(tx, outlet.facilityId);
      const change = { action: 'emission-outlet.close', from: outlet.state, to: state, tenant: tenantOf(facility) };
      tx.audit({ subject: 'emission-outlet', subjectId: id, ...change });
      for (const alarm of open) await this.alarms.close(tx, alarm, 'noLongerDue');
      return this.detail(tx, id);
    });
  }

  find(actor: Actor, id: string): Promise<OutletDetailView> {
    return this.database.read(actor, (tx) => this.detail(tx, id));
  }

  list(
    actor: Actor,
    { state = null, limit, cursor }: Omit<OutletQuery, 'state'> & { state?: string | null },
  ): Promise<Page<OutletView>> {
    const after = pageStart(cursor, ['uuid', 'text']);
    return this.database.read(actor, async (tx) =>
      pageOf(
        await listOutlets(tx, { state, after, limit: limit + 1 }),
        limit,
        (row) => [row.facilityId, row.code],
        (row) => row,
      ),
    );
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      if ((await findOutlet(tx, id)) === null) throw outletNotFound({});
      return this.audits.eventsOf(tx, id, page);
    });
  }

  private async detail(tx: Tx, id: string): Promise<OutletDetailView> {
    const [outlet, items, limits, open] = await Promise.all([
      findOutlet(tx, id),
      itemsOfOutlet(tx, id),
      limitsInForce(tx, id),
      this.alarms.openOf(tx, { outletId: id }),
    ]);
    if (outlet === null) throw outletNotFound({});
    const facts = { isExceeding: open.some(({ kind }) => kind === 'exceedance') };
    const isOwn = outlet.facilityId === tx.actor.facilityId;
    return {
      ...outlet,
      items,
      limits,
      allowedSteps: isOwn ? outletLifecycle.allowedSteps(outlet.state, tx.actor, facts) : [],
    };
  }

  private async lock(tx: WriteTx, id: string, version: number): Promise<OutletView> {
    const outlet = await lockOutlet(tx, id, ownFacilityId(tx.actor));
    if (outlet === null) throw outletNotFound({});
    expectVersion(outlet, version);
    return outlet;
  }
}
