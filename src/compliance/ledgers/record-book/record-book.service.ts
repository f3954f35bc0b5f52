import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import type { Paper } from '../../../platform/documents/hand-out.js';
import { writeSheet } from '../../../platform/documents/sheet-writer.js';
import type { SheetCells, SheetColumn, SheetFormat } from '../../../platform/documents/sheet-writer.js';
import { pageOf } from '../../../platform/http/paging.js';
import { formatTonnes } from '../../../shared/mass.js';
import { decodeCursor } from '../../../shared/paging.js';
import type { Actor } from '../../../shared/roles.js';
import { addDays, shanghaiMinute, startOfShanghaiDay } from '../../../shared/working-days.js';
import { requirePeriod } from '../ledger-period.rules.js';
import { restsOn } from '../ledger-reads.queries.js';
import type { LedgerSight } from '../ledger-reads.queries.js';
import { LedgerUnits } from '../ledger-units.js';
import type { UnitWish } from '../ledger-units.js';
import { bookIncidents, bookLines } from './record-book.queries.js';
import type { AfterLine, BookLine } from './record-book.queries.js';
import type { RecordBookQuery, RecordBookSheetQuery } from './record-book.dto.js';
import { toBookIncidentView, toBookLineView } from './record-book.view.js';
import type { BookIncidentView, BookLineView, RecordBookView } from './record-book.view.js';

/** A period of a facility's record book. */
export interface RecordBookWish extends UnitWish {
  /** Days, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
}

const sheetColumns: readonly SheetColumn[] = [
  { header: '日期 Day' },
  { header: '事项 Entry', width: 10 },
  { header: '危险废物类别 Category', width: 12 },
  { header: '危险废物代码 Waste code' },
  { header: '危险废物名称 Name', width: 24 },
  { header: '数量（吨） Tonnes', width: 12 },
  { header: '容器数量 Containers', width: 10 },
  { header: '来源 Source', width: 30 },
  { header: '去向 Destination', width: 30 },
  { header: '许可证编码 Permit no.', width: 24 },
  { header: '利用/处置方式 Method', width: 12 },
  { header: '事故及处理措施 Incident and measures', width: 60 },
];

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

  /** Heads of the columns, as `rows` fills them. */
  columns(): readonly SheetColumn[] {
    return sheetColumns;
  }

  /** Row by row within the caller's transaction, incidents last. For reports. Errors as `view`. */
  rows(tx: Tx, wish: RecordBookWish): AsyncGenerator<SheetCells> {
    return this.paged(wish, (work) => work(tx));
  }

  /** As a file. Errors as `view`. */
  async sheet(actor: Actor, query: RecordBookSheetQuery): Promise<Paper & { format: SheetFormat }> {
    requirePeriod(query);
    const { rests, name } = await this.database.read(actor, async (tx) => {
      const { sight, rests: last } = await this.pinned(tx, query);
      return { rests: last, name: await this.units.nameOf(tx, sight.unitId, {}) };
    });
    const rows = this.paged({ ...query, ...(rests !== null && { leaf: rests.leaf }) }, (work) =>
      this.database.read(actor, work),
    );
    const title = `${name} 危险废物经营情况记录簿 ${query.from} ${query.to}`;
    return { name: title, stream: writeSheet(query.format, sheetColumns, rows), format: query.format };
  }

  private async *paged(
    wish: RecordBookWish,
    read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  ): AsyncGenerator<SheetCells> {
    requirePeriod(wish);
    const period = instantsOf(wish);
    const { sight } = await read((tx) => this.pinned(tx, wish));
    let after: AfterLine | null = null;
    for (;;) {
      const page: BookLine[] = await read((tx) => bookLines(tx, sight, period, after, pageSize));
      for (const line of page) yield lineCells(toBookLineView(line));
      const last = page.at(-1);
      if (page.length < pageSize || last === undefined) break;
      after = lineKey(last);
    }
    for (const incident of await read((tx) => bookIncidents(tx, sight, period)))
      yield incidentCells(toBookIncidentView(incident));
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

const lineCells = (line: BookLineView): SheetCells => [
  line.day,
  line.direction === 'received' ? '接收' : '转出',
  line.categoryCode,
  line.wasteCode,
  line.name,
  Number(formatTonnes(line.grams)),
  line.containers,
  line.source,
  line.destination,
  line.permitNo,
  line.methodCode,
  null,
];

const incidentCells = ({ occurredAt, place, what, measures, reportedTo }: BookIncidentView): SheetCells => [
  shanghaiMinute(new Date(occurredAt)),
  '事故',
  ...Array.from({ length: 9 }, () => null),
  `${place}：${what}；措施：${measures}${reportedTo === null ? '' : `；报告：${reportedTo}`}`,
];
