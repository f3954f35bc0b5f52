import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { expectVersion } from '../../platform/http/etag.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { pageStart } from '../../shared/paging.js';
import type { Actor } from '../../shared/roles.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { Writes } from '../../writes/writes.service.js';
import { ownFacilityId } from '../own-facility.js';
import { alarmLifecycle } from './alarm.lifecycle.js';
import { findAlarm, listAlarms, openAlarms, saveNote } from './alarms.queries.js';
import type { AlarmRow, ListedAlarm } from './alarms.queries.js';
import type { AlarmQuery, ExplainAlarm } from './dto/alarm.dto.js';
import type { EmissionAlarmDetailView, EmissionAlarmView } from './dto/alarm.view.js';
import { emissionAlarmNotFound } from './emission.errors.js';

/** Exceedances and missing data: read and explained here, opened and ended by what the readings say. */
@Injectable()
export class EmissionAlarms {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
  ) {}

  /** Those of a facility that have not ended, newest first, for other modules. */
  async open(tx: Tx, facilityId: string): Promise<EmissionAlarmView[]> {
    return (await openAlarms(tx, { facilityId }, false)).map(toView);
  }

  list(
    actor: Actor,
    { show, outlet = null, limit, cursor }: Omit<AlarmQuery, 'outlet'> & { outlet?: string | null },
  ): Promise<Page<EmissionAlarmView>> {
    const after = pageStart(cursor, ['instant', 'uuid']);
    return this.database.read(actor, async (tx) => {
      const rows = await listAlarms(tx, { isOpen: show === 'open', outlet, after, limit: limit + 1 });
      const keyOf = ({ openedKey, id }: ListedAlarm) => [openedKey, id];
      return pageOf(rows, limit, keyOf, ({ openedKey: _, ...row }) => toView(row));
    });
  }

  find(actor: Actor, id: string): Promise<EmissionAlarmDetailView> {
    return this.database.read(actor, async (tx) => {
      const alarm = await findAlarm(tx, id);
      if (alarm === null) throw emissionAlarmNotFound({});
      return detailOf(alarm, actor);
    });
  }

  /** `request.version-stale` (412), `emission.alarm-not-found` (404), `lifecycle.wrong-state` (409) once it has ended. */
  acknowledge(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { note }: ExplainAlarm,
  ): Promise<EmissionAlarmDetailView> {
    return this.writes.run(actor, 'emission-alarm.acknowledge', request, async (tx) => {
      const alarm = await findAlarm(tx, id, true);
      if (alarm === null || alarm.facilityId !== ownFacilityId(actor)) throw emissionAlarmNotFound({});
      expectVersion(alarm, version);
      const state = alarmLifecycle.take('acknowledge', alarm.state, actor, {});
      const explained = { ...alarm, state, note, notedAt: tx.now, version: version + 1 };
      await saveNote(tx, explained, actor.accountId);
      const tenant = { facilityId: alarm.facilityId, enterpriseId: null, divisionCode: alarm.divisionCode };
      const change = { action: 'emission-alarm.acknowledge', from: alarm.state, to: state, tenant };
      tx.audit({ subject: 'emission-alarm', subjectId: id, ...change });
      return detailOf(explained, actor);
    });
  }
}

function toView({ divisionCode: _, ...view }: AlarmRow): EmissionAlarmView {
  return view;
}

const detailOf = (alarm: AlarmRow, actor: Actor): EmissionAlarmDetailView => ({
  ...toView(alarm),
  allowedSteps: alarm.facilityId === actor.facilityId ? alarmLifecycle.allowedSteps(alarm.state, actor, {}) : [],
});
