import { Module } from '@nestjs/common';
import { AuditModule } from '../../audit/audit.module.js';
import { EmissionsModule } from '../../facility/emissions/emissions.module.js';
import { FacilityModule } from '../../facility/facility.module.js';
import { LedgerModule } from '../../ledger/ledger.module.js';
import { ManifestsModule } from '../../manifests/manifests.module.js';
import { StorageModule } from '../../storage/storage.module.js';
import { DeclarationsModule } from '../declarations/declarations.module.js';
import { DutiesModule } from '../duties/duties.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { ComplianceReport } from './compliance.report.js';
import { PeriodReportFigures } from './period-figures.service.js';
import { PeriodReportController } from './period-report.controller.js';
import { PeriodReports } from './period-reports.service.js';

@Module({
  imports: [
    AuditModule,
    DeclarationsModule,
    DutiesModule,
    EmissionsModule,
    FacilityModule,
    LedgerModule,
    ManifestsModule,
    ReportsModule,
    StorageModule,
  ],
  controllers: [PeriodReportController],
  providers: [ComplianceReport, PeriodReportFigures, PeriodReports],
})
export class PeriodReportModule {}
