import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Facilities } from '../../../facility/facilities.service.js';
import { facilityNotFound } from '../../../facility/facility.errors.js';
import { Database } from '../../../platform/database/database.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { pageOf } from '../../../platform/http/paging.js';
import type { Page } from '../../../platform/http/paging.js';
import { decodeCursor } from '../../../shared/paging.js';
import type { Actor } from '../../../shared/roles.js';
import { newId } from '../../../shared/uuid.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import { tenantOf } from '../../../writes/write-tx.js';
import { Writes } from '../../../writes/writes.service.js';
import { unitNeeded } from '../ledger.errors.js';
import type { IncidentQuery, RecordIncident, WithdrawIncident } from './incident.dto.js';
import { FacilityIncident } from './incident.entity.js';
import { incidentInFuture, incidentNotFound, incidentWithdrawn } from './incident.errors.js';
import { toIncidentView } from './incident.view.js';
import type { IncidentView } from './incident.view.js';
import { FacilityIncidentWithdrawal } from './incident-withdrawal.entity.js';

/** 事故记录: recorded once, and withdrawn with a reason when it was wrong. Kept with the record book, ten years and more. */
@Injectable()
export class Incidents {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly facilities: Facilities,
  ) {}

  /** `incident.in-future`, 422. */
  record(actor: Actor, request: RequestIdentity, given: RecordIncident): Promise<IncidentView> {
    return this.writes.run(actor, 'incident.record', request, async (tx) => {
      if (actor.facilityId === null) throw facilityNotFound({});
      const { id: facilityId, divisionCode } = await this.facilities.require(tx, actor.facilityId);
      const occurredAt = new Date(given.occurredAt);
      if (occurredAt > tx.now) throw incidentInFuture({}, '/occurredAt');
      const incident = tx.manager.create(FacilityIncident, {
        ...given,
        id: newId(),
        facilityId,
        enterpriseId: null,
        divisionCode,
        occurredAt,
        reportedTo: given.reportedTo ?? null,
        recordedBy: actor.label,
        recordedAt: tx.now,
      });
      await tx.manager.insert(FacilityIncident, incident);
      const tenant = tenantOf(incident);
      tx.audit({ subject: 'incident', subjectId: incident.id, action: 'incident.record', tenant });
      return toIncidentView(incident, null);
    });
  }

  /** `incident.not-found` (404), `incident.withdrawn` (409). */
  withdraw(
    actor: Actor,
    request: RequestIdentity,
    incidentId: string,
    { reason }: WithdrawIncident,
  ): Promise<IncidentView> {
    return this.writes.run(actor, 'incident.withdraw', request, async (tx) => {
      // An append-only row takes no lock; of two at once the second meets the key of the first.
      const incident = await tx.manager.findOneBy(FacilityIncident, { id: incidentId });
      if (incident === null || incident.facilityId !== actor.facilityId) throw incidentNotFound({});
      const tenant = tenantOf(incident);
      const withdrawal = tx.manager.create(FacilityIncidentWithdrawal, {
        ...tenant,
        incidentId,
        reason,
        withdrawnBy: actor.label,
        withdrawnAt: tx.now,
      });
      const insert = tx.manager.createQueryBuilder().insert().into(FacilityIncidentWithdrawal);
      const inserted = await insert.values(withdrawal).orIgnore().returning('incident_id').execute();
      if ((inserted.raw as unknown[]).length === 0) throw incidentWithdrawn({});
      tx.audit({ subject: 'incident', subjectId: incidentId, action: 'incident.withdraw', tenant, data: { reason } });
      return toIncidentView(incident, withdrawal);
    });
  }

  /** The last that happened first. `facility.not-found` (404), `statutory-ledger.unit-needed` (422). */
  list(actor: Actor, query: IncidentQuery): Promise<Page<IncidentView>> {
    const facilityId = query.facilityId ?? actor.facilityId;
    if (facilityId === null) throw unitNeeded({}, '/facilityId');
    return this.database.read(actor, async (tx) => {
      await this.facilities.requireVisible(tx, facilityId);
      const list = tx.manager
        .createQueryBuilder(FacilityIncident, 'i')
        .where('i.facilityId = :facilityId', { facilityId });
      if (query.cursor !== undefined) {
        const [at, id] = decodeCursor(query.cursor, ['instant', 'uuid']);
        list.andWhere('(i.occurred_at, i.id) < (:at::timestamptz, :id::uuid)', { at, id });
      }
      const rows = await list
        .orderBy('i.occurredAt', 'DESC')
        .addOrderBy('i.id', 'DESC')
        .limit(query.limit + 1)
        .getMany();
      const withdrawals = await withdrawalsOf(tx, rows);
      const keyOf = ({ occurredAt, id }: FacilityIncident) => [occurredAt.toISOString(), id];
      return pageOf(rows, query.limit, keyOf, (row) => toIncidentView(row, withdrawals.get(row.id) ?? null));
    });
  }
}

async function withdrawalsOf(tx: Tx, rows: readonly FacilityIncident[]) {
  const where = { incidentId: In(rows.map(({ id }) => id)) };
  const found = await tx.manager.find(FacilityIncidentWithdrawal, { where });
  return new Map(found.map((row) => [row.incidentId, row]));
}
