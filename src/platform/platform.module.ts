import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from './config/config.js';
import { applicationDataSource } from './database/data-source.js';
import { Database } from './database/database.service.js';
import { isConnectionWait } from './database/postgres-errors.js';
import { SimulatedTime } from './database/simulated-time.js';
import { DatabaseHealth } from './health/database.health.js';
import { HealthController } from './health/health.controller.js';
import { HealthRegistry } from './health/health.registry.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { Metrics } from './metrics/metrics.js';

/** A start waits half a minute at most. */
const CONNECTION_ATTEMPTS = 6;

/** Configuration, database, health and metrics, for every module. */
@Module({})
export class PlatformModule {
  static forRoot(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({
          ...applicationDataSource({ url: databaseUrl, poolSize: config.databasePoolSize }),
          autoLoadEntities: true,
          // A wrong address must be told at once, and coming back is the supervisor's affair. But a busy machine may be
          // too late for the 5 s that a connection has: that says nothing of the address.
          toRetry: isConnectionWait,
          retryAttempts: CONNECTION_ATTEMPTS,
          retryDelay: 200,
        }),
      ],
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: Config, useValue: config },
        Database,
        SimulatedTime,
        HealthRegistry,
        DatabaseHealth,
        Metrics,
      ],
      exports: [Config, Database, SimulatedTime, HealthRegistry, Metrics, TypeOrmModule],
    };
  }
}
