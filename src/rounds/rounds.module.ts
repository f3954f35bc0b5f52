import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BookingsModule } from '../bookings/bookings.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { ContainersModule } from '../containers/containers.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { FacilityModule } from '../facility/facility.module.js';
import { PartnersModule } from '../partners/partners.module.js';
import { Carriage } from './carriage.service.js';
import { ProposalsController } from './proposals/proposals.controller.js';
import { Proposals } from './proposals/proposals.service.js';
import { RoundChecks } from './round-checks.service.js';
import { RoundDriving } from './round-driving.service.js';
import { RoundPlanning } from './round-planning.service.js';
import { RoundScope } from './round-scope.js';
import { RoundStepsController } from './round-steps.controller.js';
import { RoundStop } from './round-stop.entity.js';
import { RoundTerms } from './round-terms.service.js';
import { RoundTrips } from './round-trips.service.js';
import { RoundWaiver } from './round-waiver.entity.js';
import { Round } from './round.entity.js';
import { RoundsController } from './rounds.controller.js';
import { RoundJobs } from './rounds.jobs.js';
import { Rounds } from './rounds.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Round, RoundStop, RoundWaiver]),
    CatalogueModule,
    FacilityModule,
    ContainersModule,
    EnterprisesModule,
    PartnersModule,
    BookingsModule,
  ],
  controllers: [ProposalsController, RoundsController, RoundStepsController],
  providers: [
    Rounds,
    Carriage,
    RoundChecks,
    RoundScope,
    RoundTerms,
    RoundTrips,
    RoundPlanning,
    RoundDriving,
    RoundJobs,
    Proposals,
  ],
  exports: [Rounds, RoundTrips, RoundPlanning, RoundDriving, Carriage],
})
export class RoundsModule {}
