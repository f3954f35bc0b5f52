import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { FacilityModule } from '../facility/facility.module.js';
import { StorageClock } from './clock/storage-clock.service.js';
import { ContainerShares } from './container-shares.service.js';
import { Container } from './container.entity.js';
import { Containers } from './containers.service.js';
import { GenealogyController } from './genealogy/genealogy.controller.js';
import { Genealogy } from './genealogy/genealogy.service.js';
import { HandOver } from './hand-over/hand-over.service.js';
import { ContainerIntake } from './intake/intake.service.js';
import { ContainerTrace } from './trace/container-trace.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Container]), CatalogueModule, FacilityModule],
  controllers: [GenealogyController],
  providers: [Containers, ContainerShares, ContainerIntake, ContainerTrace, Genealogy, HandOver, StorageClock],
  exports: [Containers, ContainerShares, ContainerIntake, ContainerTrace, Genealogy, HandOver, StorageClock],
})
export class ContainersModule {}
