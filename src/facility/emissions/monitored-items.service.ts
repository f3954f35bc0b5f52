import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import { expectVersion } from '../../platform/http/etag.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import { pageStart } from '../../shared/paging.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { Tenant, WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { Facilities } from '../facilities.service.js';
import { ownFacilityId, tenantOf } from '../own-facility.js';
import { AlarmBook } from './alarm-book.js';
import type { AddItem, AddLimit, ChangeItem, EndLimit } from './dto/outlet.dto.js';
import type { EmissionItemView, EmissionLimitView } from './dto/outlet.view.js';
import {
  expectationWrong,
  itemNotFound,
  limitNotAveraged,
  limitNotFound,
  limitPeriodWrong,
  limitUnbounded,
  outletClosed,
  outletNotFound,
  parameterUnknown,
} from './emission.errors.js';
import { parameterOf } from './emission-parameters.data.js';
import { unitsOf } from '../../shared/exact-decimal.js';
import {
  findItem,
  insertItem,
  insertLimit,
  listLimits,
  lockItem,
  lockLimit,
  lockOutlet,
  saveItem,
  saveLimitEnd,
} from './outlets.queries.js';
import type { ItemRow } from './outlets.queries.js';

/** What is monitored at an outlet (监测项目), how often, and the dated limits of it. */
@Injectable()
export class MonitoredItems {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly facilities: Facilities,
    private readonly alarms: AlarmBook,
  ) {}

  /** `emission.outlet-not-found` (404), `emission.parameter-unknown`, `emission.expectation-wrong` (422). */
  add(actor: Actor, request: RequestIdentity, outletId: string, given: AddItem): Promise<EmissionItemView> {
    return this.writes.run(actor, 'emission-item.add', request, async (tx) => {
      const outlet = await lockOutlet(tx, outletId, ownFacilityId(actor));
      if (outlet === null) throw outletNotFound({});
      if (outlet.state !== 'inUse') throw outletClosed({});
      const { parameter, source } = given;
      if (parameterOf(parameter)?.kinds.includes(outlet.kind) !== true)
        throw parameterUnknown({ parameter }, '/parameter');
      const item = { id: newId(), outletId, parameter, source, ...expectationOf(given), watched: true };
      const tenant = tenantOf(await this.facilities.require(tx, outlet.facilityId));
      await insertItem(tx, { ...item, watchedFrom: tx.now }, tenant);
      audit(tx, 'emission-item', item.id, 'emission-item.add', tenant, { outletId, parameter, source });
      return { ...item, newestAt: null, version: 1 };
    });
  }

  /** `request.version-stale` (412), `emission.item-not-found` (404). Whoever is watched no more is no longer missed. */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: ChangeItem,
  ): Promise<EmissionItemView> {
    return this.writes.run(actor, 'emission-item.change', request, async (tx) => {
      const item = await this.lock(tx, id);
      expectVersion(item, version);
      const { source, watched } = given;
      const changed = { ...viewOf(item), ...expectationOf(given), source, watched, version: version + 1 };
      const isWatchedAnew = watched && (!item.watched || source !== item.source);
      await saveItem(tx, changed, isWatchedAnew ? tx.now : null);
      if (!watched)
        for (const alarm of await this.alarms.lockOpen(tx, { itemId: id }))
          if (alarm.kind === 'missing') await this.alarms.close(tx, alarm, 'noLongerDue');
      audit(tx, 'emission-item', id, 'emission-item.change', itemTenant(item), { ...given });
      return changed;
    });
  }

  /** `emission.limit-unbounded`, `emission.limit-not-averaged`, `emission.limit-period-wrong` (422), `request.conflict`. */
  addLimit(actor: Actor, request: RequestIdentity, itemId: string, given: AddLimit): Promise<EmissionLimitView> {
    return this.writes.run(actor, 'emission-limit.add', request, async (tx) => {
      const item = await this.lock(tx, itemId);
      const limit = {
        id: newId(),
        itemId,
        lowerBound: null,
        upperBound: null,
        uncertain: false,
        validTo: null,
        version: 1,
        ...given,
      };
      assertLimit(limit, item.parameter);
      await insertLimit(tx, limit, itemTenant(item));
      const { id, itemId: _, version: __, ...data } = limit;
      audit(tx, 'emission-limit', id, 'emission-limit.add', itemTenant(item), { itemId, ...data });
      return limit;
    });
  }

  /** A limit in force keeps its figure: it is ended and followed by another. */
  endLimit(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { validTo }: EndLimit,
  ): Promise<EmissionLimitView> {
    return this.writes.run(actor, 'emission-limit.end', request, async (tx) => {
      const limit = await lockLimit(tx, id, ownFacilityId(actor));
      if (limit === null) throw limitNotFound({});
      expectVersion(limit, version);
      if (validTo < limit.validFrom) throw limitPeriodWrong({}, '/validTo');
      const ended = { ...limit, validTo, version: version + 1 };
      await saveLimitEnd(tx, ended);
      const item = await this.lock(tx, limit.itemId);
      audit(tx, 'emission-limit', id, 'emission-limit.end', itemTenant(item), { itemId: limit.itemId, validTo });
      return ended;
    });
  }

  find(actor: Actor, id: string): Promise<EmissionItemView> {
    return this.database.read(actor, async (tx) => {
      const item = await findItem(tx, id);
      if (item === null) throw itemNotFound({});
      return viewOf(item);
    });
  }

  limits(actor: Actor, itemId: string, { limit, cursor }: PageQuery): Promise<Page<EmissionLimitView>> {
    const after = pageStart(cursor, ['day', 'uuid']);
    return this.database.read(actor, async (tx) => {
      if ((await findItem(tx, itemId)) === null) throw itemNotFound({});
      const rows = await listLimits(tx, itemId, after, limit + 1);
      return pageOf(
        rows,
        limit,
        (row) => [row.validFrom, row.id],
        (row) => row,
      );
    });
  }

  private async lock(tx: WriteTx, id: string): Promise<ItemRow> {
    const item = await lockItem(tx, id, ownFacilityId(tx.actor));
    if (item === null) throw itemNotFound({});
    return item;
  }
}

function expectationOf({ source, intervalMinutes = null, frequencyDays = null }: AddItem | ChangeItem) {
  const isInstrument = source === 'instrument';
  if ((intervalMinutes !== null) !== isInstrument || (frequencyDays !== null) === isInstrument)
    throw expectationWrong({});
  return { intervalMinutes, frequencyDays };
}

function assertLimit(
  { lowerBound, upperBound, averaging, validFrom, validTo }: EmissionLimitView,
  parameter: string,
): void {
  const isEmpty = lowerBound === null && upperBound === null;
  const isTurned = lowerBound !== null && upperBound !== null && unitsOf(lowerBound) > unitsOf(upperBound);
  if (isEmpty || isTurned) throw limitUnbounded({}, '/upperBound');
  const known = parameterOf(parameter);
  if (averaging !== 'instant' && known?.averaged === false)
    throw limitNotAveraged({ name: known.zh }, '/averaging', { name: { zh: known.zh, en: known.en } });
  if (validTo !== null && validTo < validFrom) throw limitPeriodWrong({}, '/validTo');
}

const itemTenant = ({ facilityId, divisionCode }: ItemRow): Tenant => ({
  facilityId,
  enterpriseId: null,
  divisionCode,
});

function viewOf({
  facilityId: _,
  divisionCode: __,
  outletState: ___,
  outletKind: ____,
  ...view
}: ItemRow): EmissionItemView {
  return view;
}

function audit(
  tx: WriteTx,
  subject: string,
  subjectId: string,
  action: string,
  tenant: Tenant,
  data: Record<string, unknown>,
): void {
  tx.audit({ subject, subjectId, action, tenant, data });
}
