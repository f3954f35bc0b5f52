import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { FacilityModule } from '../facility/facility.module.js';
import { ManifestsModule } from '../manifests/manifests.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { ChargeEstimates } from './charges/charge-estimates.service.js';
import { ChargeLine } from './charges/charge-line.entity.js';
import { Charging } from './charges/charging.service.js';
import { Corrections } from './charges/corrections.service.js';
import { TripCost } from './charges/trip-cost.entity.js';
import { TripShare } from './charges/trip-share.entity.js';
import { TripShares } from './charges/trip-shares.js';
import { VisitCharge } from './charges/visit-charge.entity.js';
import { VisitChargesController } from './charges/visit-charges.controller.js';
import { VisitCharges } from './charges/visit-charges.service.js';
import { PapersController } from './papers/papers.controller.js';
import { Papers } from './papers/papers.service.js';
import { SavingsController } from './savings/savings.controller.js';
import { Savings } from './savings/savings.service.js';
import { SettlementJobs } from './settlement.jobs.js';
import { ObjectionTimes } from './statements/objection-times.js';
import { StatementObjection } from './statements/statement-objection.entity.js';
import { StatementSchedule } from './statements/statement-schedule.service.js';
import { Statement } from './statements/statement.entity.js';
import { StatementsController } from './statements/statements.controller.js';
import { Statements } from './statements/statements.service.js';

const entities = [Statement, StatementObjection, VisitCharge, ChargeLine, TripCost, TripShare];

@Module({
  imports: [
    TypeOrmModule.forFeature(entities),
    CatalogueModule,
    FacilityModule,
    EnterprisesModule,
    RoundsModule,
    ManifestsModule,
  ],
  controllers: [VisitChargesController, StatementsController, PapersController, SavingsController],
  providers: [
    ChargeEstimates,
    Charging,
    Corrections,
    TripShares,
    VisitCharges,
    Statements,
    StatementSchedule,
    ObjectionTimes,
    Papers,
    Savings,
    SettlementJobs,
  ],
  exports: [Charging, Corrections, VisitCharges, Statements, StatementSchedule],
})
export class SettlementModule {}
