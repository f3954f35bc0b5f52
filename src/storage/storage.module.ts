import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BookingsModule } from '../bookings/bookings.module.js';
import { ContainersModule } from '../containers/containers.module.js';
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
import { StockController } from './stock/stock.controller.js';
import { Stock } from './stock/stock.service.js';
import { FoundContainersController } from './stock-take/found-containers.controller.js';
import { FoundContainers } from './stock-take/found-containers.service.js';
import { StockTakeBooking } from './stock-take/stock-take-booking.service.js';
import { StockTakeDifference } from './stock-take/stock-take-difference.entity.js';
import { StockTake } from './stock-take/stock-take.entity.js';
import { StockTakesController } from './stock-take/stock-takes.controller.js';
import { StockTakes } from './stock-take/stock-takes.service.js';
import { StorageJobs } from './storage.jobs.js';
import { Weighing } from './weighing/weighing.entity.js';
import { WeighingsController } from './weighing/weighings.controller.js';
import { Weighings } from './weighing/weighings.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Weighing, Discrepancy, Outflow, StockTake, StockTakeDifference]),
    FacilityModule,
    ContainersModule,
    BookingsModule,
    ManifestsModule,
  ],
  controllers: [
    WeighingsController,
    ReceivingController,
    DiscrepanciesController,
    OutflowsController,
    StockController,
    StockTakesController,
    FoundContainersController,
  ],
  providers: [
    Weighings,
    Receiving,
    Acceptance,
    Deliveries,
    Discrepancies,
    Outflows,
    Stock,
    StockTakes,
    StockTakeBooking,
    FoundContainers,
    StorageJobs,
  ],
  exports: [Weighings, Receiving, Acceptance, Discrepancies, Outflows],
})
export class StorageModule {}
