import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../../audit/audit.module.js';
import { IdentityModule } from '../../identity/identity.module.js';
import { ManifestsModule } from '../../manifests/manifests.module.js';
import { ManifestLinesReport } from './definitions/manifest-lines.report.js';
import { Exports } from './exports/exports.service.js';
import { ReportExport } from './exports/report-export.entity.js';
import { ReportsController } from './exports/reports.controller.js';
import { ReportsJobs } from './reports.jobs.js';
import { Reports } from './reports.service.js';
import { ExportLeases } from './running/export-leases.js';
import { ExportRunner } from './running/export-runner.js';
import { ExportSweep } from './running/export-sweep.js';
import { ExportWork } from './running/export-work.js';

@Module({
  imports: [TypeOrmModule.forFeature([ReportExport]), AuditModule, IdentityModule, ManifestsModule],
  controllers: [ReportsController],
  providers: [ExportLeases, ExportRunner, Exports, ExportSweep, ExportWork, ManifestLinesReport, Reports, ReportsJobs],
  exports: [Reports],
})
export class ReportsModule {}
