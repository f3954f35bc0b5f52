import { Injectable } from '@nestjs/common';
import { SettingsService } from '../../identity/settings/settings.service.js';
import { canonicalJson, sha256Hex } from '../../shared/canonical-json.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { Tenant, WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { Facilities } from '../facilities.service.js';
import { ownFacilityId, tenantOf } from '../own-facility.js';
import type { SendReadings } from './dto/reading.dto.js';
import type { ReadingsAnswer } from './dto/reading.view.js';
import { reportNumberMissing } from './emission.errors.js';
import type { ReadingSource } from './emission.types.js';
import { Judging } from './judging.service.js';
import { MissingData } from './missing-data.service.js';
import { countedValue, readBatch, sayTheSame } from './reading.rules.js';
import type { Reading, Refused } from './reading.rules.js';
import { readingRefusals } from './reading.errors.js';
import { addReadings, lockItems, outletsInUse, saveNewest } from './readings.queries.js';
import type { BatchFacts, HeldReading, IntakeItem, NewReading } from './readings.queries.js';

interface Placed {
  readonly readings: readonly NewReading[];
  readonly refused: readonly Refused[];
}

/** Readings by the batch: each is accepted, known, in conflict with what is held, or refused with its reason. */
@Injectable()
export class ReadingIntake {
  constructor(
    private readonly writes: Writes,
    private readonly facilities: Facilities,
    private readonly settings: SettingsService,
    private readonly judging: Judging,
    private readonly missing: MissingData,
  ) {}

  /** `request.invalid` (400) for what is no reading at all, `emission.report-number-missing` (422). */
  async send(
    actor: Actor,
    request: RequestIdentity,
    source: ReadingSource,
    given: SendReadings,
  ): Promise<ReadingsAnswer> {
    if (source === 'manual' && given.reportNumber === undefined) throw reportNumberMissing({}, '/reportNumber');
    const read = readBatch(given.readings);
    const hash = sha256Hex(canonicalJson(given.readings));
    return this.writes.run(actor, 'emission-readings.send', request, async (tx) => {
      const facility = await this.facilities.require(tx, ownFacilityId(actor));
      const tenant = tenantOf(facility);
      const batch = batchOf(tx, source, given);
      const items = await itemsOf(tx, facility.id, read.readings);
      const placed = await this.place(tx, facility.id, items, read);
      const held = await addReadings(tx, placed.readings, batch, tenant);
      const fresh = newOf(placed.readings, held);
      await this.follow(tx, tenant, items, { source, readings: fresh });
      const answer = answerOf(batch.id, placed, { held, fresh });
      const { accepted, known, conflicts, refused } = answer;
      const data = {
        source,
        hash,
        accepted,
        known: known.length,
        conflicts: conflicts.length,
        refused: refused.length,
      };
      tx.audit({ subject: 'emission-batch', subjectId: batch.id, action: 'emission-readings.send', tenant, data });
      return answer;
    });
  }

  private async place(tx: WriteTx, facilityId: string, items: Items, { readings, refused }: Read): Promise<Placed> {
    const names = ['emissions.late-days', 'emissions.non-detect-permille'] as const;
    const settings = await this.settings.values(tx, names, { facilityId, on: shanghaiDate(tx.now) });
    const now = tx.now.getTime() / 1000;
    const bounds = { now, oldest: now - settings['emissions.late-days'] * 86_400 };
    const added: NewReading[] = [];
    const out = [...refused];
    for (const reading of readings) {
      const item = items.byKey.get(`${reading.outlet} ${reading.parameter}`);
      const why = item === undefined ? unknownOf(items, reading) : outOfTime(reading, bounds);
      if (why !== null) out.push({ index: reading.index, why });
      else
        added.push({
          ...reading,
          itemId: item!.id,
          counted: countedValue(reading, settings['emissions.non-detect-permille']),
        });
    }
    return { readings: added, refused: out };
  }

  private async follow(tx: WriteTx, tenant: Tenant, items: Items, { source, readings }: Arrived): Promise<void> {
    const touched = readings.map(({ itemId, at, counted }) => ({
      itemId,
      intervalMinutes: items.byId.get(itemId)!.intervalMinutes,
      at,
      counted,
    }));
    await this.judging.follow(tx, tenant, touched);
    const newest = new Map<string, number>();
    for (const { itemId, at } of readings)
      if (items.byId.get(itemId)!.source === source) newest.set(itemId, Math.max(newest.get(itemId) ?? at, at));
    if (newest.size === 0) return;
    await saveNewest(tx, newest);
    await this.missing.dataArrived(tx, tenant.facilityId!, [...newest.keys()]);
  }
}

type Read = ReturnType<typeof readBatch>;

interface Items {
  readonly byKey: ReadonlyMap<string, IntakeItem>;
  readonly byId: ReadonlyMap<string, IntakeItem>;
  readonly outlets: ReadonlySet<string>;
}

interface Arrived {
  readonly source: ReadingSource;
  readonly readings: readonly NewReading[];
}

async function itemsOf(tx: WriteTx, facilityId: string, readings: readonly Reading[]): Promise<Items> {
  const of = (key: 'outlet' | 'parameter') => [...new Set(readings.map((reading) => reading[key]))];
  const codes = of('outlet');
  const [outlets, items] = await Promise.all([
    outletsInUse(tx, facilityId, codes),
    lockItems(tx, facilityId, codes, of('parameter')),
  ]);
  return {
    byKey: new Map(items.map((item) => [`${item.outlet} ${item.parameter}`, item])),
    byId: new Map(items.map((item) => [item.id, item])),
    outlets: new Set(outlets),
  };
}

const batchOf = (
  tx: WriteTx,
  source: ReadingSource,
  { reportNumber = null, reportSha256 = null }: Reported,
): BatchFacts => ({
  id: newId(),
  source,
  reportNumber,
  reportSha256,
  receivedAt: tx.now,
});

interface Reported {
  readonly reportNumber?: string | null;
  readonly reportSha256?: string | null;
}

const unknownOf = ({ outlets }: Items, { outlet }: Reading): Refused['why'] =>
  outlets.has(outlet) ? 'parameter' : 'outlet';

function outOfTime(
  { at }: Reading,
  { now, oldest }: { readonly now: number; readonly oldest: number },
): Refused['why'] | null {
  if (at > now) return 'future';
  return at < oldest ? 'tooOld' : null;
}

/** Each key once: what a batch holds twice over is new the first time. */
function newOf(readings: readonly NewReading[], held: readonly HeldReading[]): NewReading[] {
  const old = new Set(held.map(({ index }) => index));
  const seen = new Set<string>();
  return readings.filter(({ index, itemId, at }) => {
    const key = `${itemId} ${at}`;
    const isNew = !old.has(index) && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

interface Stored {
  readonly held: readonly HeldReading[];
  readonly fresh: readonly NewReading[];
}

function answerOf(batchId: string, { readings, refused }: Placed, { held, fresh }: Stored): ReadingsAnswer {
  const accepted = new Set(fresh.map(({ index }) => index));
  const sent = new Map(readings.map((reading) => [reading.index, reading]));
  const conflicts = held.filter((there) => !sayTheSame(sent.get(there.index)!, there));
  const clashing = new Set(conflicts.map(({ index }) => index));
  const known = readings.map(({ index }) => index).filter((index) => !accepted.has(index) && !clashing.has(index));
  const told = refused
    .map(({ index, why }) => ({ index, code: readingRefusals[why].code }))
    .sort((one, other) => one.index - other.index);
  const reasons = [...new Set(refused.map(({ why }) => why))].map((why) => {
    const { code, text } = readingRefusals[why]({});
    return { code, text };
  });
  return { batchId, accepted: accepted.size, known, conflicts, refused: told, reasons };
}
