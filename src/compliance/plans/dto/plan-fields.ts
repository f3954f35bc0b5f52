import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';
import { MayBeAbsent, Trimmed } from '../../../platform/http/field-types.js';
import { says } from '../../../platform/http/validation-texts.js';
import { phonePattern } from '../../../shared/phone.js';

/** 10,000 t: more than any site plans for a code. */
const mostGrams = 10_000_000_000;

/** A text that may be left out of a draft; not longer than `most`. */
export const Says = (most: number): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ minLength: 1, maxLength: most }),
    MayBeAbsent(),
    Trimmed(),
    IsString(),
    Length(1, most),
  );

export const Grams = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: mostGrams }),
    MayBeAbsent(),
    IsInt(),
    Min(0),
    Max(mostGrams),
  );

export const OneOf = (values: readonly string[]): PropertyDecorator =>
  applyDecorators(ApiPropertyOptional({ enum: values }), MayBeAbsent(), IsIn(values));

export const Phone = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ pattern: phonePattern.source }),
    MayBeAbsent(),
    Matches(
      phonePattern,
      says('应为电话号码，如 13812345678 或 0513-83512345。', 'Must be a phone number such as 13812345678.'),
    ),
  );
