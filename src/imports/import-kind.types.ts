import type { Type } from '@nestjs/common';
import type { Text } from '../shared/domain-error.js';
import type { Role } from '../shared/roles.js';
import type { WriteTx } from '../writes/write-tx.js';

/**
 * What a cell holds. `choice` is one of the column's choices and `choices` several, by their code or word in either
 * language; `texts` are several of any kind; `flag` is yes or no; `kilograms` become grams and `litres` millilitres; `day` takes
 * the usual ways to write a date, and `instant` one with the time of day in Asia/Shanghai, or its midnight.
 */
export const importCellTypes = [
  'text',
  'texts',
  'choice',
  'choices',
  'flag',
  'kilograms',
  'litres',
  'day',
  'instant',
] as const;
export type ImportCellType = (typeof importCellTypes)[number];

export interface ImportColumn<Key extends string = string> {
  /** Field of what the single entry takes, so that a refusal of it names its column. */
  readonly key: Key;
  readonly heading: Text;
  readonly type: ImportCellType;
  readonly required: boolean;
  /** How to fill it in, with an example. */
  readonly note: Text;
  readonly choices?: Readonly<Record<string, Text>>;
}

/** Values of one row by the keys of its columns; what is empty is not there. */
export type RowValues = Readonly<Record<string, unknown>>;

/** Says of a row what words in it stand for, for instance which carrier is meant. Refusals name their field. */
export type RowReader = (values: RowValues) => RowValues;

/** Of entries whose kind is not known any name. */
type KeyOf<Given extends object> = object extends Given ? string : keyof Given & string;

/** A table that people fill in elsewhere. A row is one entry: the same shape, the same use case, the same refusals. */
export interface ImportKind<Given extends object = object> {
  /** Stable: part of addresses and of the record. */
  readonly kind: string;
  readonly title: Text;
  /** As the single entry has them. */
  readonly roles: readonly Role[];
  readonly columns: readonly ImportColumn<KeyOf<Given>>[];
  readonly given: Type<Given>;
  /** Asked once a file, to look up what holds for all rows; what it refuses is refused of the file as a whole. */
  open(tx: WriteTx): Promise<RowTaker<Given>>;
}

export interface RowTaker<Given extends object = object> {
  read?: RowReader;
  /** The use case of the single entry, within the write of the file. */
  take(given: Given): Promise<unknown>;
}
