import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../../audit/audit.module.js';
import { IdentityModule } from '../../identity/identity.module.js';
import { ContainersModule } from '../../containers/containers.module.js';
import { FacilityModule } from '../../facility/facility.module.js';
import { LedgerModule } from '../../ledger/ledger.module.js';
import { SettlementModule } from '../../settlement/settlement.module.js';
import { ManifestsModule } from '../../manifests/manifests.module.js';
import { ChargesReport } from './definitions/charges.report.js';
import { ContainersReport } from './definitions/containers.report.js';
import { EntriesReport } from './definitions/entries.report.js';
import { StockReport } from './definitions/stock.report.js';
import { ManifestLinesReport } from './definitions/manifest-lines.report.js';
import { Exports } from './exports/exports.service.js';
import { ReportExport } from './exports/report-export.entity.js';
import { ReportsController } from './exports/reports.controller.js';
import { ReportsJobs } from './reports.jobs.js';
import { Reports } from './reports.service.js';
import { ExportDefinitions } from './export-definitions.js';
import { AskAgain } from './lists/ask-again.service.js';
import { ListExportsController } from './lists/list-exports.controller.js';
import { ListExports } from './lists/list-exports.service.js';
import { ListReports } from './lists/list-reports.js';
import { PagedLists } from './lists/paged-lists.js';
import { ExportLeases } from './running/export-leases.js';
import { ExportRunner } from './running/export-runner.js';
import { ExportSweep } from './running/export-sweep.js';
import { ExportWork } from './running/export-work.js';

/** Those of lists that other modules own; compliance registers its own papers beside them. */
const definitions = [ManifestLinesReport, ContainersReport, StockReport, EntriesReport, ChargesReport];

@Module({
  imports: [
    DiscoveryModule,
    TypeOrmModule.forFeature([ReportExport]),
    AuditModule,
    IdentityModule,
    LedgerModule,
    FacilityModule,
    ContainersModule,
    ManifestsModule,
    SettlementModule,
  ],
  controllers: [ListExportsController, ReportsController],
  providers: [
    AskAgain,
    ExportDefinitions,
    ExportLeases,
    ListExports,
    ListReports,
    PagedLists,
    ExportRunner,
    Exports,
    ExportSweep,
    ExportWork,
    ...definitions,
    Reports,
    ReportsJobs,
  ],
  exports: [Reports],
})
export class ReportsModule {}
