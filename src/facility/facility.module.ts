import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { CapacityController } from './capacity.controller.js';
import { CapacityService } from './capacity.service.js';
import { FacilitiesController } from './facilities.controller.js';
import { Facilities } from './facilities.service.js';
import { Facility } from './facility.entity.js';
import { FacilityJobs } from './facility.jobs.js';
import { PermitLimits } from './permit-limits.js';
import { Permit } from './permit.entity.js';
import { PermitsController } from './permits.controller.js';
import { Permits } from './permits.service.js';
import { StorageZone } from './storage-zone.entity.js';
import { ZonesController } from './zones.controller.js';
import { Zones } from './zones.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Facility, Permit, StorageZone]), CatalogueModule],
  controllers: [FacilitiesController, PermitsController, ZonesController, CapacityController],
  providers: [Facilities, Permits, PermitLimits, Zones, CapacityService, FacilityJobs],
  exports: [Facilities, Permits, Zones, CapacityService],
})
export class FacilityModule {}
