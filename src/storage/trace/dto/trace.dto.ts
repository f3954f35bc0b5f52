import { IsOptional } from 'class-validator';
import { IsDateOnly } from '../../../platform/http/field-types.js';

export class TracePeriod {
  /** First day of acceptance, YYYY-MM-DD in Asia/Shanghai; without it 1 January of the last day's year. */
  @IsOptional()
  @IsDateOnly()
  from?: string;

  /** Last day of acceptance; without it today. */
  @IsOptional()
  @IsDateOnly()
  to?: string;
}
