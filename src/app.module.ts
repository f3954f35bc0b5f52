import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AuditModule } from './audit/audit.module.js';
import { BookingsModule } from './bookings/bookings.module.js';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { ReportsModule } from './compliance/reports/reports.module.js';
import { StatutoryLedgersModule } from './compliance/ledgers/statutory-ledgers.module.js';
import { DeclarationsModule } from './compliance/declarations/declarations.module.js';
import { PlansModule } from './compliance/plans/plans.module.js';
import { DutiesModule } from './compliance/duties/duties.module.js';
import { ConsoleModule } from './console/console.module.js';
import { ContainersModule } from './containers/containers.module.js';
import { EnterprisesModule } from './enterprises/enterprises.module.js';
import { ApprovalsModule } from './facility/approvals/approvals.module.js';
import { CamerasModule } from './facility/cameras/cameras.module.js';
import { EmissionsModule } from './facility/emissions/emissions.module.js';
import { FacilityModule } from './facility/facility.module.js';
import { GatewayModule } from './gateway/gateway.module.js';
import { HandheldsModule } from './handhelds/handhelds.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { LedgerModule } from './ledger/ledger.module.js';
import { ManifestsModule } from './manifests/manifests.module.js';
import { OversightModule } from './oversight/oversight.module.js';
import { PeriodReportModule } from './compliance/period-report/period-report.module.js';
import { PartnersModule } from './partners/partners.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import type { Config } from './platform/config/config.js';
import { PlatformModule } from './platform/platform.module.js';
import { RoundsModule } from './rounds/rounds.module.js';
import { SettlementModule } from './settlement/settlement.module.js';
import { StorageModule } from './storage/storage.module.js';
import { TransfersModule } from './transfers/transfers.module.js';
import { WritesModule } from './writes/writes.module.js';

/** The whole product, in the order in which modules may import each other. */
@Module({})
export class AppModule {
  /** `consoleDirectory`: where the built console lies; without one there is only the API. */
  static forRoot(config: Config, databaseUrl: string, consoleDirectory?: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(config, databaseUrl),
        JobsModule.register({ databaseUrl, redisUrl: config.redisUrl }),
        AuditModule,
        WritesModule,
        IdentityModule,
        ImportsModule,
        LedgerModule,
        CatalogueModule,
        FacilityModule,
        ApprovalsModule,
        EmissionsModule,
        CamerasModule,
        EnterprisesModule,
        OversightModule,
        PartnersModule,
        ContainersModule,
        BookingsModule,
        RoundsModule,
        ManifestsModule,
        StorageModule,
        HandheldsModule,
        TransfersModule,
        SettlementModule,
        GatewayModule,
        ReportsModule,
        StatutoryLedgersModule,
        DeclarationsModule,
        PlansModule,
        DutiesModule,
        PeriodReportModule,
        NotificationsModule,
        ...(consoleDirectory === undefined ? [] : [ConsoleModule.serving(consoleDirectory)]),
      ],
    };
  }
}
