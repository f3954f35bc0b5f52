import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BookingsModule } from '../bookings/bookings.module.js';
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
import { Acceptance } from './receiving/acceptance.service.js';
import { Deliveries } from './receiving/deliveries.js';
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
    TypeOrmModule.forFeature([Weighing, Discrepancy, Outflow]),
    FacilityModule,
    EnterprisesModule,
    ContainersModule,
    BookingsModule,
    ManifestsModule,
  ],
  controllers: [WeighingsController, ReceivingController, DiscrepanciesController, OutflowsController, TraceController],
  providers: [
    Weighings,
    Receiving,
    Acceptance,
    Deliveries,
    Discrepancies,
    Outflows,
    StorageJobs,
    ContainerTraces,
    Traces,
  ],
  exports: [Weighings, Receiving, Acceptance, Discrepancies, Outflows],
})
export class StorageModule {}
