import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { FacilityModule } from '../facility/facility.module.js';
import { IntakeController } from './clock/intake.controller.js';
import { IntakeGate } from './clock/intake-gate.service.js';
import { StorageClockWatch } from './clock/storage-clock-watch.service.js';
import { StorageWarnings } from './clock/storage-warnings.service.js';
import { ContainersJobs } from './containers.jobs.js';
import { StorageClock } from './clock/storage-clock.service.js';
import { ContainerStock } from './container-stock.service.js';
import { ContainerShares } from './container-shares.service.js';
import { Container } from './container.entity.js';
import { Containers } from './containers.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Container]), CatalogueModule, FacilityModule, EnterprisesModule],
  controllers: [IntakeController],
  providers: [
    Containers,
    ContainerShares,
    ContainerStock,
    StorageClock,
    StorageClockWatch,
    StorageWarnings,
    IntakeGate,
    ContainersJobs,
  ],
  exports: [Containers, ContainerShares, ContainerStock, StorageClock, IntakeGate],
})
export class ContainersModule {}
