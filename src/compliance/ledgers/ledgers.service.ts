import { Injectable } from '@nestjs/common';
import { Catalogue } from '../../catalogue/catalogue.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import type { Paper } from '../../platform/documents/hand-out.js';
import { writeSheet } from '../../platform/documents/sheet-writer.js';
import type { SheetCells, SheetFormat } from '../../platform/documents/sheet-writer.js';
import { pageOf } from '../../platform/http/paging.js';
import { grouped } from '../../shared/grouped.js';
import { decodeCursor } from '../../shared/paging.js';
import type { Actor } from '../../shared/roles.js';
import { addDays, shanghaiDate, startOfShanghaiDay } from '../../shared/working-days.js';
import { balanceSums } from './balance.queries.js';
import { chainOf, correctionsOf, linksAmong, mostInChain } from './chain.queries.js';
import type { LedgerBalanceQuery, LedgerListQuery, LedgerSheetQuery } from './dto/ledger.dto.js';
import { toBalanceRowView, toChainViews, toColumnView, toCorrectionView, toRecordView } from './dto/to-ledger.view.js';
import type { LedgerBalanceView, LedgerBatchView, LedgerPageView } from './dto/ledger.view.js';
import { cellsOf, ledgerColumns, sheetColumnsOf, textsOf } from './ledger-columns.js';
import type { LedgerLine } from './ledger-columns.js';
import { countRecords, listRecords, neighboursOf, recordOfBatch, restsOn } from './ledger-reads.queries.js';
import type { LedgerRow, LedgerSearch, LedgerSight } from './ledger-reads.queries.js';
import { batchNotFound, tableUnknown } from './ledger.errors.js';
import { tableWords } from './ledger-words.data.js';
import { ledgerTables } from './ledger.types.js';
import type { LedgerTable } from './ledger.types.js';
import { requirePeriod } from './ledger-period.rules.js';
import { LedgerUnits } from './ledger-units.js';
import type { UnitWish } from './ledger-units.js';

/** A table of one unit, over a period of at most a year. */
export interface LedgerRowsQuery extends UnitWish {
  readonly table: LedgerTable;
  /** Days of the occurrence, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly wasteCode?: string | undefined;
}

/** Read at a time for a sheet. */
const pageSize = 500;
const farPast = '-infinity';
const farFuture = 'infinity';

/** The statutory ledgers (管理台账) as they are read. Whose rows a caller sees, row-level security says. */
@Injectable()
export class StatutoryLedgers {
  constructor(
    private readonly database: Database,
    private readonly units: LedgerUnits,
    private readonly catalogue: Catalogue,
  ) {}

  /** Newest occurrence first. `statutory-ledger.table-unknown` (404) and the errors of `LedgerUnits.sight`. */
  list(actor: Actor, tableName: string, query: LedgerListQuery): Promise<LedgerPageView> {
    const table = requireTable(tableName);
    const { limit, wasteCode, containerCode, batchNo } = query;
    const after = cursorOf(query.cursor);
    const period = { from: startOf(query.from), before: endOf(query.to) };
    const search = { table, wasteCode, containerCode, batchNo, ...period, after, order: 'newestFirst' } as const;
    return this.database.read(actor, async (tx) => {
      const { sight, rests } = await this.pinned(tx, query);
      const rows = rests === null ? [] : await listRecords(tx, { ...sight, ...search, limit: limit + 1 });
      const lines = await this.linesOf(tx, sight, rows.slice(0, limit));
      const { nextCursor } = pageOf(rows, limit, ({ occurredAt, id }) => [occurredAt, id], String);
      const { zh, en } = tableWords[table];
      return {
        table,
        title: `表 ${table} ${zh} ${en}`,
        columns: ledgerColumns(table).map(toColumnView),
        items: lines.map(toRecordView),
        nextCursor,
        restsOn: rests,
      };
    });
  }

  /** One batch with its corrections and chain. `statutory-ledger.batch-not-found`, 404. */
  batch(actor: Actor, batchNo: string, wish: UnitWish): Promise<LedgerBatchView> {
    return this.database.read(actor, async (tx) => {
      const { sight, rests } = await this.pinned(tx, wish);
      const row = rests === null ? null : await recordOfBatch(tx, sight, batchNo);
      if (row === null || rests === null) throw batchNotFound({});
      const [line] = await this.linesOf(tx, sight, [row]);
      const found = await chainOf(tx, sight, row.id);
      const shown = found.slice(0, mostInChain);
      const links = await linksAmong(
        tx,
        shown.map(({ id }) => id),
      );
      return {
        record: toRecordView(line!),
        corrections: (await correctionsOf(tx, sight, row.id)).map(toCorrectionView),
        ...toChainViews(shown, links),
        cut: found.length > mostInChain,
        restsOn: rests,
      };
    });
  }

  /** By code, over a period or from the beginning: 期初 + 产生 + 接收 + 分装 + 盘点 − 自行 − 委外 = 期末. */
  balance(actor: Actor, query: LedgerBalanceQuery): Promise<LedgerBalanceView> {
    return this.database.read(actor, async (tx) => {
      const { sight, rests } = await this.pinned(tx, query);
      const from = startOf(query.from)?.toISOString() ?? farPast;
      const before = endOf(query.to)?.toISOString() ?? farFuture;
      const sums = rests === null ? [] : await balanceSums(tx, sight, from, before);
      const rows = sums.map(toBalanceRowView);
      return { from: query.from ?? null, to: query.to ?? null, rows, restsOn: rests };
    });
  }

  /** How many rows `rows` gives. Errors as there. */
  async count(tx: Tx, query: LedgerRowsQuery): Promise<number> {
    requirePeriod(query);
    const { sight } = await this.pinned(tx, query);
    return countRecords(tx, { ...sight, ...searchOf(query) });
  }

  /**
   * A table page by page, oldest first, within the caller's transaction; all pages rest on the same leaf. For reports: in
   * the order of `ledgerColumns`, as texts, masses in grams.
   * `statutory-ledger.period-invalid` (422) and the errors of `LedgerUnits.sight`.
   */
  async *rows(tx: Tx, query: LedgerRowsQuery): AsyncGenerator<string[][]> {
    for await (const lines of this.paged(query, (work) => work(tx)))
      yield lines.map((line) => textsOf(query.table, line));
  }

  /** As a file, read page by page. Errors as `rows`. */
  async sheet(actor: Actor, tableName: string, query: LedgerSheetQuery): Promise<Paper & { format: SheetFormat }> {
    const table = requireTable(tableName);
    requirePeriod(query);
    const { rests, name } = await this.database.read(actor, async (tx) => {
      const { sight, rests: last } = await this.pinned(tx, query);
      return { rests: last, name: await this.units.nameOf(tx, sight.unitId, query) };
    });
    const pinned = { ...query, table, ...(rests !== null && { leaf: rests.leaf }) };
    const rows = inCells(
      table,
      this.paged(pinned, (work) => this.database.read(actor, work)),
    );
    const title = `${name} 表${table} ${tableWords[table].zh} ${query.from} ${query.to}`;
    return { name: title, stream: writeSheet(query.format, sheetColumnsOf(table), rows), format: query.format };
  }

  private async *paged(
    query: LedgerRowsQuery,
    read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  ): AsyncGenerator<LedgerLine[]> {
    requirePeriod(query);
    const { sight, rests } = await read((tx) => this.pinned(tx, query));
    if (rests === null) return;
    const search = { ...sight, ...searchOf(query) };
    let after: LedgerSearch['after'];
    for (;;) {
      const page = await read(async (tx) => {
        const rows = await listRecords(tx, { ...search, after, order: 'oldestFirst', limit: pageSize });
        return this.linesOf(tx, sight, rows);
      });
      yield page;
      const last = page.at(-1)?.row;
      if (page.length < pageSize || last === undefined) return;
      after = [last.occurredAt, last.id];
    }
  }

  /** What the caller may see of the unit, pinned to the last leaf of it: statements of one answer rest on the same records. */
  private async pinned(tx: Tx, wish: UnitWish) {
    const sight = await this.units.sight(tx, wish);
    const rests = await restsOn(tx, sight);
    return { sight: rests === null ? sight : { ...sight, leaf: rests.leaf }, rests };
  }

  private async linesOf(tx: Tx, sight: LedgerSight, rows: readonly LedgerRow[]): Promise<LedgerLine[]> {
    if (rows.length === 0) return [];
    const neighbours = await neighboursOf(
      tx,
      sight,
      rows.map(({ id }) => id),
    );
    const byRow = grouped(neighbours, ({ id, side }) => `${side} ${id}`);
    const names = await this.cataloguedNames(tx, rows);
    return rows.map((row) => ({
      row,
      earlier: byRow.get(`earlier ${row.id}`) ?? [],
      later: byRow.get(`later ${row.id}`) ?? [],
      catalogueName: names.get(nameKey(row)) ?? null,
    }));
  }

  /** By the edition of the year: editions begin with one. */
  private async cataloguedNames(tx: Tx, rows: readonly LedgerRow[]): Promise<Map<string, string>> {
    const names = new Map<string, string>();
    for (const [year, own] of grouped(rows, yearOf)) {
      const codes = [...new Set(own.map(({ wasteCode }) => wasteCode))];
      for (const [code, { nameZh }] of await this.catalogue.listed(tx, codes, `${year}-12-31`))
        names.set(`${year} ${code}`, nameZh);
    }
    return names;
  }
}

function requireTable(name: string): LedgerTable {
  const table = ledgerTables.find((known) => known === name);
  if (table === undefined) throw tableUnknown({});
  return table;
}

const searchOf = ({ table, wasteCode, from, to }: LedgerRowsQuery) => ({
  table,
  wasteCode,
  from: startOf(from),
  before: endOf(to),
});

async function* inCells(table: LedgerTable, pages: AsyncIterable<LedgerLine[]>): AsyncGenerator<SheetCells> {
  for await (const page of pages) for (const line of page) yield cellsOf(table, line);
}

const yearOf = ({ occurredAt }: LedgerRow): string => shanghaiDate(new Date(occurredAt)).slice(0, 4);
const nameKey = (row: LedgerRow): string => `${yearOf(row)} ${row.wasteCode}`;
const startOf = (day: string | undefined): Date | undefined =>
  day === undefined ? undefined : startOfShanghaiDay(day);
const endOf = (day: string | undefined): Date | undefined =>
  day === undefined ? undefined : startOfShanghaiDay(addDays(day, 1));

function cursorOf(cursor: string | undefined): LedgerSearch['after'] {
  if (cursor === undefined) return undefined;
  const [at, id] = decodeCursor(cursor, ['instant', 'integer']);
  return [at as string, id as number];
}
