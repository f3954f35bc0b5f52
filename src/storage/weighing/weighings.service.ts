import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import type { AuditEventView } from '../../audit/audit-event.view.js';
import { Facilities } from '../../facility/facilities.service.js';
import { Manifests } from '../../manifests/manifests.service.js';
import type { LockedManifest } from '../../manifests/manifests.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { isArrived, lineOf, requireArrived } from '../arrived-manifest.js';
import { notArrived } from '../storage.errors.js';
import type { VoidWeighing, Weigh, WeighingListQuery } from './dto/weigh.dto.js';
import { toWeighingDetailView, toWeighingView } from './dto/weighing.view.js';
import type { WeighingDetailView, WeighingView } from './dto/weighing.view.js';
import { namesOf, namesWithin } from './weighing-names.js';
import { Weighing } from './weighing.entity.js';
import { lineNotHandedOver, readingUsed, weighingNotFound } from './weighing.errors.js';
import { weighingLifecycle } from './weighing.lifecycle.js';
import type { WeighingFacts, WeighingStep } from './weighing.lifecycle.js';
import {
  listWeighings,
  liveOfLoad,
  liveOfManifest,
  lockRound,
  sameReading,
  weighingCounts,
} from './weighing.queries.js';
import type { WeighingCounts } from './weighing.queries.js';
import { requireFits, requireLoadReading, requireOrigin } from './weighing.rules.js';

type Place = Pick<
  Weighing,
  'facilityId' | 'enterpriseId' | 'divisionCode' | 'roundId' | 'manifestId' | 'manifestLineId'
>;

/** Readings of the scale. Errors: those of the lifecycle, `weighing.…`, `storage.…`, `manifest.not-found` (404). */
@Injectable()
export class Weighings {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audits: AuditService,
    private readonly manifests: Manifests,
    private readonly facilities: Facilities,
  ) {}

  /** How many readings of a facility count since an instant, and how many of them a person read. */
  counts(tx: Tx, facilityId: string, since: Date): Promise<WeighingCounts> {
    return weighingCounts(tx, facilityId, since);
  }

  /**
   * Takes one reading down, of a line or of the vehicle with its load. What a scale sent is valid at once, and sent again
   * it is the same reading; what a person read counts once a second person confirmed it.
   */
  weigh(actor: Actor, request: RequestIdentity, given: Weigh): Promise<WeighingDetailView> {
    requireOrigin(given);
    return this.writes.run(actor, 'weighing.weigh', request, async (tx) => {
      const manifest = await this.manifests.lock(tx, given.manifestId);
      const known = await sentBefore(tx, manifest, given);
      if (known !== null) return this.viewOf(tx, known);
      const place = await (given.lineId === undefined
        ? this.loadPlace(tx, manifest, given)
        : linePlace(tx, manifest, given, given.lineId));
      return this.viewOf(tx, await insert(tx, place, given));
    });
  }

  /** The second person vouches for a manual reading. `weighing.second-person-needed`, 409. */
  confirm(actor: Actor, request: RequestIdentity, id: string): Promise<WeighingDetailView> {
    return this.take(actor, request, id, 'confirm', (tx) => ({ confirmedBy: actor.accountId, confirmedAt: tx.now }));
  }

  /** Gives a reading up, so that it can be weighed again. */
  voidOne(actor: Actor, request: RequestIdentity, id: string, given: VoidWeighing): Promise<WeighingDetailView> {
    return this.take(actor, request, id, 'void', (tx) => ({
      voidedBy: actor.accountId,
      voidedAt: tx.now,
      voidReason: given.reason,
    }));
  }

  list(actor: Actor, query: WeighingListQuery): Promise<Page<WeighingView>> {
    return this.database.read(actor, async (tx) => {
      const { items, nextCursor } = await listWeighings(tx, query);
      const names = await namesOf(tx, this.manifests, items);
      return { items: items.map((one) => toWeighingView(one, names(one))), nextCursor };
    });
  }

  one(actor: Actor, id: string): Promise<WeighingDetailView> {
    return this.database.read(actor, async (tx) => this.viewOf(tx, await findWeighing(tx, id)));
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await findWeighing(tx, id);
      return this.audits.eventsOf(tx, id, page);
    });
  }

  /** The load is of the facility, not of the enterprise whose manifest named it. */
  private async loadPlace(tx: WriteTx, manifest: LockedManifest, given: Weigh): Promise<Place> {
    const { roundId, facilityId, arrivedAt } = manifest;
    if (roundId === null || arrivedAt === null) throw notArrived({});
    requireLoadReading(readingOf(given));
    await lockRound(tx, roundId);
    requireFits(await liveOfLoad(tx, roundId), readingOf(given));
    const { divisionCode } = await this.facilities.require(tx, facilityId);
    return { facilityId, enterpriseId: null, divisionCode, roundId, manifestId: null, manifestLineId: null };
  }

  /** The manifest is locked before the reading, as everywhere at the weighbridge. */
  private take(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    step: WeighingStep,
    changesAt: (tx: WriteTx) => Partial<Weighing>,
  ): Promise<WeighingDetailView> {
    return this.writes.run(actor, `weighing.${step}`, request, async (tx) => {
      const { manifestId } = await findWeighing(tx, id);
      const manifest = manifestId === null ? null : await this.manifests.lock(tx, manifestId);
      const weighing = await tx.manager.findOneOrFail(Weighing, { where: { id }, lock: { mode: 'pessimistic_write' } });
      const from = weighing.state;
      weighing.state = weighingLifecycle.take(step, from, actor, factsOf(weighing, actor, manifest));
      const changes = { ...changesAt(tx), state: weighing.state };
      Object.assign(weighing, changes);
      await tx.manager.update(Weighing, { id }, changes);
      audit(tx, weighing, step, { from, to: weighing.state });
      return this.toView(tx, weighing, manifest);
    });
  }

  private async viewOf(tx: Tx, weighing: Weighing): Promise<WeighingDetailView> {
    const { manifestId } = weighing;
    return this.toView(tx, weighing, manifestId === null ? null : await this.manifests.find(tx, manifestId));
  }

  private async toView(tx: Tx, weighing: Weighing, manifest: LockedManifest | null): Promise<WeighingDetailView> {
    const names =
      manifest === null ? (await namesOf(tx, this.manifests, [weighing]))(weighing) : namesWithin(manifest, weighing);
    return toWeighingDetailView(weighing, names, stepsOf(weighing, tx.actor, manifest));
  }
}

const readingOf = ({ part = 1, kind, grams }: Weigh) => ({ part, kind, grams });

const factsOf = (weighing: Weighing, actor: Actor, manifest: LockedManifest | null): WeighingFacts => ({
  isManual: weighing.source === 'manual',
  isOwn: weighing.takenBy === actor.accountId,
  isDecided: manifest !== null && !isArrived(manifest),
});

const stepsOf = (weighing: Weighing, actor: Actor, manifest: LockedManifest | null) =>
  weighingLifecycle.allowedSteps(weighing.state, actor, factsOf(weighing, actor, manifest));

async function findWeighing(tx: Tx, id: string): Promise<Weighing> {
  const weighing = await tx.manager.findOneBy(Weighing, { id });
  if (weighing === null) throw weighingNotFound({});
  return weighing;
}

async function linePlace(tx: WriteTx, manifest: LockedManifest, given: Weigh, lineId: string): Promise<Place> {
  requireArrived(manifest);
  const line = lineOf(manifest, lineId, '/lineId');
  if (!line.handedOverGrams) throw lineNotHandedOver({}, '/lineId');
  const present = (await liveOfManifest(tx, manifest.id)).filter(({ manifestLineId }) => manifestLineId === lineId);
  requireFits(present, readingOf(given));
  const { id: manifestId, roundId } = manifest;
  if (roundId === null) throw notArrived({});
  return { ...tenantOf(manifest), roundId, manifestId, manifestLineId: lineId };
}

/** A scale sends a reading until it is answered: the same content is answered again, other content is refused. */
async function sentBefore(tx: WriteTx, manifest: LockedManifest, given: Weigh): Promise<Weighing | null> {
  const { deviceId, readingId, lineId = null } = given;
  if (deviceId === undefined || readingId === undefined) return null;
  const known = await sameReading(tx, manifest.facilityId, deviceId, readingId);
  if (known === null) return null;
  const { part, kind, grams } = readingOf(given);
  const isSame =
    known.manifestLineId === lineId &&
    known.roundId === manifest.roundId &&
    known.part === part &&
    known.kind === kind &&
    known.grams === grams;
  if (!isSame) throw readingUsed({}, '/readingId');
  audit(tx, known, 'receive-again', {});
  return known;
}

async function insert(tx: WriteTx, place: Place, given: Weigh): Promise<Weighing> {
  const isManual = given.source === 'manual';
  const { initial } = weighingLifecycle;
  // The scale vouches for its own readings; only what a person typed waits for a second one.
  const ofScale: WeighingFacts = { isManual: false, isOwn: true, isDecided: false };
  const weighing = tx.manager.create(Weighing, {
    id: newId(),
    ...place,
    ...readingOf(given),
    source: given.source,
    deviceId: given.deviceId ?? null,
    readingId: given.readingId ?? null,
    reason: given.reason ?? null,
    state: isManual ? initial : weighingLifecycle.take('confirm', initial, tx.actor, ofScale),
    takenBy: tx.actor.accountId,
    takenAt: tx.now,
    confirmedBy: null,
    confirmedAt: null,
    voidedBy: null,
    voidedAt: null,
    voidReason: null,
  });
  await tx.manager.insert(Weighing, weighing);
  audit(tx, weighing, 'weigh', { from: null, to: weighing.state });
  return weighing;
}

function audit(tx: WriteTx, weighing: Weighing, action: string, change: { from?: string | null; to?: string }): void {
  const { id, facilityId, enterpriseId, divisionCode, roundId, manifestId, manifestLineId } = weighing;
  const { part, kind, grams, source } = weighing;
  tx.audit({
    subject: 'weighing',
    subjectId: id,
    action: `weighing.${action}`,
    ...change,
    tenant: { facilityId, enterpriseId, divisionCode },
    data: { roundId, manifestId, lineId: manifestLineId, part, kind, grams, source },
  });
}
