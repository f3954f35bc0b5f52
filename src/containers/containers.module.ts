import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { FacilityModule } from '../facility/facility.module.js';
import { ContainerReads } from './container-reads.service.js';
import { ContainerShares } from './container-shares.service.js';
import { Container } from './container.entity.js';
import { ContainersController } from './containers.controller.js';
import { Containers } from './containers.service.js';
import { Generation } from './generator/generation.service.js';
import { GeneratorStockController } from './generator/generator-stock.controller.js';
import { GeneratorStock } from './generator/generator-stock.service.js';
import { LabelPrints } from './printing/label-prints.service.js';
import { LabelsController } from './printing/labels.controller.js';
import { ScanController } from './scan/scan.controller.js';
import { Scans } from './scan/scans.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Container]), EnterprisesModule, FacilityModule],
  controllers: [ContainersController, GeneratorStockController, LabelsController, ScanController],
  providers: [ContainerReads, Containers, ContainerShares, Generation, GeneratorStock, LabelPrints, Scans],
  exports: [Containers, ContainerShares],
})
export class ContainersModule {}
