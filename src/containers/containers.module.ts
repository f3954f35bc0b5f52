import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { FacilityModule } from '../facility/facility.module.js';
import { IntakeGate } from './clock/intake-gate.service.js';
import { IntakeController } from './clock/intake.controller.js';
import { StorageClockWatch } from './clock/storage-clock-watch.service.js';
import { StorageClock } from './clock/storage-clock.service.js';
import { StorageWarnings } from './clock/storage-warnings.service.js';
import { LabelledContainers } from './labelled-containers.service.js';
import { ContainerLists } from './container-lists.service.js';
import { ContainerReads } from './container-reads.service.js';
import { ContainerShares } from './container-shares.service.js';
import { ContainerStock } from './container-stock.service.js';
import { Container } from './container.entity.js';
import { ContainersController } from './containers.controller.js';
import { ContainersJobs } from './containers.jobs.js';
import { Containers } from './containers.service.js';
import { GenealogyController } from './genealogy/genealogy.controller.js';
import { Genealogy } from './genealogy/genealogy.service.js';
import { ImportsModule } from '../imports/imports.module.js';
import { GenerationImport } from './generator/generation.import.js';
import { Generation } from './generator/generation.service.js';
import { GeneratorRecords } from './generator/generator-records.service.js';
import { GeneratorStockController } from './generator/generator-stock.controller.js';
import { GeneratorStock } from './generator/generator-stock.service.js';
import { HandOver } from './hand-over/hand-over.service.js';
import { ContainerIntake } from './intake/intake.service.js';
import { LabelPrints } from './printing/label-prints.service.js';
import { LabelsController } from './printing/labels.controller.js';
import { ScanController } from './scan/scan.controller.js';
import { Scans } from './scan/scans.service.js';
import { ContainerTrace } from './trace/container-trace.service.js';
import { ContainerTreatments } from './treatment/container-treatments.service.js';
import { TreatmentsController } from './treatment/treatments.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Container]), CatalogueModule, FacilityModule, EnterprisesModule, ImportsModule],
  controllers: [
    GenealogyController,
    TreatmentsController,
    ContainersController,
    GeneratorStockController,
    LabelsController,
    ScanController,
    IntakeController,
  ],
  providers: [
    Containers,
    ContainerShares,
    ContainerTreatments,
    ContainerIntake,
    HandOver,
    StorageClock,
    Genealogy,
    ContainerTrace,
    LabelledContainers,
    ContainerLists,
    ContainerReads,
    Generation,
    GenerationImport,
    GeneratorStock,
    GeneratorRecords,
    LabelPrints,
    Scans,
    ContainerStock,
    StorageClockWatch,
    StorageWarnings,
    IntakeGate,
    ContainersJobs,
  ],
  exports: [
    ContainerLists,
    Containers,
    LabelledContainers,
    ContainerShares,
    ContainerTreatments,
    ContainerIntake,
    HandOver,
    StorageClock,
    Genealogy,
    GeneratorStock,
    ContainerTrace,
    ContainerStock,
    GeneratorRecords,
    IntakeGate,
  ],
})
export class ContainersModule {}
