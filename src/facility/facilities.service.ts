import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import type { AuditEventView } from '../audit/audit-event.view.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { expectVersion } from '../platform/http/etag.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page, PageQuery } from '../platform/http/paging.js';
import { canonicalDivision, covers, isDivisionCode } from '../shared/division.js';
import { pageStart } from '../shared/paging.js';
import { hasRole } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { parseUscc } from '../shared/uscc.js';
import { placeColumns } from '../shared/whereabouts.js';
import { newId } from '../shared/uuid.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { Writes } from '../writes/writes.service.js';
import type { ChangeFacility, FacilityQuery } from './dto/facility.dto.js';
import { toFacilityView } from './dto/facility.view.js';
import type { FacilityView } from './dto/facility.view.js';
import { Facility } from './facility.entity.js';
import { facilityNotFound } from './facility.errors.js';
import { tenantOf } from './own-facility.js';

export type NewFacility = Pick<Facility, 'name' | 'shortCode' | 'uscc' | 'divisionCode' | 'address' | 'phone'> &
  Partial<Pick<Facility, 'longitude' | 'latitude'>>;

/** More than any deployment serves. */
const mostFacilities = 1_000;

/** The green islands of this deployment. */
@Injectable()
export class Facilities {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audits: AuditService,
  ) {}

  /** For the command line and demo data: row-level security lets the system alone add a facility. */
  create(actor: Actor, request: RequestIdentity, given: NewFacility): Promise<FacilityView> {
    const uscc = parseUscc(given.uscc);
    if (!uscc.wellFormed) throw new TypeError(`not a credit code: ${given.uscc}`);
    if (!isDivisionCode(given.divisionCode)) throw new TypeError(`not a division: ${given.divisionCode}`);
    return this.writes.run(actor, 'facility.create', request, async (tx) => {
      const id = newId();
      const divisionCode = canonicalDivision(given.divisionCode);
      await tx.manager.insert(Facility, { ...given, id, uscc: uscc.code, divisionCode });
      const facility = await this.require(tx, id);
      tx.audit({ subject: 'facility', subjectId: id, action: 'facility.create', tenant: tenantOf(facility) });
      return toFacilityView(facility);
    });
  }

  /** `request.version-stale` (412), `facility.not-found` (404) for any but the caller's own. */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: ChangeFacility,
  ): Promise<FacilityView> {
    return this.writes.run(actor, 'facility.change', request, async (tx) => {
      if (id !== actor.facilityId) throw facilityNotFound({});
      const facility = await tx.manager.findOne(Facility, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (facility === null) throw facilityNotFound({});
      expectVersion(facility, version);
      const change = columnsOf(given);
      await tx.manager.update(Facility, { id }, { ...change, version: version + 1 });
      tx.audit({
        subject: 'facility',
        subjectId: id,
        action: 'facility.change',
        tenant: tenantOf(facility),
        data: { fields: Object.keys(given) },
      });
      return toFacilityView({ ...facility, ...change, version: version + 1 });
    });
  }

  /** `facility.not-found`, 404. */
  async require(tx: Tx, id: string): Promise<Facility> {
    const facility = await tx.manager.findOne(Facility, { where: { id } });
    if (facility === null) throw facilityNotFound({});
    return facility;
  }

  /** Every facility of this deployment, by its short code; for schedules. */
  all(tx: Tx): Promise<Facility[]> {
    return tx.manager.find(Facility, { order: { shortCode: 'ASC' }, take: mostFacilities });
  }

  /** The facility whose figures the actor may see: the operator's own, or one in the regulator's division; else 404. */
  async requireVisible(tx: Tx, id: string): Promise<Facility> {
    const facility = await this.require(tx, id);
    if (!maySeeFigures(tx.actor, facility)) throw facilityNotFound({});
    return facility;
  }

  find(actor: Actor, id: string): Promise<FacilityView> {
    return this.database.read(actor, async (tx) => toFacilityView(await this.require(tx, id)));
  }

  list(actor: Actor, query: FacilityQuery): Promise<Page<FacilityView>> {
    const [after] = pageStart(query.cursor, ['text']);
    const division = query.division === undefined ? null : canonicalDivision(query.division);
    return this.database.read(actor, async (tx) => {
      const rows = await tx.manager
        .createQueryBuilder(Facility, 'f')
        .where('(:after::text IS NULL OR f.short_code > :after)', { after })
        .andWhere('(:division::text IS NULL OR f.division_code ^@ :division)', { division })
        .orderBy('f.short_code')
        .limit(query.limit + 1)
        .getMany();
      return pageOf(rows, query.limit, (row) => [row.shortCode], toFacilityView);
    });
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await this.require(tx, id);
      return this.audits.eventsOf(tx, id, page);
    });
  }
}

/** A place is kept as two columns; null takes it off. */
function columnsOf({ place, ...fields }: ChangeFacility): Partial<Facility> {
  return place === undefined ? fields : { ...fields, ...placeColumns(place) };
}

/** Everybody reads the public facts of a facility; its figures are for itself and for those who oversee it. */
function maySeeFigures(actor: Actor, facility: Facility): boolean {
  if (hasRole(actor, 'system') || actor.facilityId === facility.id) return true;
  return (
    hasRole(actor, 'regulator') && actor.divisionCode !== null && covers(actor.divisionCode, facility.divisionCode)
  );
}
