import { IsDateOnly } from '../../../platform/http/field-types.js';

export class SavingsQuery {
  /** First day of acceptance, YYYY-MM-DD. */
  @IsDateOnly()
  from!: string;

  /** Last day, YYYY-MM-DD; at most 366 days from the first. */
  @IsDateOnly()
  to!: string;
}
