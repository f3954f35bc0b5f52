import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import { StorageClockWatch } from './clock/storage-clock-watch.service.js';
import { StorageWarnings } from './clock/storage-warnings.service.js';

/** A day begins at midnight in Asia/Shanghai and a schedule does not: an hour later at most, everybody knows. */
const hourly = { everyMs: 3_600_000 };

@Injectable()
export class ContainersJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly clock: StorageClockWatch,
    private readonly warnings: StorageWarnings,
  ) {}

  onModuleInit(): void {
    this.registry.every('containers.storage-clock', hourly, async () => void (await this.clock.follow()));
    this.registry.every('containers.storage-warnings', hourly, () => this.warnings.run());
  }
}
