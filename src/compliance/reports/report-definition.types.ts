import type { Tx } from '../../platform/database/database.service.js';
import type { PageContent } from '../../platform/documents/paged-document.js';
import type { Language, Text } from '../../shared/domain-error.js';
import type { Role } from '../../shared/roles.js';

export const reportFormats = ['csv', 'xlsx', 'pdf'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Of rows whose kind is not known any name. */
export type KeyOf<Row extends object> = object extends Row ? string : keyof Row & string;

/**
 * What a column holds. `grams` is written in tonnes and `fen` in yuan, both as exact numbers; `day` and `instant` are texts
 * in Asia/Shanghai ('YYYY-MM-DD', with ' HH:MM:SS'); `word` is a code with its words, `flag` yes or no, `number` one with
 * decimals as it is.
 */
export const columnTypes = ['text', 'word', 'flag', 'integer', 'number', 'grams', 'fen', 'day', 'instant'] as const;
export type ColumnType = (typeof columnTypes)[number];

export interface ReportColumn<Key extends string = string> {
  readonly key: Key;
  /** As the law's form has it, where there is one. */
  readonly header: Text;
  readonly type: ColumnType;
  /** In characters. */
  readonly width?: number;
  /** Of a `word`; a code without one is written as it is. */
  readonly words?: Readonly<Record<string, Text>>;
  /** Points, or what the others leave: the column is on paper, too. */
  readonly paper?: number | '*';
}

/** `period`: 'YYYY' or 'YYYY-MM'; `declaredPeriod`: 'YYYY-Qn' besides; `choice`: one of the values named. */
export const parameterTypes = ['period', 'declaredPeriod', 'day', 'instant', 'uuid', 'wasteCode', 'choice'] as const;
export type ParameterType = (typeof parameterTypes)[number];

interface ParameterWords {
  readonly text: Text;
  readonly required: boolean;
}

export type ReportParameter =
  | (ParameterWords & { readonly type: Exclude<ParameterType, 'choice'> })
  | (ParameterWords & { readonly type: 'choice'; readonly choices: Readonly<Record<string, Text>> });

export type ReportParameters = Readonly<Record<string, ReportParameter>>;

/** The values of one request, checked against the parameters. */
export type ValuesOf<P extends ReportParameters> = {
  readonly [Name in keyof P]: P[Name]['required'] extends true ? string : string | undefined;
};

/** The values of the columns in their order as texts, '' for none: masses in grams, money in fen, flags true or false. */
export type TextRow = readonly string[];

/**
 * A report that can be asked for. `count` and `rows` run in one snapshot under the requester's row-level security, and read
 * through the services of the modules that own the rows.
 */
export interface ReportDefinition<Row extends object = object, P extends ReportParameters = ReportParameters> {
  /** Stable: part of the record of who exported what. */
  readonly kind: string;
  readonly title: Text;
  /** Why there is such a report, as an inspector would look it up. */
  readonly basis: string;
  readonly roles: readonly Role[];
  readonly parameters: P;
  readonly columns: readonly ReportColumn<KeyOf<Row>>[];
  readonly formats: readonly ReportFormat[];
  /** Refuses values that the schema allows: a period to come. */
  check?(values: ValuesOf<P>, now: Date): void;
  /** As many rows as there will be, exactly or nearly; null where counting would cost as much as reading. */
  count(tx: Tx, values: ValuesOf<P>): Promise<number | null>;
  /** In batches: rows with the keys of the columns, or for long lists with their values as texts. */
  rows(tx: Tx, values: ValuesOf<P>): AsyncIterable<readonly (Row | TextRow)[]>;
  /** What stands above the table on paper, charts for instance. */
  paperHead?(tx: Tx, values: ValuesOf<P>, language: Language): Promise<readonly PageContent[]>;
}
