import { Injectable } from '@nestjs/common';
import { SettingsService } from '../../identity/settings/settings.service.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { Tenant, WriteTx } from '../../writes/write-tx.js';
import { AlarmBook } from './alarm-book.js';
import type { AlarmRow } from './alarms.queries.js';
import { spans } from './emission.types.js';
import { unitsOf } from '../../shared/exact-decimal.js';
import { episodeOf, exceedanceOf, exceedancesOf, isInForce, joined } from './exceedance.rules.js';
import type { Episode, Exceedance, Judged, Limit } from './exceedance.rules.js';
import { limitsBetween, newestOf, recount, untold } from './judging.queries.js';
import type { TouchedSpan } from './judging.queries.js';
import { expectedIn, lengthOf, startOf } from './reading.rules.js';

/** A reading that came or was corrected; of its own item, which the write has locked. */
export interface TouchedReading {
  readonly itemId: string;
  readonly intervalMinutes: number | null;
  /** Seconds since 1970. */
  readonly at: number;
  /** Null: changes averages, and is not judged itself. */
  readonly counted: string | null;
}

/**
 * What follows from readings, in the write that brings them: averages of the hours and days they fall into, exceedances
 * that open, and those that end because the newest value is within the limit again. Hours and days are judged as soon as
 * they have enough readings to be valid.
 */
@Injectable()
export class Judging {
  constructor(
    private readonly settings: SettingsService,
    private readonly alarms: AlarmBook,
  ) {}

  /** The items' rows must be locked. Bounded by the batch. */
  async follow(tx: WriteTx, tenant: Tenant, readings: readonly TouchedReading[]): Promise<void> {
    if (readings.length === 0) return;
    const place = { facilityId: tenant.facilityId, on: shanghaiDate(tx.now) };
    const validPermille = await this.settings.value(tx, 'emissions.valid-permille', place);
    const itemIds = [...new Set(readings.map(({ itemId }) => itemId))].sort();
    const [averages, open] = await Promise.all([
      recount(tx, touchedSpans(readings), validPermille),
      this.alarms.lockOpenOfItems(tx, itemIds),
    ]);
    const values = [...averages, ...instantsOf(readings)];
    const exceeding = open.filter(({ kind }) => kind === 'exceedance');
    const limits = await limitsBetween(
      tx,
      itemIds,
      ...daysOf(readings),
      exceeding.map(({ limitId }) => limitId!),
    );
    await this.settle(tx, tenant, { limits, open: exceeding, found: exceedancesOf(values, limits), validPermille });
  }

  private async settle(tx: WriteTx, tenant: Tenant, { limits, open, found, validPermille }: Findings): Promise<void> {
    const fresh = byLimit(await untold(tx, found));
    const concerned = limits.filter(({ id }) => fresh.has(id) || open.some(({ limitId }) => limitId === id));
    if (concerned.length === 0) return;
    const ids = concerned.map(({ id }) => id);
    const newest = await newestOf(tx, ids, validPermille);
    for (const limit of concerned) {
      const alarm = open.find(({ limitId }) => limitId === limit.id);
      await this.settleOne(tx, tenant, limit, {
        alarm,
        fresh: fresh.get(limit.id) ?? [],
        newest: newest.get(limit.id),
      });
    }
  }

  private async settleOne(
    tx: WriteTx,
    tenant: Tenant,
    limit: Limit,
    { alarm, fresh, newest }: OneLimit,
  ): Promise<void> {
    const held = alarm ?? (await this.open(tx, tenant, limit, episodeOf(fresh)));
    const known = {
      firstAt: secondsOf(held.firstAt),
      lastAt: secondsOf(held.lastAt),
      worst: held.worst!,
      worstAt: secondsOf(held.worstAt!),
    };
    const extent = alarm === undefined || fresh.length === 0 ? known : joined(known, episodeOf(fresh), limit);
    if (extent !== known) await this.alarms.extend(tx, held.id, instantsOfEpisode(extent));
    const isStill = newest !== undefined && exceedanceOf(newest, limit) !== null;
    if (isStill) return;
    const hasEnded = newest !== undefined && !isInForce(limit, newest.at);
    await this.alarms.close(
      tx,
      { ...held, lastAt: new Date(extent.lastAt * 1000) },
      hasEnded ? 'limitEnded' : 'withinLimit',
    );
  }

  private async open(tx: WriteTx, tenant: Tenant, limit: Limit, episode: Episode) {
    const { id: limitId, itemId } = limit;
    const extent = instantsOfEpisode(episode);
    const id = await this.alarms.open(tx, { itemId, kind: 'exceedance', limitId, ...extent }, tenant);
    const { divisionCode } = tenant;
    return {
      id,
      state: 'open',
      version: 1,
      kind: 'exceedance',
      facilityId: tenant.facilityId!,
      divisionCode,
      ...extent,
    } as const;
  }
}

interface Findings {
  readonly limits: readonly Limit[];
  readonly open: readonly AlarmRow[];
  readonly found: readonly Exceedance[];
  readonly validPermille: number;
}

interface OneLimit {
  readonly alarm: AlarmRow | undefined;
  readonly fresh: readonly Exceedance[];
  readonly newest: Judged | undefined;
}

function byLimit(exceedances: readonly Exceedance[]): Map<string, Exceedance[]> {
  const groups = new Map<string, Exceedance[]>();
  for (const exceedance of exceedances) {
    const group = groups.get(exceedance.limitId);
    if (group === undefined) groups.set(exceedance.limitId, [exceedance]);
    else group.push(exceedance);
  }
  return groups;
}

const secondsOf = (instant: Date): number => instant.getTime() / 1000;

const instantsOfEpisode = ({ firstAt, lastAt, worst, worstAt }: Episode) => ({
  firstAt: new Date(firstAt * 1000),
  lastAt: new Date(lastAt * 1000),
  worst,
  worstAt: new Date(worstAt * 1000),
});

const instantsOf = (readings: readonly TouchedReading[]): Judged[] =>
  readings.flatMap(({ itemId, at, counted }) =>
    counted === null ? [] : [{ itemId, averaging: 'instant' as const, at, total: unitsOf(counted), count: 1 }],
  );

function touchedSpans(readings: readonly TouchedReading[]): TouchedSpan[] {
  const touched = new Map<string, TouchedSpan>();
  for (const { itemId, intervalMinutes, at } of readings)
    for (const span of spans) {
      const from = startOf[span](at);
      const expected = expectedIn(span, intervalMinutes);
      touched.set(`${itemId} ${span} ${from}`, { itemId, span, from, to: from + lengthOf[span], expected });
    }
  return [...touched.values()];
}

/** First and last day; an hour or day begins on the day of its readings. */
function daysOf(readings: readonly TouchedReading[]): [string, string] {
  const instants = readings.map(({ at }) => at);
  const dayOf = (at: number) => shanghaiDate(new Date(at * 1000));
  return [dayOf(instants.reduce((a, b) => Math.min(a, b))), dayOf(instants.reduce((a, b) => Math.max(a, b)))];
}
