import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContainerShares } from './container-shares.service.js';
import { Container } from './container.entity.js';
import { Containers } from './containers.service.js';
import { HandOver } from './hand-over/hand-over.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Container])],
  providers: [Containers, ContainerShares, HandOver],
  exports: [Containers, ContainerShares, HandOver],
})
export class ContainersModule {}
