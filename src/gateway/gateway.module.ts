import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FacilityModule } from '../facility/facility.module.js';
import { ManifestsModule } from '../manifests/manifests.module.js';
import { Config } from '../platform/config/config.js';
import { isDemonstration } from '../platform/config/demo-data.js';
import { Database } from '../platform/database/database.service.js';
import { TransfersModule } from '../transfers/transfers.module.js';
import { ExchangeController } from './exchange/exchange.controller.js';
import { Exports } from './exchange/exports.service.js';
import { GatewayExport } from './exchange/gateway-export.entity.js';
import { GatewayHeld } from './exchange/gateway-held.entity.js';
import { Imports } from './exchange/imports.service.js';
import { GatewayJobs } from './gateway.jobs.js';
import { GatewayMessage } from './messages/gateway-message.entity.js';
import { MessagesController } from './messages/messages.controller.js';
import { GatewayMessages } from './messages/messages.service.js';
import { adapterFor } from './port/adapter-for.js';
import { GatewayPort } from './port/gateway.port.js';
import { GatewayDifference } from './reconciliation/difference.entity.js';
import { HeldReader } from './reconciliation/held-reader.js';
import { GatewayReconciliation } from './reconciliation/reconciliation.entity.js';
import { ReconciliationJobs } from './reconciliation/reconciliation.jobs.js';
import { ReconciliationsController } from './reconciliation/reconciliations.controller.js';
import { Reconciliations } from './reconciliation/reconciliations.service.js';
import { GatewayBreaker } from './sending/breaker.entity.js';
import { Breakers } from './sending/breakers.js';
import { GatewaySender } from './sending/gateway-sender.js';
import { Leases } from './sending/leases.js';
import { Recorder } from './sending/recorder.js';
import { GatewayStatus } from './status/gateway-status.service.js';
import { StatusController } from './status/status.controller.js';
import { GatewaySubjects } from './subjects/gateway-subjects.js';
import { ManifestSubject } from './subjects/manifest.subject.js';
import { SubjectEvents } from './subjects/subject-events.js';
import { TransferSubject } from './subjects/transfer.subject.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      GatewayMessage,
      GatewayBreaker,
      GatewayExport,
      GatewayHeld,
      GatewayReconciliation,
      GatewayDifference,
    ]),
    FacilityModule,
    ManifestsModule,
    TransfersModule,
  ],
  controllers: [MessagesController, StatusController, ExchangeController, ReconciliationsController],
  providers: [
    Breakers,
    Exports,
    HeldReader,
    Imports,
    GatewayJobs,
    GatewayMessages,
    GatewaySender,
    GatewayStatus,
    GatewaySubjects,
    Leases,
    ManifestSubject,
    ReconciliationJobs,
    Reconciliations,
    Recorder,
    SubjectEvents,
    TransferSubject,
    {
      provide: GatewayPort,
      inject: [Config, Database],
      useFactory: (config: Config, database: Database) => adapterFor(config, isDemonstration(config), database),
    },
  ],
  exports: [GatewayStatus],
})
export class GatewayModule {}
