import { applyDecorators } from '@nestjs/common';
import { IsString, Length, Matches } from 'class-validator';
import { says } from '../../platform/http/validation-texts.js';

/** A phone number as people write it: digits, blanks, hyphens, brackets and a leading plus, 5–24 characters. */
export const IsPhone = (): PropertyDecorator =>
  applyDecorators(
    IsString(),
    Length(5, 24),
    Matches(
      /^\+?[\d() -]+$/,
      says('应为电话号码，如 13800000000 或 0513-80000000。', 'Must be a phone number such as 0513-80000000.'),
    ),
  );
