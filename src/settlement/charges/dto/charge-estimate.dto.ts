import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, Matches } from 'class-validator';
import { CommaSeparated, IsDateOnly } from '../../../platform/http/field-types.js';
import { says } from '../../../platform/http/validation-texts.js';

const wasteShape = /^\d{3}-\d{3}-\d{2}:[1-9]\d{0,7}$/;

export class ChargeEstimateQuery {
  /** Day of hand-over, YYYY-MM-DD: the prices of that day. */
  @IsDateOnly()
  on!: string;

  /** 1 to 20 waste codes with their grams, separated by commas. */
  @ApiProperty({ type: String, example: '900-214-08:170000,900-249-08:20000' })
  @CommaSeparated()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @Matches(
    wasteShape,
    says(
      '每项应为“废物代码:克数”，如 900-214-08:170000。',
      'Each must be a waste code and grams, such as 900-214-08:170000.',
      { each: true },
    ),
  )
  wastes!: string[];
}
