import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayUnique, IsInt, Matches, Max, Min, ValidateBy, ValidateIf } from 'class-validator';
import type { ValidationOptions } from 'class-validator';
import { plainOfficialNumber } from '../../shared/manifest-number.js';
import { uniqueKey } from './unique-rows.js';
import { says } from './validation-texts.js';

/**
 * A whole number of the query string. Only plain decimal digits become a number, so that `1e3`, `0x10`, blanks and
 * repeated parameters are refused by `@IsInt` instead of being guessed at.
 */
export const QueryInteger = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
  );

/** `true` or `false` of the query string; anything else is left for `@IsBoolean` to refuse. */
export const QueryFlag = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

/** `state=requested,confirmed` as a list; whatever is no text is left for the field's other rules to refuse. */
export const CommaSeparated = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value));

/** The field may be left out, but not be null: `@IsOptional` would let a null through to a column that takes none. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_: object, value: unknown) => value !== undefined);

/** Cuts white space at both ends, so that a field of blanks counts as empty. */
export const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/**
 * Rows of a list of which no two agree in all these fields. The later one is refused at the first of them, so that a form
 * says it in that row; a row that lacks one is refused for that alone.
 */
export const UniqueBy = <Row extends object>(...fields: readonly (keyof Row & string)[]): PropertyDecorator =>
  applyDecorators(
    ArrayUnique((row: Row) => uniqueKey(row, fields) ?? row, { context: { uniqueBy: fields } }),
    ApiProperty({ uniqueItems: true }),
  );

/** Said of a scan that is too short to hold a 数字识别码. */
export const wholeCode = says(
  '不是完整的数字识别码（37 位），请重新扫描或输入。',
  'Is no complete code of 37 characters; scan or enter it again.',
);

const wasteCodeShape = /^\d{3}-\d{3}-\d{2}$/;

/**
 * Written as an 8-digit waste code; whether the catalogue or the permit lists it, those who take it decide. The shape is
 * told to the API documentation here, since that reads only patterns written out beside a field.
 */
export const IsWasteCode = (options?: ValidationOptions): PropertyDecorator =>
  applyDecorators(
    Matches(
      wasteCodeShape,
      says('应为 8 位废物代码，如 900-214-08。', 'Must be a waste code such as 900-214-08.', options),
    ),
    ApiProperty({ pattern: wasteCodeShape.source }),
  );

const officialNumberShape = /^20\d{12}$/;

/** 14 digits of the national system (部令23号 第15条), also as people copy them. */
export const IsOfficialNumber = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? plainOfficialNumber(value) : value)),
    Matches(officialNumberShape, says('应为 14 位数字的国家联单编号。', 'Must be the official number of 14 digits.')),
    ApiProperty({ pattern: officialNumberShape.source }),
  );

const mostFenPerKg = 1_000_000;

/** A price in fen a kilogram. The bounds stand here, since the API documentation loses a field whose bound is negative. */
export const IsFenPerKg = (): PropertyDecorator =>
  applyDecorators(
    IsInt(),
    Min(-mostFenPerKg),
    Max(mostFenPerKg),
    ApiProperty({ minimum: -mostFenPerKg, maximum: mostFenPerKg }),
  );

/** 'YYYY-MM-DD' of a day that exists, 1900 to 2199. */
export const IsDateOnly = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isDateOnly', validator: { validate: isDateOnly } }, options);

export function isDateOnly(value: unknown): value is string {
  if (typeof value !== 'string' || !/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  // Date reads 30 February as 2 March: only a day which comes back unchanged exists.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}

/** ISO 8601 with seconds and an offset (`Z` or `+08:00`): an instant, whatever the caller's time zone. */
export const IsInstant = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isInstant', validator: { validate: isInstant } }, options);

const instantShape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const day = instantShape.exec(value)?.[1];
  return day !== undefined && isDateOnly(day) && !Number.isNaN(Date.parse(value));
}
