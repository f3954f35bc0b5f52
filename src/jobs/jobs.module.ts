import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';
import { JobsService } from './jobs.service.js';
import { OutboxPump } from './outbox-pump.js';
import { OutboxRelay } from './outbox-relay.js';
import { ParkedJobsController } from './parked-jobs.controller.js';
import { ParkedJobs } from './parked-jobs.js';
import { QueueDriver } from './queue-driver.js';
import type { QueueSettings } from './queue-driver.js';
import { QueueHealthCheck } from './queue.health.js';
import { Retention } from './retention.js';
import { ScheduleRunner } from './schedule-runner.js';
import { WorkerRuntime } from './worker-runtime.js';

/** Global: every module registers its handlers. A process that only serves requests never starts `WorkerRuntime`. */
@Module({})
export class JobsModule {
  static register(settings: QueueSettings): DynamicModule {
    return {
      module: JobsModule,
      global: true,
      controllers: [ParkedJobsController],
      providers: [
        { provide: QueueDriver, useFactory: () => new QueueDriver(settings) },
        JobRegistry,
        JobRunner,
        JobsService,
        OutboxPump,
        OutboxRelay,
        ParkedJobs,
        QueueHealthCheck,
        Retention,
        ScheduleRunner,
        WorkerRuntime,
      ],
      exports: [JobRegistry, JobsService, WorkerRuntime],
    };
  }
}
