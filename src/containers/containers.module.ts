import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { StorageClock } from './clock/storage-clock.service.js';
import { ContainerShares } from './container-shares.service.js';
import { Container } from './container.entity.js';
import { Containers } from './containers.service.js';
import { HandOver } from './hand-over/hand-over.service.js';
import { ContainerIntake } from './intake/intake.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Container]), CatalogueModule],
  providers: [Containers, ContainerShares, ContainerIntake, HandOver, StorageClock],
  exports: [Containers, ContainerShares, ContainerIntake, HandOver, StorageClock],
})
export class ContainersModule {}
