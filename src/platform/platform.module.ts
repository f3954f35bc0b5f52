import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from './config/config.js';
import { applicationDataSource } from './database/data-source.js';
import { Database } from './database/database.service.js';
import { SimulatedTime } from './database/simulated-time.js';
import { DatabaseHealth } from './health/database.health.js';
import { HealthController } from './health/health.controller.js';
import { HealthRegistry } from './health/health.registry.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { Metrics } from './metrics/metrics.js';

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
          // Reconnecting is the start script's and the supervisor's affair: a wrong address must be told at once.
          retryAttempts: 0,
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
