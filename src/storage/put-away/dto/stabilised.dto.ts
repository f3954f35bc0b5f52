import { IsString, Length } from 'class-validator';
import { Trimmed } from '../../../platform/http/field-types.js';

export class StabilisedHow {
  /** By which treatment, where and by whom, 5 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  how!: string;
}

export class WithdrawStabilised {
  /** What showed that it is not stable, 5 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;
}
