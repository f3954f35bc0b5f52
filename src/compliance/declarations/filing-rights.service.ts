import { Injectable } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Enterprises } from '../../enterprises/enterprises.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { decodeCursor } from '../../shared/paging.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { UnitClassDecision } from './class-decision.entity.js';
import { consentInForce } from './consents.queries.js';
import type { ManagementClass } from './declaration.types.js';
import { consentNotFound, consentPeriodWrong, consentRevoked, decisionTwice } from './declarations.errors.js';
import type {
  FilingRightsQuery,
  GiveFilingConsent,
  RecordClassDecision,
  RevokeFilingConsent,
} from './dto/filing-right.dto.js';
import { toClassDecisionView, toFilingConsentView } from './dto/filing-right.view.js';
import type { ClassDecisionView, FilingConsentView } from './dto/filing-right.view.js';
import { FilingConsent } from './filing-consent.entity.js';
import { classOn } from './management-class.rules.js';
import { decisionsOf } from './openings.queries.js';

interface OfFirm {
  readonly enterpriseId: string;
}

/** Who may file for whom, and who owes what: consents of enterprises, decisions of the bureau. */
@Injectable()
export class FilingRights {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly enterprises: Enterprises,
  ) {}

  /** The id of the consent under which the facility files for the enterprise on a day, YYYY-MM-DD; null: none. */
  consentOn(tx: Tx, enterpriseId: string, facilityId: string, on: string): Promise<string | null> {
    return consentInForce(tx, enterpriseId, facilityId, on);
  }

  /** The class of a generator on a day, YYYY-MM-DD; it holds no permit and treats nothing itself. */
  async classOf(
    tx: Tx,
    { id, yearlyGrams }: { readonly id: string; readonly yearlyGrams: number },
    on: string,
  ): Promise<ManagementClass> {
    const decisions = (await decisionsOf(tx, [id])).get(id) ?? [];
    return classOn(on, { yearlyGrams, holdsPermit: false, treatsItself: false }, decisions);
  }

  /** By the enterprise itself. `filing-consent.period-wrong` (422), `request.conflict` (409) where one covers the time. */
  give(actor: Actor, request: RequestIdentity, given: GiveFilingConsent): Promise<FilingConsentView> {
    return this.writes.run(actor, 'filing-consent.give', request, async (tx) => {
      const { id: enterpriseId, facilityId, divisionCode } = await this.enterprises.owner(tx, undefined);
      const { validFrom, validTo = null } = given;
      if (validFrom < shanghaiDate(tx.now)) throw consentPeriodWrong({}, '/validFrom');
      if (validTo !== null && validTo < validFrom) throw consentPeriodWrong({}, '/validTo');
      const row: FilingConsent = {
        id: newId(),
        facilityId,
        enterpriseId,
        divisionCode,
        validFrom,
        validTo,
        givenBy: actor.accountId,
        givenAt: tx.now,
        revokedAt: null,
        revokedBy: null,
        revokeReason: null,
        version: 1,
      };
      await tx.manager.insert(FilingConsent, row);
      const data = { validFrom, validTo };
      tx.audit({
        subject: 'filingConsent',
        subjectId: row.id,
        action: 'filing-consent.give',
        tenant: tenantOf(row),
        data,
      });
      return (await this.named(tx, [row], toFilingConsentView))(row);
    });
  }

  /** At once; what was filed under it stays. `filing-consent.not-found` (404), `filing-consent.revoked` (409). */
  revoke(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    { reason: revokeReason }: RevokeFilingConsent,
  ): Promise<FilingConsentView> {
    return this.writes.run(actor, 'filing-consent.revoke', request, async (tx) => {
      const row = await tx.manager.findOne(FilingConsent, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (row === null) throw consentNotFound({});
      if (row.revokedAt !== null) throw consentRevoked({});
      const changes = { revokedAt: tx.now, revokedBy: actor.accountId, revokeReason, version: row.version + 1 };
      await tx.manager.update(FilingConsent, { id }, changes);
      const data = { reason: revokeReason };
      tx.audit({
        subject: 'filingConsent',
        subjectId: id,
        action: 'filing-consent.revoke',
        tenant: tenantOf(row),
        data,
      });
      return (await this.named(tx, [row], toFilingConsentView))({ ...row, ...changes });
    });
  }

  /** What the bureau decided, entered by the facility. `enterprise.not-found` (404), `class-decision.day-taken` (409). */
  decide(actor: Actor, request: RequestIdentity, given: RecordClassDecision): Promise<ClassDecisionView> {
    return this.writes.run(actor, 'class-decision.record', request, async (tx) => {
      const { facilityId, divisionCode } = await this.enterprises.head(tx, given.enterpriseId);
      const { enterpriseId, validFrom, managementClass, documentNumber } = given;
      if (await tx.manager.existsBy(UnitClassDecision, { enterpriseId, validFrom }))
        throw decisionTwice({}, '/validFrom');
      const by = { decidedBy: actor.accountId, createdAt: tx.now };
      const row: UnitClassDecision = { ...given, id: newId(), facilityId, divisionCode, ...by };
      await tx.manager.insert(UnitClassDecision, row);
      tx.audit({
        subject: 'classDecision',
        subjectId: row.id,
        action: 'class-decision.record',
        tenant: tenantOf(row),
        data: { managementClass, validFrom, documentNumber },
      });
      return (await this.named(tx, [row], toClassDecisionView))(row);
    });
  }

  /** Newest first. */
  consents(actor: Actor, query: FilingRightsQuery): Promise<Page<FilingConsentView>> {
    return this.database.read(actor, async (tx) => {
      const rows = await newest(tx, FilingConsent, 'givenAt', query);
      return pageOf(
        rows,
        query.limit,
        ({ givenAt, id }) => [givenAt.toISOString(), id],
        await this.named(tx, rows, toFilingConsentView),
      );
    });
  }

  /** Newest first. */
  decisions(actor: Actor, query: FilingRightsQuery): Promise<Page<ClassDecisionView>> {
    return this.database.read(actor, async (tx) => {
      const rows = await newest(tx, UnitClassDecision, 'createdAt', query);
      return pageOf(
        rows,
        query.limit,
        ({ createdAt, id }) => [createdAt.toISOString(), id],
        await this.named(tx, rows, toClassDecisionView),
      );
    });
  }

  /** The view of one row under the name of its firm; the names of all rows are read at once. */
  private async named<Row extends OfFirm, View>(
    tx: Tx,
    rows: readonly Row[],
    toView: (row: Row, name: string) => View,
  ): Promise<(row: Row) => View> {
    const ids = rows.map(({ enterpriseId }) => enterpriseId);
    const names = await this.enterprises.names(tx, ids);
    return (row) => toView(row, names.get(row.enterpriseId) ?? '');
  }
}

/** One more than the page, under row-level security. Cursors know milliseconds, so rows are compared by them. */
function newest<Row extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Row>,
  instant: 'givenAt' | 'createdAt',
  query: FilingRightsQuery,
): Promise<Row[]> {
  const key = `date_trunc('milliseconds', r.${instant === 'givenAt' ? 'given_at' : 'created_at'})`;
  const list = tx.manager.createQueryBuilder(entity, 'r').where('TRUE');
  const { facilityId, enterpriseId } = tx.actor;
  if (facilityId !== null) list.andWhere('r.facilityId = :facilityId', { facilityId });
  if (enterpriseId !== null) list.andWhere('r.enterpriseId = :enterpriseId', { enterpriseId });
  if (query.enterpriseId !== undefined) list.andWhere('r.enterpriseId = :firm', { firm: query.enterpriseId });
  if (query.cursor !== undefined) {
    const [at, id] = decodeCursor(query.cursor, ['instant', 'uuid']);
    list.andWhere(`(${key}, r.id) < (:at::timestamptz, :id::uuid)`, { at, id });
  }
  return list
    .orderBy(key, 'DESC')
    .addOrderBy('r.id', 'DESC')
    .limit(query.limit + 1)
    .getMany();
}
