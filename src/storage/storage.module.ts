import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BookingsModule } from '../bookings/bookings.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { ContainersModule } from '../containers/containers.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { EmissionsModule } from '../facility/emissions/emissions.module.js';
import { FacilityModule } from '../facility/facility.module.js';
import { ManifestsModule } from '../manifests/manifests.module.js';
import { DiscrepanciesController } from './discrepancies/discrepancies.controller.js';
import { Discrepancies } from './discrepancies/discrepancies.service.js';
import { Discrepancy } from './discrepancies/discrepancy.entity.js';
import { OwnWasteController } from './own-waste/own-waste.controller.js';
import { OwnWasteRecords } from './own-waste/own-waste-records.service.js';
import { OwnWaste } from './own-waste/own-waste.service.js';
import { Placements } from './put-away/placements.service.js';
import { PutAwayProposals } from './put-away/proposals.service.js';
import { PutAwayController } from './put-away/put-away.controller.js';
import { PutAway } from './put-away/put-away.service.js';
import { PutAwaysController } from './put-away/put-aways.controller.js';
import { Quarantine } from './put-away/quarantine.service.js';
import { StabilisationController } from './put-away/stabilisation.controller.js';
import { Stabilisation } from './put-away/stabilisation.service.js';
import { Acceptance } from './receiving/acceptance.service.js';
import { ContainerCheck } from './receiving/container-check.entity.js';
import { Deliveries } from './receiving/deliveries.js';
import { GateChecks } from './receiving/gate-check.service.js';
import { GateIntake } from './receiving/gate-intake.service.js';
import { ReceivingController } from './receiving/receiving.controller.js';
import { Receiving } from './receiving/receiving.service.js';
import { Shipments } from './shipping/shipments.service.js';
import { FoundContainersController } from './stock-take/found-containers.controller.js';
import { FoundContainers } from './stock-take/found-containers.service.js';
import { FoundPlaces } from './stock-take/found-places.service.js';
import { StockTakeBooking } from './stock-take/stock-take-booking.service.js';
import { StockTakeDifference } from './stock-take/stock-take-difference.entity.js';
import { StockTake } from './stock-take/stock-take.entity.js';
import { StockTakesController } from './stock-take/stock-takes.controller.js';
import { StockTakes } from './stock-take/stock-takes.service.js';
import { StockController } from './stock/stock.controller.js';
import { Stock } from './stock/stock.service.js';
import { StorageJobs } from './storage.jobs.js';
import { ContainerTraces } from './trace/container-traces.service.js';
import { TraceController } from './trace/trace.controller.js';
import { Traces } from './trace/traces.service.js';
import { Weighing } from './weighing/weighing.entity.js';
import { WeighingsController } from './weighing/weighings.controller.js';
import { Weighings } from './weighing/weighings.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Weighing, ContainerCheck, Discrepancy, StockTake, StockTakeDifference]),
    CatalogueModule,
    FacilityModule,
    EmissionsModule,
    ContainersModule,
    BookingsModule,
    ManifestsModule,
    EnterprisesModule,
  ],
  controllers: [
    WeighingsController,
    ReceivingController,
    DiscrepanciesController,
    PutAwayController,
    PutAwaysController,
    StabilisationController,
    TraceController,
    StockController,
    StockTakesController,
    FoundContainersController,
    OwnWasteController,
  ],
  providers: [
    Weighings,
    GateChecks,
    GateIntake,
    Receiving,
    Acceptance,
    Deliveries,
    Discrepancies,
    PutAway,
    Placements,
    PutAwayProposals,
    Quarantine,
    Shipments,
    Stabilisation,
    StorageJobs,
    ContainerTraces,
    Traces,
    Stock,
    StockTakes,
    StockTakeBooking,
    FoundContainers,
    FoundPlaces,
    OwnWaste,
    OwnWasteRecords,
  ],
  exports: [
    Weighings,
    GateChecks,
    Receiving,
    Acceptance,
    Discrepancies,
    PutAway,
    Placements,
    Quarantine,
    Shipments,
    OwnWaste,
    OwnWasteRecords,
  ],
})
export class StorageModule {}
