import type { ReactNode } from 'react';

/** What a column of an export holds; masses are written in t, money in yuan, times in Asia/Shanghai. */
export type ExportType = 'text' | 'word' | 'flag' | 'integer' | 'grams' | 'fen' | 'day' | 'instant';

export interface ExportColumn {
  /** JSON pointer into a row; `*` for every member of a list. */
  readonly path: string;
  readonly type: ExportType;
  readonly words?: Readonly<Record<string, string>>;
}

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly show: (row: Row) => ReactNode;
  /** How the server writes it into a file; columns without it are not exported. */
  readonly file?: ExportColumn;
  /** Right-aligned, digits of one width. */
  readonly number?: boolean;
  readonly width?: number;
  /** Prose, or a name of any length: wraps, while everything else keeps to one line. */
  readonly long?: boolean;
  /** Shown only to those who chose it. */
  readonly hidden?: boolean;
  /** Its header can be clicked: the values of `sort` for rising and falling order. */
  readonly sort?: readonly [rising: string, falling: string];
}

interface FilterBase {
  /** Of the query parameter. */
  readonly name: string;
  readonly label: string;
}

/** An input of the filter bar; all values live in the address of the page. */
export type Filter = FilterBase &
  (
    | { readonly kind: 'text'; readonly placeholder?: string }
    | { readonly kind: 'choice'; readonly choices: readonly Choice[]; readonly many?: boolean }
    | { readonly kind: 'day' }
    | { readonly kind: 'flag' }
    | { readonly kind: 'own'; readonly input: (value: string | null, set: (value: string | null) => void) => ReactNode }
  );

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Something done with all ticked rows; each row is told of by itself when it was refused. */
export interface BatchAction<Row> {
  readonly key: string;
  readonly label: string;
  readonly danger?: boolean;
  readonly isPossible?: (row: Row) => boolean;
  readonly run: (row: Row) => Promise<unknown>;
}
