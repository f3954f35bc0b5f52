import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../../jobs/job-registry.js';
import { ExportRunner } from './running/export-runner.js';
import { ExportSweep } from './running/export-sweep.js';

/** What waits is made by each worker for itself, one at a time; files that expired go within minutes. */
@Injectable()
export class ReportsJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly runner: ExportRunner,
    private readonly sweep: ExportSweep,
  ) {}

  onModuleInit(): void {
    this.registry.repeat('reports.run', { idleMs: 1_000 }, () => this.runner.runNext());
    this.registry.every('reports.sweep', { everyMs: 300_000 }, () => this.sweep.run());
  }
}
