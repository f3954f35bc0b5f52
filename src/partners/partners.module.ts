import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Carrier } from './carrier.entity.js';
import { CarriersController } from './carriers.controller.js';
import { Carriers } from './carriers.service.js';
import { CrewMember } from './crew-member.entity.js';
import { CrewController } from './crew.controller.js';
import { Crew } from './crew.service.js';
import { Vehicle } from './vehicle.entity.js';
import { VehiclesController } from './vehicles.controller.js';
import { Vehicles } from './vehicles.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Carrier, Vehicle, CrewMember])],
  controllers: [CarriersController, VehiclesController, CrewController],
  providers: [Carriers, Vehicles, Crew],
  exports: [Carriers, Vehicles, Crew],
})
export class PartnersModule {}
