import type { Text } from '../../shared/domain-error.js';
import { type Hazards, parseHazards, parseWasteCode } from '../../shared/waste-code.js';
import { type Trade, trades } from '../trades.types.js';
import {
  hasColumns,
  type ImportProblem,
  maxProblems,
  readRows,
  readSheet,
  type TableRow,
  unknownHeader,
} from './table.js';

/** One entry of an edition of the national catalogue, ready to be stored. */
export interface CatalogueRow {
  readonly line: number;
  readonly code: string;
  /** 'HW08'. */
  readonly category: string;
  /** 废物类别 as printed, without the number; null in our own format. */
  readonly categoryNameZh: string | null;
  /** 行业来源; null in our own format. */
  readonly industryZh: string | null;
  readonly hazards: Hazards;
  /** Our short name, or the official description where the file holds no name. At most 2,000 characters. */
  readonly nameZh: string;
  readonly nameEn: string | null;
  /** Trades likely to hold it; empty where the file does not say. */
  readonly trades: readonly Trade[];
}

export interface ParsedCatalogue {
  readonly rows: readonly CatalogueRow[];
  /** At most `maxProblems`. Not empty: store nothing. */
  readonly problems: readonly ImportProblem[];
}

const own = ['code', 'hazards', 'name_zh', 'name_en', 'trades'] as const;
const national = ['category', 'industry', 'code', 'description_zh', 'hazard'] as const;
const maxNameCharacters = 2_000;

/**
 * Reads an edition from CSV: our own columns (code, hazards, name_zh, name_en, trades) or those of the national list
 * (category, industry, code, description_zh, hazard). Never throws. Problems, besides those of `readSheet` and
 * csv.header-unknown, csv.field-count: catalogue.code-malformed, .code-duplicate, .hazards-malformed,
 * .category-mismatch, .name-missing, .name-too-long, .trade-unknown.
 */
export function parseCatalogueCsv(text: string): ParsedCatalogue {
  const sheet = readSheet(text);
  if (sheet.problems.length > 0) return { rows: [], problems: sheet.problems };
  if (hasColumns(sheet.header, own)) return collect(readRows(sheet, own), readOwn);
  if (hasColumns(sheet.header, national)) return collect(readRows(sheet, national), readNational);
  return { rows: [], problems: [unknownHeader(own, national)] };
}

/** What was read of a line before it is known to be sound; each reader reports through `Report`. */
type Draft = Omit<CatalogueRow, 'line' | 'category' | 'hazards'> & { readonly hazards: Hazards | null };
type Report = (column: string, code: string, text: Text) => void;

function collect<C extends string>(
  table: { rows: TableRow<C>[]; problems: ImportProblem[] },
  read: (cells: Readonly<Record<C, string>>, report: Report) => Draft,
): ParsedCatalogue {
  const problems = [...table.problems];
  const rows: CatalogueRow[] = [];
  const lineOfCode = new Map<string, number>();
  for (const { line, cells } of table.rows) {
    const report: Report = (column, code, text) => problems.push({ line, column, code, text });
    const draft = read(cells, report);
    const parsed = parseWasteCode(draft.code);
    const earlier = lineOfCode.get(draft.code);
    if (parsed === null) report('code', 'catalogue.code-malformed', codeMalformed(draft.code));
    else if (earlier !== undefined) report('code', 'catalogue.code-duplicate', codeDuplicate(draft.code, earlier));
    else lineOfCode.set(draft.code, line);
    if (parsed !== null && draft.hazards !== null)
      rows.push({ ...draft, line, category: parsed.category, hazards: draft.hazards });
  }
  return { rows, problems: problems.sort((a, b) => a.line - b.line).slice(0, maxProblems) };
}

function readOwn(cells: Readonly<Record<(typeof own)[number], string>>, report: Report): Draft {
  return {
    code: cells.code,
    categoryNameZh: null,
    industryZh: null,
    hazards: readHazards(cells.hazards, 'hazards', report),
    nameZh: readName(cells.name_zh, 'name_zh', report),
    nameEn: readName(cells.name_en, 'name_en', report),
    trades: readTrades(cells.trades, report),
  };
}

function readNational(cells: Readonly<Record<(typeof national)[number], string>>, report: Report): Draft {
  const [, number, categoryNameZh] = /^(HW\d{2})\s*(.+)$/.exec(cells.category) ?? [];
  const parsed = parseWasteCode(cells.code);
  if (parsed !== null && number !== parsed.category)
    report('category', 'catalogue.category-mismatch', categoryMismatch(cells.category, parsed.category));
  return {
    code: cells.code,
    categoryNameZh: categoryNameZh ?? null,
    industryZh: cells.industry === '' ? null : cells.industry,
    hazards: readHazards(cells.hazard, 'hazard', report),
    nameZh: readName(cells.description_zh, 'description_zh', report),
    nameEn: null,
    trades: [],
  };
}

function readHazards(text: string, column: string, report: Report): Hazards | null {
  const hazards = parseHazards(text);
  if (hazards === null) report(column, 'catalogue.hazards-malformed', hazardsMalformed(text));
  return hazards;
}

function readName(text: string, column: string, report: Report): string {
  if (text === '') report(column, 'catalogue.name-missing', nameMissing);
  if (text.length > maxNameCharacters) report(column, 'catalogue.name-too-long', nameTooLong);
  return text;
}

function readTrades(text: string, report: Report): Trade[] {
  const words = text.split(';').map((word) => word.trim());
  const known = trades.filter((trade) => words.includes(trade));
  const unknown = words.filter((word) => !trades.some((trade) => trade === word));
  if (unknown.length > 0) report('trades', 'catalogue.trade-unknown', tradeUnknown(unknown.join(';')));
  return known;
}

/** Enough of a wrong value to find it by, not enough to flood a terminal. */
const quoted = (text: string): string => `“${text.slice(0, 40)}”`;

const codeMalformed = (code: string): Text => ({
  zh: `废物代码 ${quoted(code)} 不是 900-214-08 这样的八位代码，或类别不存在。`,
  en: `Waste code ${quoted(code)} is not of the form 900-214-08, or its category does not exist.`,
});
const codeDuplicate = (code: string, line: number): Text => ({
  zh: `废物代码 ${code} 已在第 ${line} 行出现，请删除重复行。`,
  en: `Waste code ${code} stands in line ${line} already: delete one of the two.`,
});
const hazardsMalformed = (hazards: string): Text => ({
  zh: `危险特性 ${quoted(hazards)} 无效：只能用 T、C、I、R、In，以逗号或“/”分隔，两种分隔符不能混用。`,
  en: `Hazards ${quoted(hazards)}: use T, C, I, R, In, separated by commas or by “/”, not by both.`,
});
const categoryMismatch = (found: string, wanted: string): Text => ({
  zh: `废物类别 ${quoted(found)} 与代码末两位不一致，应以 ${wanted} 开头。`,
  en: `Category ${quoted(found)} disagrees with the code's last two digits: it must begin with ${wanted}.`,
});
const tradeUnknown = (found: string): Text => ({
  zh: `行业 ${quoted(found)} 无效，可用：${trades.join('、')}，以分号分隔。`,
  en: `Trade ${quoted(found)} is unknown: use ${trades.join(', ')}, separated by semicolons.`,
});
const nameMissing: Text = { zh: '名称不能为空。', en: 'The name must not be empty.' };
const nameTooLong: Text = {
  zh: `名称超过 ${maxNameCharacters} 字，请缩短。`,
  en: `The name is longer than ${maxNameCharacters} characters: shorten it.`,
};
