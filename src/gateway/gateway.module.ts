import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ManifestsModule } from '../manifests/manifests.module.js';
import { Config } from '../platform/config/config.js';
import { isDemonstration } from '../platform/config/demo-data.js';
import { Database } from '../platform/database/database.service.js';
import { TransfersModule } from '../transfers/transfers.module.js';
import { GatewayJobs } from './gateway.jobs.js';
import { GatewayMessage } from './messages/gateway-message.entity.js';
import { MessagesController } from './messages/messages.controller.js';
import { GatewayMessages } from './messages/messages.service.js';
import { adapterFor } from './port/adapter-for.js';
import { GatewayPort } from './port/gateway.port.js';
import { GatewayBreaker } from './sending/breaker.entity.js';
import { Breakers } from './sending/breakers.js';
import { GatewaySender } from './sending/gateway-sender.js';
import { Leases } from './sending/leases.js';
import { Recorder } from './sending/recorder.js';
import { GatewayStatus } from './status/gateway-status.service.js';
import { StatusController } from './status/status.controller.js';
import { GatewaySubjects } from './subjects/gateway-subjects.js';
import { ManifestSubject } from './subjects/manifest.subject.js';
import { TransferSubject } from './subjects/transfer.subject.js';

@Module({
  imports: [TypeOrmModule.forFeature([GatewayMessage, GatewayBreaker]), ManifestsModule, TransfersModule],
  controllers: [MessagesController, StatusController],
  providers: [
    Breakers,
    GatewayJobs,
    GatewayMessages,
    GatewaySender,
    GatewayStatus,
    GatewaySubjects,
    Leases,
    ManifestSubject,
    Recorder,
    TransferSubject,
    {
      provide: GatewayPort,
      inject: [Config, Database],
      useFactory: (config: Config, database: Database) => adapterFor(config, isDemonstration(config), database),
    },
  ],
  exports: [GatewayMessages, GatewaySender, GatewaySubjects],
})
export class GatewayModule {}
