import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../../catalogue/catalogue.module.js';
import { EnterprisesModule } from '../../enterprises/enterprises.module.js';
import { FacilityModule } from '../../facility/facility.module.js';
import { StorageModule } from '../../storage/storage.module.js';
import { PartnersModule } from '../../partners/partners.module.js';
import { DeclarationsModule } from '../declarations/declarations.module.js';
import { ManagementPlan } from './plan.entity.js';
import { PlanFilling } from './plan-filling.service.js';
import { PlanOpenings } from './plan-openings.service.js';
import { PlanSheets } from './plan-sheets.service.js';
import { PlanTablesController } from './plan-tables.controller.js';
import { PlansController } from './plans.controller.js';
import { PlanJobs } from './plans.jobs.js';
import { Plans } from './plans.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([ManagementPlan]),
    CatalogueModule,
    DeclarationsModule,
    EnterprisesModule,
    FacilityModule,
    PartnersModule,
    StorageModule,
  ],
  controllers: [PlansController, PlanTablesController],
  providers: [Plans, PlanFilling, PlanOpenings, PlanSheets, PlanJobs],
  exports: [Plans, PlanOpenings],
})
export class PlansModule {}
