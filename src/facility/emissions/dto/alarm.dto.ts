import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';

export class AlarmQuery extends PageQuery {
  /** `open`: all that have not ended, explained or not. */
  @IsOptional()
  @IsIn(['open', 'all'])
  show: 'open' | 'all' = 'open';

  /** Code of an outlet: DA001. */
  @IsOptional()
  @Matches(/^[A-Z0-9-]{2,20}$/)
  outlet?: string;
}

export class ExplainAlarm {
  /** Cause and measures. It explains the alarm and does not end it. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  note!: string;
}
