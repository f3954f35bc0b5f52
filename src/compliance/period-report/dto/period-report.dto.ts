import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID, Matches } from 'class-validator';

export class PeriodReportOf {
  /** '2026' or '2026-07'. */
  @Matches(/^20\d\d(-(0[1-9]|1[0-2]))?$/)
  period!: string;
}

export class PeriodReportQuery {
  /** Regulators name it; others have their own. */
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  facilityId?: string;
}
