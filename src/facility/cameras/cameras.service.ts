import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { expectVersion } from '../../platform/http/etag.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { pageStart } from '../../shared/paging.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { Facilities } from '../facilities.service.js';
import { ownFacilityId, tenantOf } from '../own-facility.js';
import { cameraAlarmView } from './camera-alarms.service.js';
import { CameraWatch } from './camera-watch.service.js';
import { cameraNotFound, retentionTooShort, tooManyCameras } from './camera.errors.js';
import { cameraLifecycle } from './camera.lifecycle.js';
import type { CameraStep } from './camera.lifecycle.js';
import { mostCameras } from './camera.types.js';
import {
  camerasInUse,
  findCamera,
  insertCamera,
  listCameras,
  lockByCodes,
  lockCamera,
  openCameraAlarms,
  saveCamera,
  saveSeen,
} from './cameras.queries.js';
import type { CameraRow, Seen } from './cameras.queries.js';
import type { CameraQuery, ChangeCamera, CreateCamera, GivenHeartbeat, SendHeartbeats } from './dto/camera.dto.js';
import type { CameraAlarmView, CameraDetailView, CameraView, HeartbeatsAnswer } from './dto/camera.view.js';

/** Cameras of a facility and what their recorder says of them (GB 18597-2023 4.7). */
@Injectable()
export class Cameras {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly facilities: Facilities,
    private readonly cameras: CameraWatch,
  ) {}

  /** Alarms of a facility that have not ended, newest first, for other modules. */
  async alarms(tx: Tx, facilityId: string): Promise<CameraAlarmView[]> {
    return (await openCameraAlarms(tx, facilityId)).map(cameraAlarmView);
  }

  /** `camera.retention-too-short` (422), `camera.too-many` (409). */
  create(actor: Actor, request: RequestIdentity, given: CreateCamera): Promise<CameraDetailView> {
    return this.writes.run(actor, 'camera.create', request, async (tx) => {
      const facility = await this.facilities.require(tx, ownFacilityId(actor));
      await this.assertRetention(tx, facility.id, given.retentionDays);
      if ((await camerasInUse(tx, facility.id)).length >= mostCameras) throw tooManyCameras({ most: mostCameras });
      const tenant = tenantOf(facility);
      const kept = {
        seenAt: null,
        oldestRecordingOn: null,
        version: 1,
        createdAt: tx.now,
        divisionCode: facility.divisionCode,
      };
      const camera = { ...given, ...kept, id: newId(), facilityId: facility.id, state: cameraLifecycle.initial };
      await insertCamera(tx, camera, tenant);
      tx.audit({
        subject: 'camera',
        subjectId: camera.id,
        action: 'camera.create',
        to: camera.state,
        tenant,
        data: { code: given.code },
      });
      return detailOf(camera, actor);
    });
  }

  /** `request.version-stale` (412), `camera.not-found` (404), `camera.retention-too-short` (422). */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: ChangeCamera,
  ): Promise<CameraDetailView> {
    return this.writes.run(actor, 'camera.change', request, async (tx) => {
      const camera = await this.lock(tx, id, version);
      if (given.retentionDays !== undefined) await this.assertRetention(tx, camera.facilityId, given.retentionDays);
      const changed = { ...camera, ...given, version: version + 1 };
      await saveCamera(tx, changed);
      tx.audit({
        subject: 'camera',
        subjectId: id,
        action: 'camera.change',
        tenant: rowTenant(camera),
        data: { fields: Object.keys(given) },
      });
      return detailOf(changed, actor);
    });
  }

  /** Retiring ends its alarms; one that is reinstated is watched from its next heartbeat on. */
  take(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    step: CameraStep,
  ): Promise<CameraDetailView> {
    return this.writes.run(actor, `camera.${step}`, request, async (tx) => {
      const camera = await this.lock(tx, id, version);
      const state = cameraLifecycle.take(step, camera.state, actor, {});
      const changed = { ...camera, state, version: version + 1 };
      await saveCamera(tx, changed);
      const tenant = rowTenant(camera);
      tx.audit({ subject: 'camera', subjectId: id, action: `camera.${step}`, from: camera.state, to: state, tenant });
      await this.cameras.settle(tx, camera.facilityId, [changed]);
      return detailOf(changed, actor);
    });
  }

  /** A batch of a recorder; sent again, or late, it changes nothing. One audit entry. */
  heartbeats(actor: Actor, request: RequestIdentity, { heartbeats }: SendHeartbeats): Promise<HeartbeatsAnswer> {
    return this.writes.run(actor, 'camera.heartbeats', request, async (tx) => {
      const facility = await this.facilities.require(tx, ownFacilityId(actor));
      const cameras = await lockByCodes(
        tx,
        facility.id,
        heartbeats.map(({ code }) => code),
      );
      const sorted = sortOut(heartbeats, cameras, tx.now);
      await saveSeen(tx, [...sorted.seen.values()]);
      const changed = cameras.flatMap((camera) => {
        const seen = sorted.seen.get(camera.id);
        return seen === undefined
          ? []
          : [{ ...camera, ...seen, oldestRecordingOn: seen.oldestRecordingOn ?? camera.oldestRecordingOn }];
      });
      await this.cameras.settle(tx, facility.id, changed);
      const { older, unknown, inFuture } = sorted;
      const answer = { taken: changed.length, older, unknown, inFuture };
      const data = { taken: changed.length, older: older.length, unknown: unknown.length, inFuture: inFuture.length };
      tx.audit({
        subject: 'camera-heartbeat',
        subjectId: newId(),
        action: 'camera.heartbeats',
        tenant: tenantOf(facility),
        data,
      });
      return answer;
    });
  }

  find(actor: Actor, id: string): Promise<CameraDetailView> {
    return this.database.read(actor, async (tx) => {
      const camera = await findCamera(tx, id);
      if (camera === null) throw cameraNotFound({});
      return detailOf(camera, actor);
    });
  }

  list(actor: Actor, { state, limit, cursor }: CameraQuery): Promise<Page<CameraView>> {
    const after = pageStart(cursor, ['uuid', 'text']);
    return this.database.read(actor, async (tx) =>
      pageOf(
        await listCameras(tx, state ?? null, after, limit + 1),
        limit,
        ({ facilityId, code }) => [facilityId, code],
        cameraView,
      ),
    );
  }

  private async assertRetention(tx: WriteTx, facilityId: string, days: number): Promise<void> {
    const { retentionDays } = await this.cameras.rule(tx, facilityId, tx.now);
    if (days < retentionDays) throw retentionTooShort({ days: retentionDays }, '/retentionDays');
  }

  private async lock(tx: WriteTx, id: string, version: number): Promise<CameraRow> {
    const camera = await lockCamera(tx, id, ownFacilityId(tx.actor));
    if (camera === null) throw cameraNotFound({});
    expectVersion(camera, version);
    return camera;
  }
}

type Sorted = Omit<HeartbeatsAnswer, 'taken'> & { readonly seen: Map<string, Seen> };

/** Of several heartbeats of one camera the newest counts. */
function sortOut(heartbeats: readonly GivenHeartbeat[], cameras: readonly CameraRow[], now: Date): Sorted {
  const byCode = new Map(cameras.map((camera) => [camera.code, camera]));
  const sorted: Sorted = { seen: new Map(), older: [], unknown: [], inFuture: [] };
  for (const { code, at, oldestRecordingOn = null } of heartbeats) {
    const camera = byCode.get(code);
    const seenAt = new Date(at);
    const newest = camera && (sorted.seen.get(camera.id)?.seenAt ?? camera.seenAt);
    if (camera === undefined) sorted.unknown.push(code);
    else if (seenAt > now) sorted.inFuture.push(code);
    else if (newest && seenAt <= newest) sorted.older.push(code);
    else sorted.seen.set(camera.id, { id: camera.id, seenAt, oldestRecordingOn });
  }
  return sorted;
}

const rowTenant = ({ facilityId, divisionCode }: Pick<CameraRow, 'facilityId' | 'divisionCode'>) => ({
  facilityId,
  enterpriseId: null,
  divisionCode,
});

function cameraView({ createdAt: _, divisionCode: __, ...view }: CameraRow): CameraView {
  return view;
}
const detailOf = (camera: CameraRow, actor: Actor): CameraDetailView => ({
  ...cameraView(camera),
  allowedSteps: camera.facilityId === actor.facilityId ? cameraLifecycle.allowedSteps(camera.state, actor, {}) : [],
});
