import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import type { Paper } from '../../../platform/documents/hand-out.js';
import { writeSheet } from '../../../platform/documents/sheet-writer.js';
import type { SheetCells, SheetFormat } from '../../../platform/documents/sheet-writer.js';
import { pageOf } from '../../../platform/http/paging.js';
import { decodeCursor } from '../../../shared/paging.js';
import type { Actor } from '../../../shared/roles.js';
import { addDays, startOfShanghaiDay } from '../../../shared/working-days.js';
import { requirePeriod } from '../ledger-period.rules.js';
import { restsOn } from '../ledger-reads.queries.js';
import type { LedgerSight } from '../ledger-reads.queries.js';
import { LedgerUnits } from '../ledger-units.js';
import type { UnitWish } from '../ledger-units.js';
import { bookCells, bookSheetColumns, incidentRow, lineRow } from './book-columns.js';
import type { BookRow } from './book-columns.js';
import { bookIncidents, bookLines, countBookLines } from './record-book.queries.js';
import type { AfterLine, BookLine } from './record-book.queries.js';
import type { RecordBookQuery, RecordBookSheetQuery } from './record-book.dto.js';
import { toBookIncidentView, toBookLineView } from './record-book.view.js';
import type { RecordBookView } from './record-book.view.js';

/** A period of a facility's record book. */
export interface RecordBookWish extends UnitWish {
  /** Days, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
}

/** Read at a time for a sheet. */
const pageSize = 500;

/**
 * 危险废物经营情况记录簿 (国务院令第408号 第18条): by day what came from whom and went to whom, and incidents. It stands on the records
 * of the statutory ledger, which are never deleted: the ten years of 第18条 are the least they are kept.
 */
@Injectable()
export class RecordBook {
  constructor(
    private readonly database: Database,
    private readonly units: LedgerUnits,
  ) {}

  /** The first day first. `statutory-ledger.period-invalid` (422) and the errors of `LedgerUnits.sight`. */
  view(actor: Actor, query: RecordBookQuery): Promise<RecordBookView> {
    requirePeriod(query);
    const { from, to, limit } = query;
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, lineKinds);
    return this.database.read(actor, async (tx) => {
      const { sight, rests } = await this.pinned(tx, query);
      const rows =
        rests === null ? [] : await bookLines(tx, sight, instantsOf(query), after as AfterLine | null, limit + 1);
      const { items: lines, nextCursor } = pageOf(rows, limit, lineKey, toBookLineView);
      const incidents = (await bookIncidents(tx, sight, instantsOf(query))).map(toBookIncidentView);
      return { from, to, lines, nextCursor, incidents, restsOn: rests };
    });
  }

  /** How many rows `rows` gives. Errors as `view`. */
  async count(tx: Tx, wish: RecordBookWish): Promise<number> {
    requirePeriod(wish);
    const { sight } = await this.pinned(tx, wish);
    const incidents = await bookIncidents(tx, sight, instantsOf(wish));
    return (await countBookLines(tx, sight, instantsOf(wish))) + incidents.length;
  }

  /** Page by page within the caller's transaction, incidents last; with the keys of `bookColumns`. For reports. Errors as `view`. */
  rows(tx: Tx, wish: RecordBookWish): AsyncGenerator<BookRow[]> {
    return this.paged(wish, (work) => work(tx));
  }

  /** As a file. Errors as `view`. */
  async sheet(actor: Actor, query: RecordBookSheetQuery): Promise<Paper & { format: SheetFormat }> {
    requirePeriod(query);
    const { rests, name } = await this.database.read(actor, async (tx) => {
      const { sight, rests: last } = await this.pinned(tx, query);
      return { rests: last, name: await this.units.nameOf(tx, sight.unitId, {}) };
    });
    const pages = this.paged({ ...query, ...(rests !== null && { leaf: rests.leaf }) }, (work) =>
      this.database.read(actor, work),
    );
    const title = `${name} 危险废物经营情况记录簿 ${query.from} ${query.to}`;
    return { name: title, stream: writeSheet(query.format, bookSheetColumns, inCells(pages)), format: query.format };
  }

  private async *paged(
    wish: RecordBookWish,
    read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  ): AsyncGenerator<BookRow[]> {
    requirePeriod(wish);
    const period = instantsOf(wish);
    const { sight } = await read((tx) => this.pinned(tx, wish));
    let after: AfterLine | null = null;
    for (;;) {
      const page: BookLine[] = await read((tx) => bookLines(tx, sight, period, after, pageSize));
      yield page.map((line) => lineRow(toBookLineView(line)));
      const last = page.at(-1);
      if (page.length < pageSize || last === undefined) break;
      after = lineKey(last);
    }
    const incidents = await read((tx) => bookIncidents(tx, sight, period));
    yield incidents.map((incident) => incidentRow(toBookIncidentView(incident)));
  }

  private async pinned(tx: Tx, wish: UnitWish): Promise<{ sight: LedgerSight; rests: RecordBookView['restsOn'] }> {
    const sight = await this.units.facilitySight(tx, wish);
    const rests = await restsOn(tx, sight);
    return { sight: rests === null ? sight : { ...sight, leaf: rests.leaf }, rests };
  }
}

const lineKinds = ['day', 'text', 'text', 'uuid', 'text'] as const;

const lineKey = ({ day, direction, wasteCode, counterpartId, methodCode }: BookLine): AfterLine => [
  day,
  direction,
  wasteCode,
  counterpartId,
  methodCode,
];

const instantsOf = ({ from, to }: RecordBookWish): { from: Date; before: Date } => ({
  from: startOfShanghaiDay(from),
  before: startOfShanghaiDay(addDays(to, 1)),
});

async function* inCells(pages: AsyncIterable<BookRow[]>): AsyncGenerator<SheetCells> {
  for await (const page of pages) for (const row of page) yield bookCells(row);
}
