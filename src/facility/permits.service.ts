import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import type { AuditEventView } from '../audit/audit-event.view.js';
import { joinRefusals } from '../catalogue/catalogue.errors.js';
import { Catalogue } from '../catalogue/catalogue.service.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { expectVersion } from '../platform/http/etag.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page, PageQuery } from '../platform/http/paging.js';
import { invalidRequest } from '../shared/domain-error.js';
import { pageStart } from '../shared/paging.js';
import type { Actor } from '../shared/roles.js';
import { articleOn } from '../shared/statute.js';
import { newId } from '../shared/uuid.js';
import { shanghaiDate } from '../shared/working-days.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import type { AmendPermit, CreatePermit, PermitQuery } from './dto/permit.dto.js';
import type { PermitView } from './dto/permit.view.js';
import { Facilities } from './facilities.service.js';
import type { Facility } from './facility.entity.js';
import { codeOutsidePermit, noPermit, permitNotFound } from './facility.errors.js';
import { ownFacilityId, tenantOf } from './own-facility.js';
import { PermitLimits } from './permit-limits.js';
import { Permit } from './permit.entity.js';
import { lastPermit, listPermits, permitById, permitInForce, replaceParts } from './permit.queries.js';
import { permitProblems } from './permit.rules.js';

/** What a facility may collect: codes, yearly quota, quotas of categories. */
@Injectable()
export class Permits {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly catalogue: Catalogue,
    private readonly facilities: Facilities,
    private readonly limits: PermitLimits,
    private readonly audits: AuditService,
  ) {}

  /** The permit in force on a day, YYYY-MM-DD; one statement. `facility.no-permit`, 409. */
  async inForce(tx: Tx, facilityId: string, on: string): Promise<PermitView> {
    const permit = await permitInForce(tx, facilityId, on);
    if (permit === null) throw noPermit({ on, statute: articleOn('permit', on) });
    return permit;
  }

  /** Number of the permit in force on a day, YYYY-MM-DD; null without one. */
  async numberOn(tx: Tx, facilityId: string, on: string): Promise<string | null> {
    return (await permitInForce(tx, facilityId, on))?.number ?? null;
  }

  /** Of all permits of the facility, one that follows already included, the one that ends last; null without any. */
  last(tx: Tx, facilityId: string): Promise<PermitView | null> {
    return lastPermit(tx, facilityId);
  }

  /**
   * `facility.code-outside-permit`, 422, naming every code outside, by the law of the day (YYYY-MM-DD); `pointerOf` says which
   * field holds a code.
   */
  requireCodes(
    permit: PermitView,
    on: string,
    codes: readonly string[],
    pointerOf: (code: string) => string = () => '/wasteCode',
  ): void {
    const outside = [...new Set(codes)].filter((code) => !permit.codes.includes(code));
    const details = { number: permit.number, statute: articleOn('permit', on) };
    const refusals = outside.map((code) => codeOutsidePermit({ code, ...details }, pointerOf(code)));
    const refusal = joinRefusals(refusals);
    if (refusal !== null) throw refusal;
  }

  /**
   * Errors: `request.invalid` (400) with a field for each contradiction, `catalogue.code-unknown` and
   * `catalogue.code-not-in-force` (422), `request.conflict` (409) for an overlap or a number used before.
   */
  create(actor: Actor, request: RequestIdentity, given: CreatePermit): Promise<PermitView> {
    return this.writes.run(actor, 'permit.create', request, async (tx) => {
      const facility = await this.facilities.require(tx, ownFacilityId(actor));
      const permit: PermitView = { ...given, id: newId(), facilityId: facility.id, version: 1 };
      await this.assertSound(tx, permit);
      await tx.manager.insert(Permit, columnsOf(permit));
      return this.finish(tx, facility, permit, { action: 'permit.create', refusesBelowHeld: true });
    });
  }

  /** As `create`; also `request.version-stale` (412), `facility.limit-below-held` (409). */
  amend(actor: Actor, request: RequestIdentity, id: string, version: number, change: AmendPermit): Promise<PermitView> {
    return this.writes.run(actor, 'permit.amend', request, async (tx) => {
      const facility = await this.facilities.require(tx, ownFacilityId(actor));
      const where = { id, facilityId: facility.id };
      const locked = await tx.manager.findOne(Permit, { where, lock: { mode: 'pessimistic_write' } });
      const before = locked === null ? null : await permitById(tx, id);
      if (before === null) throw permitNotFound({});
      expectVersion(before, version);
      const permit: PermitView = { ...before, ...change, version: version + 1 };
      await this.assertSound(tx, permit);
      await tx.manager.update(Permit, { id }, columnsOf(permit));
      const refusesBelowHeld = Object.keys(change).some((field) => limitFields.has(field));
      return this.finish(tx, facility, permit, { action: 'permit.amend', refusesBelowHeld });
    });
  }

  find(actor: Actor, id: string): Promise<PermitView> {
    return this.database.read(actor, (tx) => this.require(tx, id));
  }

  list(actor: Actor, query: PermitQuery): Promise<Page<PermitView>> {
    const [day, id] = pageStart(query.cursor, ['day', 'uuid']);
    const search = {
      facilityId: query.facilityId ?? actor.facilityId,
      on: query.on ?? null,
      before: typeof day === 'string' && typeof id === 'string' ? { validFrom: day, id } : null,
      limit: query.limit + 1,
    };
    return this.database.read(actor, async (tx) =>
      pageOf(
        await listPermits(tx, search),
        query.limit,
        (row) => [row.validFrom, row.id],
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

  private async require(tx: Tx, id: string): Promise<PermitView> {
    const permit = await permitById(tx, id);
    if (permit === null) throw permitNotFound({});
    return permit;
  }

  /** The codes are looked up in the edition of today, or of the permit's first or last day where today is outside it. */
  private async assertSound(tx: WriteTx, permit: PermitView): Promise<void> {
    const problems = permitProblems(permit);
    if (problems.length > 0) throw invalidRequest(problems);
    const today = shanghaiDate(tx.now);
    const on = today < permit.validFrom ? permit.validFrom : today > permit.validTo ? permit.validTo : today;
    await this.catalogue.inForce(tx, permit.codes, on, (code) => `/codes/${permit.codes.indexOf(code)}`);
  }

  private async finish(
    tx: WriteTx,
    facility: Facility,
    permit: PermitView,
    { action, refusesBelowHeld }: { action: string; refusesBelowHeld: boolean },
  ): Promise<PermitView> {
    await replaceParts(tx, permit);
    const { yearlyQuotaGrams, categoryQuotas, validFrom, validTo } = permit;
    tx.audit({
      subject: 'permit',
      subjectId: permit.id,
      action,
      tenant: tenantOf(facility),
      data: { yearlyQuotaGrams, categoryQuotas, validFrom, validTo, codes: permit.codes.length },
    });
    const stored = await this.require(tx, permit.id);
    await this.limits.apply(tx, facility, refusesBelowHeld);
    return stored;
  }
}

/** Fields whose change moves a limit; a change of the others must not fail for a limit that is exceeded already. */
const limitFields: ReadonlySet<string> = new Set<keyof AmendPermit>([
  'validFrom',
  'validTo',
  'yearlyQuotaGrams',
  'categoryQuotas',
]);

const columnsOf = ({ codes: _codes, categoryQuotas: _quotas, ...columns }: PermitView) => columns;
