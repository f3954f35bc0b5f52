import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { says } from '../../../platform/http/validation-texts.js';

export class PeriodReportOf {
  /** '2026' or '2026-07'. */
  @Matches(
    /^20\d\d(-(0[1-9]|1[0-2]))?$/,
    says('应为年份或月份，如 2026 或 2026-03。', 'Must be a year or a month: 2026 or 2026-03.'),
  )
  period!: string;
}

export class PeriodReportQuery {
  /** Regulators name it; others have their own. */
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  facilityId?: string;
}
