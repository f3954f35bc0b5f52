import { Module } from '@nestjs/common';
import { ContainersModule } from '../../containers/containers.module.js';
import { EnterprisesModule } from '../../enterprises/enterprises.module.js';
import { FacilityModule } from '../../facility/facility.module.js';
import { ManifestsModule } from '../../manifests/manifests.module.js';
import { TransfersModule } from '../../transfers/transfers.module.js';
import { StatutoryFollower } from './follower.service.js';
import { LedgerWorlds } from './ledger-worlds.js';
import { LedgersJobs } from './ledgers.jobs.js';
import { Naming } from './naming.js';

@Module({
  imports: [FacilityModule, EnterprisesModule, ContainersModule, ManifestsModule, TransfersModule],
  providers: [StatutoryFollower, LedgerWorlds, Naming, LedgersJobs],
  exports: [StatutoryFollower],
})
export class StatutoryLedgersModule {}
