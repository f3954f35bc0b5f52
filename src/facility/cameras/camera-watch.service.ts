import { Injectable } from '@nestjs/common';
import { SettingsService } from '../../identity/settings/settings.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { asSystem, systemActor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { shanghaiDate } from '../../shared/working-days.js';
import { withoutKey } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { alarmLifecycle } from '../emissions/alarm.lifecycle.js';
import { faultsOf } from './camera.rules.js';
import type { CameraRule } from './camera.rules.js';
import type { CameraAlarmKind } from './camera.types.js';
import { cameraAlarmClosed, cameraAlarmOpened } from './cameras.events.js';
import {
  camerasInUse,
  facilitiesWithCameras,
  insertCameraAlarm,
  lockInUse,
  lockOpenOfCameras,
  openCameraAlarms,
  saveCameraAlarm,
} from './cameras.queries.js';
import type { CameraAlarmRow, CameraRow } from './cameras.queries.js';

const actor = systemActor('camera watch');

/** Opens the alarms that must be open and ends the others, by what is known of the cameras. */
@Injectable()
export class CameraWatch {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly settings: SettingsService,
  ) {}

  /** For the schedule: silence is a fact that no heartbeat tells. */
  async watch(): Promise<void> {
    for (const facilityId of await this.database.read(actor, facilitiesWithCameras)) {
      if (!(await this.database.read(actor, (tx) => this.isWrong(tx, facilityId)))) continue;
      await this.writes.run(actor, 'camera.watch', withoutKey, async (tx) => {
        const changed = await this.settle(tx, facilityId, await lockInUse(tx, facilityId));
        const tenant = { facilityId, enterpriseId: null, divisionCode: null };
        tx.audit({ subject: 'facility', subjectId: facilityId, action: 'camera.watch', tenant, data: { changed } });
      });
    }
  }

  /** The cameras' rows must be locked, as they are now. Answers how many alarms opened or ended. */
  async settle(tx: WriteTx, facilityId: string, cameras: readonly CameraRow[]): Promise<number> {
    const rule = await this.rule(tx, facilityId, tx.now);
    const ids = cameras.map(({ id }) => id);
    const open = await lockOpenOfCameras(tx, ids);
    let changed = 0;
    for (const camera of cameras) {
      const faults = faultsOf(factsOf(camera), rule);
      const held = open.filter(({ cameraId }) => cameraId === camera.id);
      for (const kind of faults.filter((fault) => held.every((alarm) => alarm.kind !== fault))) {
        await this.open(tx, camera, kind);
        changed += 1;
      }
      for (const alarm of held.filter(({ kind }) => !faults.includes(kind))) {
        await this.close(tx, alarm);
        changed += 1;
      }
    }
    return changed;
  }

  async rule(tx: Tx, facilityId: string, now: Date): Promise<CameraRule> {
    const today = shanghaiDate(now);
    const names = ['cameras.silent-minutes', 'cameras.retention-days'] as const;
    const values = await this.settings.values(tx, names, { facilityId, on: today });
    return {
      silentMinutes: values['cameras.silent-minutes'],
      retentionDays: values['cameras.retention-days'],
      now,
      today,
    };
  }

  /** Looked at without locks first, so that nothing is written every few minutes while all is well. */
  private async isWrong(tx: Tx, facilityId: string): Promise<boolean> {
    const rule = await this.rule(tx, facilityId, await databaseNow(tx));
    const [cameras, open] = await Promise.all([camerasInUse(tx, facilityId), openCameraAlarms(tx, facilityId)]);
    const due = cameras.flatMap((camera) => faultsOf(factsOf(camera), rule).map((kind) => `${camera.id} ${kind}`));
    const held = open.map(({ cameraId, kind }) => `${cameraId} ${kind}`);
    return due.some((key) => !held.includes(key)) || held.some((key) => !due.includes(key));
  }

  private async open(tx: WriteTx, camera: CameraRow, kind: CameraAlarmKind): Promise<void> {
    const { facilityId, divisionCode } = camera;
    const tenant = { facilityId, enterpriseId: null, divisionCode };
    const firstAt = kind === 'lost' ? (camera.seenAt ?? camera.createdAt) : tx.now;
    const alarm = { id: newId(), cameraId: camera.id, kind, state: alarmLifecycle.initial, firstAt, openedAt: tx.now };
    await insertCameraAlarm(tx, alarm, tenant);
    const data = { cameraId: camera.id, kind };
    tx.audit({
      subject: 'camera-alarm',
      subjectId: alarm.id,
      action: 'camera-alarm.open',
      to: alarm.state,
      tenant,
      data,
    });
    cameraAlarmOpened.emit(tx, { alarmId: alarm.id, facilityId });
  }

  private async close(tx: WriteTx, alarm: CameraAlarmRow): Promise<void> {
    const { id, facilityId, divisionCode, state: from } = alarm;
    const state = alarmLifecycle.take('close', from, asSystem(tx.actor), {});
    await saveCameraAlarm(tx, { ...alarm, state, closedAt: tx.now, version: alarm.version + 1 }, null);
    const tenant = { facilityId, enterpriseId: null, divisionCode };
    tx.audit({ subject: 'camera-alarm', subjectId: id, action: 'camera-alarm.close', from, to: state, tenant });
    cameraAlarmClosed.emit(tx, { alarmId: id, facilityId });
  }
}

const factsOf = (camera: CameraRow) => ({ ...camera, since: shanghaiDate(camera.createdAt) });
