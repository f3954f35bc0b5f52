import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import { expectVersion } from '../../platform/http/etag.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { pageStart } from '../../shared/paging.js';
import type { Actor } from '../../shared/roles.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { Writes } from '../../writes/writes.service.js';
import { alarmLifecycle } from '../emissions/alarm.lifecycle.js';
import { ownFacilityId } from '../own-facility.js';
import { cameraAlarmNotFound } from './camera.errors.js';
import { findCameraAlarm, listCameraAlarms, saveCameraAlarm } from './cameras.queries.js';
import type { CameraAlarmRow } from './cameras.queries.js';
import type { CameraAlarmQuery, ExplainCameraAlarm } from './dto/camera.dto.js';
import type { CameraAlarmDetailView, CameraAlarmView } from './dto/camera.view.js';

/** Alarms of cameras: read and explained here, opened and ended by `CameraWatch`. */
@Injectable()
export class CameraAlarms {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
  ) {}

  list(actor: Actor, { show, limit, cursor }: CameraAlarmQuery): Promise<Page<CameraAlarmView>> {
    const after = pageStart(cursor, ['instant', 'uuid']);
    return this.database.read(actor, async (tx) =>
      pageOf(
        await listCameraAlarms(tx, show, after, limit + 1),
        limit,
        ({ openedKey, id }) => [openedKey, id],
        ({ openedKey: _, ...row }) => cameraAlarmView(row),
      ),
    );
  }

  find(actor: Actor, id: string): Promise<CameraAlarmDetailView> {
    return this.database.read(actor, async (tx) => {
      const alarm = await findCameraAlarm(tx, id);
      if (alarm === null) throw cameraAlarmNotFound({});
      return alarmDetail(alarm, actor);
    });
  }

  /** `request.version-stale` (412), `camera.alarm-not-found` (404), `lifecycle.wrong-state` (409) once it has ended. */
  acknowledge(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { note }: ExplainCameraAlarm,
  ): Promise<CameraAlarmDetailView> {
    return this.writes.run(actor, 'camera-alarm.acknowledge', request, async (tx) => {
      const alarm = await findCameraAlarm(tx, id, true);
      if (alarm === null || alarm.facilityId !== ownFacilityId(actor)) throw cameraAlarmNotFound({});
      expectVersion(alarm, version);
      const state = alarmLifecycle.take('acknowledge', alarm.state, actor, {});
      const explained = { ...alarm, state, note, notedAt: tx.now, version: version + 1 };
      await saveCameraAlarm(tx, explained, actor.accountId);
      const change = {
        action: 'camera-alarm.acknowledge',
        from: alarm.state,
        to: state,
        tenant: { facilityId: alarm.facilityId, enterpriseId: null, divisionCode: alarm.divisionCode },
      };
      tx.audit({ subject: 'camera-alarm', subjectId: id, ...change });
      return alarmDetail(explained, actor);
    });
  }
}

export function cameraAlarmView({ divisionCode: _, ...view }: CameraAlarmRow): CameraAlarmView {
  return view;
}

const alarmDetail = (alarm: CameraAlarmRow, actor: Actor): CameraAlarmDetailView => ({
  ...cameraAlarmView(alarm),
  allowedSteps: alarm.facilityId === actor.facilityId ? alarmLifecycle.allowedSteps(alarm.state, actor, {}) : [],
});
