import type { SheetCell, SheetCells, SheetColumn } from '../../../platform/documents/sheet-writer.js';
import type { Text } from '../../../shared/domain-error.js';
import { formatTonnes } from '../../../shared/mass.js';
import { shanghaiMinute } from '../../../shared/working-days.js';
import type { BookIncidentView, BookLineView } from './record-book.view.js';

interface BookColumn {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly width?: number;
  /** Other than text. */
  readonly holds?: 'word' | 'grams' | 'integer';
}

/** 第18条: what came from whom, what went to whom, and incidents. */
export const bookColumns = [
  { key: 'day', zh: '日期', en: 'Day' },
  { key: 'entry', zh: '事项', en: 'Entry', width: 10, holds: 'word' },
  { key: 'categoryCode', zh: '危险废物类别', en: 'Category', width: 12 },
  { key: 'wasteCode', zh: '危险废物代码', en: 'Waste code' },
  { key: 'name', zh: '危险废物名称', en: 'Name', width: 24 },
  { key: 'grams', zh: '数量（吨）', en: 'Tonnes', width: 12, holds: 'grams' },
  { key: 'containers', zh: '容器数量', en: 'Containers', width: 10, holds: 'integer' },
  { key: 'source', zh: '来源', en: 'Source', width: 30 },
  { key: 'destination', zh: '去向', en: 'Destination', width: 30 },
  { key: 'permitNo', zh: '许可证编码', en: 'Permit no.', width: 24 },
  { key: 'methodCode', zh: '利用/处置方式', en: 'Method', width: 12 },
  { key: 'incident', zh: '事故及处理措施', en: 'Incident and measures', width: 60 },
] as const satisfies readonly BookColumn[];

type BookKey = (typeof bookColumns)[number]['key'];

/** A line of the book, or an incident; masses in grams. */
export type BookRow = Readonly<Record<BookKey, SheetCell>>;

/** Of the column `entry`. */
export const bookEntryWords = {
  received: { zh: '接收', en: 'received' },
  sentAway: { zh: '转出', en: 'sent away' },
  incident: { zh: '事故', en: 'incident' },
} as const satisfies Readonly<Record<string, Text>>;

const nothing: BookRow = {
  day: null,
  entry: null,
  categoryCode: null,
  wasteCode: null,
  name: null,
  grams: null,
  containers: null,
  source: null,
  destination: null,
  permitNo: null,
  methodCode: null,
  incident: null,
};

export const lineRow = ({ direction, ...line }: BookLineView): BookRow => ({
  ...nothing,
  ...line,
  entry: direction,
});

export const incidentRow = ({ occurredAt, place, what, measures, reportedTo }: BookIncidentView): BookRow => ({
  ...nothing,
  day: shanghaiMinute(new Date(occurredAt)),
  entry: 'incident',
  incident: `${place}：${what}；措施：${measures}${reportedTo === null ? '' : `；报告：${reportedTo}`}`,
});

export const bookSheetColumns: readonly SheetColumn[] = (bookColumns as readonly BookColumn[]).map(
  ({ zh, en, width }) => ({ header: `${zh} ${en}`, ...(width !== undefined && { width }) }),
);

/** As on paper: in Chinese, tonnes with three decimals. */
export const bookCells = (row: BookRow): SheetCells =>
  bookColumns.map(({ key }) => {
    const value = row[key];
    if (key === 'grams' && value !== null) return Number(formatTonnes(Number(value)));
    return key === 'entry' ? bookEntryWords[value as keyof typeof bookEntryWords].zh : value;
  });
