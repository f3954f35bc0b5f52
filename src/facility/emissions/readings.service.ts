import { Injectable } from '@nestjs/common';
import { SettingsService } from '../../identity/settings/settings.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import { pageStart } from '../../shared/paging.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { Writes } from '../../writes/writes.service.js';
import { ownFacilityId } from '../own-facility.js';
import { averageView } from './average-view.js';
import type { AverageQuery, CorrectReading, ReadingQuery } from './dto/reading.dto.js';
import type { AverageView, CorrectionView, ReadingView } from './dto/reading.view.js';
import { correctionSame, itemNotFound, readingNotFound } from './emission.errors.js';
import { Judging } from './judging.service.js';
import { findItem, lockItem } from './outlets.queries.js';
import type { ItemRow } from './outlets.queries.js';
import { countedValue, sayTheSame, wholeSeconds } from './reading.rules.js';
import { invalidCorrection } from './reading.errors.js';
import { findReading, listAverages, listCorrections, listReadings, saveCorrection } from './readings.queries.js';

/** Readings and their averages as lists, and the correction of one. */
@Injectable()
export class Readings {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly settings: SettingsService,
    private readonly judging: Judging,
  ) {}

  /**
   * Says what the reading should have said, and why; what it said is kept. Averages and alarms follow.
   * `emission.item-not-found`, `emission.reading-not-found` (404), `emission.correction-same` (409).
   */
  correct(actor: Actor, request: RequestIdentity, itemId: string, given: CorrectReading): Promise<CorrectionView> {
    return this.writes.run(actor, 'emission-reading.correct', request, async (tx) => {
      const item = await lockItem(tx, itemId, ownFacilityId(actor));
      if (item === null) throw itemNotFound({});
      const next = { flag: given.flag, value: given.value ?? null, detectionLimit: given.detectionLimit ?? null };
      const at = instantOf(given.at, next);
      const held = await findReading(tx, itemId, at, given.source);
      if (held === null) throw readingNotFound({}, '/at');
      if (sayTheSame(held, next)) throw correctionSame({});
      const tenant = { facilityId: item.facilityId, enterpriseId: null, divisionCode: item.divisionCode };
      const place = { facilityId: item.facilityId, on: shanghaiDate(tx.now) };
      const counted = countedValue(next, await this.settings.value(tx, 'emissions.non-detect-permille', place));
      const correction = correctionOf(held, next, { reason: given.reason, correctedAt: tx.now });
      await saveCorrection(tx, { ...correction, itemId, correctedBy: actor.accountId }, counted, tenant);
      await this.judging.follow(tx, tenant, [{ itemId, intervalMinutes: item.intervalMinutes, at, counted }]);
      const data = { itemId, at: held.at.toISOString(), source: held.source, revision: correction.revision };
      tx.audit({
        subject: 'emission-reading',
        subjectId: correction.id,
        action: 'emission-reading.correct',
        tenant,
        data,
      });
      return correction;
    });
  }

  list(
    actor: Actor,
    itemId: string,
    { since = null, before = null, limit, cursor }: Query<ReadingQuery>,
  ): Promise<Page<ReadingView>> {
    const after = pageStart(cursor, ['instant', 'text']);
    return this.database.read(actor, async (tx) => {
      await requireItem(tx, itemId);
      const rows = await listReadings(tx, itemId, { since, before, after, limit: limit + 1 });
      return pageOf(
        rows,
        limit,
        (row) => [row.at.toISOString(), row.source],
        (row) => row,
      );
    });
  }

  averages(actor: Actor, itemId: string, query: Query<AverageQuery>): Promise<Page<AverageView>> {
    const { span, since = null, before = null, limit, cursor } = query;
    const after = pageStart(cursor, ['instant']);
    return this.database.read(actor, async (tx) => {
      const item = await requireItem(tx, itemId);
      const place = { facilityId: item.facilityId, on: shanghaiDate(await databaseNow(tx)) };
      const validPermille = await this.settings.value(tx, 'emissions.valid-permille', place);
      const rows = await listAverages(tx, itemId, span, { since, before, after, limit: limit + 1 });
      return pageOf(
        rows,
        limit,
        (row) => [row.startsAt.toISOString()],
        (row) => averageView(row, item.parameter, validPermille),
      );
    });
  }

  corrections(actor: Actor, itemId: string, { limit, cursor }: PageQuery): Promise<Page<CorrectionView>> {
    const after = pageStart(cursor, ['uuid']);
    return this.database.read(actor, async (tx) => {
      await requireItem(tx, itemId);
      const rows = await listCorrections(tx, itemId, after, limit + 1);
      return pageOf(
        rows,
        limit,
        (row) => [row.id],
        (row) => row,
      );
    });
  }
}

/** Queries as classes make them; what may be left out may also be null. */
type Query<Q extends ReadingQuery> = Omit<Q, 'since' | 'before'> & { since?: string | null; before?: string | null };

async function requireItem(tx: Tx, id: string): Promise<ItemRow> {
  const item = await findItem(tx, id);
  if (item === null) throw itemNotFound({});
  return item;
}

type Content = Pick<ReadingView, 'flag' | 'value' | 'detectionLimit'>;

/** Seconds of the reading, once its new content is found to be whole. */
function instantOf(at: string, { flag, value, detectionLimit }: Content): number {
  const seconds = wholeSeconds(at);
  if (seconds === null) throw invalidCorrection('instant', '/at');
  if (flag === 'normal' && value === null) throw invalidCorrection('value', '/value');
  if ((flag === 'belowDetection') !== (detectionLimit !== null))
    throw invalidCorrection('detectionLimit', '/detectionLimit');
  return seconds;
}

const correctionOf = (
  held: ReadingView,
  next: Content,
  why: Pick<CorrectionView, 'reason' | 'correctedAt'>,
): CorrectionView => ({
  id: newId(),
  at: held.at,
  source: held.source,
  revision: held.revision + 1,
  oldFlag: held.flag,
  oldValue: held.value,
  oldDetectionLimit: held.detectionLimit,
  newFlag: next.flag,
  newValue: next.value,
  newDetectionLimit: next.detectionLimit,
  ...why,
});
