import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { ContainersModule } from '../../containers/containers.module.js';
import { EnterprisesModule } from '../../enterprises/enterprises.module.js';
import { ApprovalsModule } from '../../facility/approvals/approvals.module.js';
import { FacilityModule } from '../../facility/facility.module.js';
import { TransfersModule } from '../../transfers/transfers.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { UnitClassDecision } from './class-decision.entity.js';
import { DeclarationDrafts } from './declaration-drafts.service.js';
import { DeclarationPeriods } from './declaration-periods.service.js';
import { DeclarationSheets } from './declaration-sheets.service.js';
import { DeclarationsReport } from './declarations.report.js';
import { Declaration } from './declaration.entity.js';
import { DeclarationsController } from './declarations.controller.js';
import { DeclarationJobs } from './declarations.jobs.js';
import { Declarations } from './declarations.service.js';
import { DeclarationFigures } from './figures.service.js';
import { FilingConsent } from './filing-consent.entity.js';
import { FilingRightsController } from './filing-rights.controller.js';
import { FilingRights } from './filing-rights.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Declaration, FilingConsent, UnitClassDecision]),
    CatalogueModule,
    FacilityModule,
    ApprovalsModule,
    EnterprisesModule,
    ContainersModule,
    TransfersModule,
    ReportsModule,
  ],
  controllers: [DeclarationsController, FilingRightsController],
  providers: [
    Declarations,
    DeclarationDrafts,
    DeclarationFigures,
    DeclarationPeriods,
    DeclarationSheets,
    DeclarationsReport,
    FilingRights,
    DeclarationJobs,
  ],
  exports: [DeclarationFigures, Declarations, DeclarationPeriods, DeclarationSheets, FilingRights],
})
export class DeclarationsModule {}
