import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { ContainersModule } from '../../containers/containers.module.js';
import { EnterprisesModule } from '../../enterprises/enterprises.module.js';
import { FacilityModule } from '../../facility/facility.module.js';
import { ManifestsModule } from '../../manifests/manifests.module.js';
import { TransfersModule } from '../../transfers/transfers.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { StatutoryFollower } from './follower.service.js';
import { FacilityIncident } from './incidents/incident.entity.js';
import { FacilityIncidentWithdrawal } from './incidents/incident-withdrawal.entity.js';
import { IncidentsController } from './incidents/incidents.controller.js';
import { Incidents } from './incidents/incidents.service.js';
import { LedgerReports } from './ledger-reports.js';
import { LedgerUnits } from './ledger-units.js';
import { LedgerWorlds } from './ledger-worlds.js';
import { LedgersController } from './ledgers.controller.js';
import { LedgersJobs } from './ledgers.jobs.js';
import { StatutoryLedgers } from './ledgers.service.js';
import { Naming } from './naming.js';
import { RecordBookController } from './record-book/record-book.controller.js';
import { RecordBookReport } from './record-book/record-book.report.js';
import { RecordBook } from './record-book/record-book.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([FacilityIncident, FacilityIncidentWithdrawal]),
    CatalogueModule,
    FacilityModule,
    EnterprisesModule,
    ContainersModule,
    ManifestsModule,
    TransfersModule,
    ReportsModule,
  ],
  // Named routes before those that take any table.
  controllers: [IncidentsController, RecordBookController, LedgersController],
  providers: [
    StatutoryFollower,
    StatutoryLedgers,
    RecordBook,
    LedgerReports,
    RecordBookReport,
    Incidents,
    LedgerUnits,
    LedgerWorlds,
    Naming,
    LedgersJobs,
  ],
  exports: [StatutoryFollower, StatutoryLedgers, RecordBook, Incidents],
})
export class StatutoryLedgersModule {}
