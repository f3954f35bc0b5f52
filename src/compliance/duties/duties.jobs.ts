import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../../jobs/job-registry.js';
import { Duties } from './duties.service.js';

/** Facts change by the hour and days by the calendar: both are seen within ten minutes. */
@Injectable()
export class DutiesJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly duties: Duties,
  ) {}

  onModuleInit(): void {
    this.registry.every('compliance.duties', { everyMs: 600_000 }, () => this.duties.recomputeAll());
  }
}
