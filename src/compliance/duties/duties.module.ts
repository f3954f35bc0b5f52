import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BookingsModule } from '../../bookings/bookings.module.js';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { ContainersModule } from '../../containers/containers.module.js';
import { EnterprisesModule } from '../../enterprises/enterprises.module.js';
import { ApprovalsModule } from '../../facility/approvals/approvals.module.js';
import { CamerasModule } from '../../facility/cameras/cameras.module.js';
import { EmissionsModule } from '../../facility/emissions/emissions.module.js';
import { FacilityModule } from '../../facility/facility.module.js';
import { GatewayModule } from '../../gateway/gateway.module.js';
import { ManifestsModule } from '../../manifests/manifests.module.js';
import { PartnersModule } from '../../partners/partners.module.js';
import { StorageModule } from '../../storage/storage.module.js';
import { DeclarationsModule } from '../declarations/declarations.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { DutiesController } from './duties.controller.js';
import { DutiesJobs } from './duties.jobs.js';
import { Duties } from './duties.service.js';
import { DutyAttending } from './duty-attending.service.js';
import { DutyContexts } from './duty-contexts.js';
import { DutyNote } from './duty-note.entity.js';
import { DutyReads } from './duty-reads.service.js';
import { DutySources } from './duty-source.js';
import type { DutySource } from './duty-source.js';
import { Duty } from './duty.entity.js';
import { dutySources } from './sources/duty-sources.data.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Duty, DutyNote]),
    ApprovalsModule,
    BookingsModule,
    CamerasModule,
    CatalogueModule,
    ContainersModule,
    DeclarationsModule,
    EmissionsModule,
    EnterprisesModule,
    FacilityModule,
    GatewayModule,
    ManifestsModule,
    PartnersModule,
    PlansModule,
    StorageModule,
  ],
  controllers: [DutiesController],
  providers: [
    ...dutySources,
    {
      provide: DutySources,
      inject: [...dutySources],
      useFactory: (...all: DutySource[]) => new DutySources(all),
    },
    Duties,
    DutiesJobs,
    DutyAttending,
    DutyContexts,
    DutyReads,
  ],
  exports: [Duties, DutyReads],
})
export class DutiesModule {}
