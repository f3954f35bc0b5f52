import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../../platform/http/access.decorator.js';
import type { Actor } from '../../shared/roles.js';
import { PeriodReportQuery, PeriodReportOf } from './dto/period-report.dto.js';
import { PeriodReportView } from './dto/period-report.view.js';
import { PeriodReports } from './period-reports.service.js';

@ApiTags('合规报告 · Compliance report')
@Controller('compliance-reports')
export class PeriodReportController {
  constructor(private readonly reports: PeriodReports) {}

  @Get(':period')
  @Roles('operator.manager', 'regulator')
  @ApiOperation({
    summary: '一个月或一年的合规数据 The compliance figures of a month or year',
    description: 'As a file with charts: POST /reports/exports with the kind `compliance`.',
  })
  @ApiParam({ name: 'period', example: '2026-07' })
  @ApiOkResponse({ type: PeriodReportView })
  one(
    @CurrentActor() actor: Actor,
    @Param() { period }: PeriodReportOf,
    @Query() { facilityId }: PeriodReportQuery,
  ): Promise<PeriodReportView> {
    return this.reports.view(actor, period, facilityId);
  }
}
