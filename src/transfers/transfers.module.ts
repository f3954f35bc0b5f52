import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { ContainersModule } from '../containers/containers.module.js';
import { FacilityModule } from '../facility/facility.module.js';
import { PartnersModule } from '../partners/partners.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { StorageModule } from '../storage/storage.module.js';
import { TransferDocumentsController } from './papers/transfer-documents.controller.js';
import { TransferDocuments } from './papers/transfer-documents.service.js';
import { OfficialTransfers } from './official-transfers.service.js';
import { TransferAllocation } from './transfer-allocation.service.js';
import { TransferContainer } from './transfer-container.entity.js';
import { TransferFlow } from './transfer-flow.service.js';
import { TransferJob } from './transfer-job.entity.js';
import { TransferLeg } from './transfer-leg.entity.js';
import { TransferLine } from './transfer-line.entity.js';
import { TransferMending } from './transfer-mending.service.js';
import { TransferPapers } from './transfer-papers.service.js';
import { TransferPlanning } from './transfer-planning.service.js';
import { TransferResults } from './transfer-results.service.js';
import { TransferShipping } from './transfer-shipping.service.js';
import { TransferStepsController } from './transfer-steps.controller.js';
import { Transfer } from './transfer.entity.js';
import { TransfersController } from './transfers.controller.js';
import { TransferJobs } from './transfers.jobs.js';
import { Transfers } from './transfers.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Transfer, TransferLine, TransferLeg, TransferContainer, TransferJob]),
    CatalogueModule,
    FacilityModule,
    PartnersModule,
    ContainersModule,
    RoundsModule,
    StorageModule,
  ],
  controllers: [TransfersController, TransferStepsController, TransferDocumentsController],
  providers: [
    Transfers,
    TransferPlanning,
    TransferPapers,
    TransferDocuments,
    TransferFlow,
    TransferAllocation,
    TransferMending,
    OfficialTransfers,
    TransferShipping,
    TransferResults,
    TransferJobs,
  ],
  exports: [
    Transfers,
    TransferPlanning,
    TransferFlow,
    TransferMending,
    OfficialTransfers,
    TransferShipping,
    TransferResults,
  ],
})
export class TransfersModule {}
