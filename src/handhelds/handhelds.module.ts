import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BookingsModule } from '../bookings/bookings.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { ContainersModule } from '../containers/containers.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { ManifestsModule } from '../manifests/manifests.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { Conflicts } from './conflicts.service.js';
import { HandOverKey } from './hand-over-key.entity.js';
import { HandOverKeys } from './hand-over-keys.service.js';
import { Handheld } from './handheld.entity.js';
import { HandheldsController } from './handhelds.controller.js';
import { HandheldJobs } from './handhelds.jobs.js';
import { Handhelds } from './handhelds.service.js';
import { OfflineRoundsController } from './offline-rounds.controller.js';
import { OperationEffects } from './operation-effects.js';
import { OperationTrials } from './operation-trials.service.js';
import { Operation } from './operation.entity.js';
import { Packet } from './packet.entity.js';
import { Packets } from './packets.service.js';
import { Replays } from './replay.service.js';
import { ReservedCode } from './reserved-code.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Handheld, Packet, ReservedCode, Operation, HandOverKey]),
    CatalogueModule,
    ContainersModule,
    BookingsModule,
    EnterprisesModule,
    RoundsModule,
    ManifestsModule,
  ],
  controllers: [HandheldsController, OfflineRoundsController],
  providers: [Handhelds, Packets, Replays, OperationTrials, OperationEffects, HandOverKeys, Conflicts, HandheldJobs],
})
export class HandheldsModule {}
