import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BookingsModule } from '../bookings/bookings.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { ContainersModule } from '../containers/containers.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { FacilityModule } from '../facility/facility.module.js';
import { ManifestsModule } from '../manifests/manifests.module.js';
import { DiscrepanciesController } from './discrepancies/discrepancies.controller.js';
import { Discrepancies } from './discrepancies/discrepancies.service.js';
import { Discrepancy } from './discrepancies/discrepancy.entity.js';
import { Outflow } from './outflow/outflow.entity.js';
import { OutflowsController } from './outflow/outflows.controller.js';
import { Outflows } from './outflow/outflows.service.js';
import { Placements } from './put-away/placements.service.js';
import { PutAwayProposals } from './put-away/proposals.service.js';
import { PutAwayController } from './put-away/put-away.controller.js';
import { PutAway } from './put-away/put-away.service.js';
import { PutAwaysController } from './put-away/put-aways.controller.js';
import { Quarantine } from './put-away/quarantine.service.js';
import { Acceptance } from './receiving/acceptance.service.js';
import { ContainerCheck } from './receiving/container-check.entity.js';
import { Deliveries } from './receiving/deliveries.js';
import { GateChecks } from './receiving/gate-check.service.js';
import { GateIntake } from './receiving/gate-intake.service.js';
import { ReceivingController } from './receiving/receiving.controller.js';
import { Receiving } from './receiving/receiving.service.js';
import { StorageJobs } from './storage.jobs.js';
import { ContainerTraces } from './trace/container-traces.service.js';
import { TraceController } from './trace/trace.controller.js';
import { Traces } from './trace/traces.service.js';
import { Weighing } from './weighing/weighing.entity.js';
import { WeighingsController } from './weighing/weighings.controller.js';
import { Weighings } from './weighing/weighings.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Weighing, ContainerCheck, Discrepancy, Outflow]),
    CatalogueModule,
    FacilityModule,
    EnterprisesModule,
    ContainersModule,
    BookingsModule,
    ManifestsModule,
  ],
  controllers: [
    WeighingsController,
    ReceivingController,
    DiscrepanciesController,
    OutflowsController,
    PutAwayController,
    PutAwaysController,
    TraceController,
  ],
  providers: [
    Weighings,
    GateChecks,
    GateIntake,
    Receiving,
    Acceptance,
    Deliveries,
    Discrepancies,
    Outflows,
    PutAway,
    Placements,
    PutAwayProposals,
    Quarantine,
    ContainerTraces,
    Traces,
    StorageJobs,
  ],
  exports: [Weighings, GateChecks, Receiving, Acceptance, Discrepancies, Outflows, PutAway, Placements, Quarantine],
})
export class StorageModule {}
