import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { says } from '../../../platform/http/validation-texts.js';

/** Of one value as JSON in UTF-8. */
const maxValueBytes = 8 * 1024;

/** In OpenAPI, where a property without a type counts as an object. */
export const anyJson = {
  nullable: true,
  anyOf: [
    { type: 'object', additionalProperties: true },
    { type: 'array', items: {} },
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
  ],
};

const fits = (value: unknown): boolean =>
  value !== undefined && Buffer.byteLength(JSON.stringify(value)) <= maxValueBytes;

export class SetPreference {
  /** Any JSON value, null too, of at most 8 KiB; no list directly in a list. */
  @ApiProperty({ ...anyJson, description: 'any JSON value of at most 8 KiB' })
  @ValidateBy(
    { name: 'isPreferenceValue', validator: { validate: fits } },
    says('应为 JSON 值，不超过 8 KiB。', 'Must be a JSON value of at most 8 KiB.'),
  )
  value!: unknown;
}
