import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../../jobs/job-registry.js';
import { PlanOpenings } from './plan-openings.service.js';

/** A new year is looked for each hour: a run without work is one look-up for each facility. */
const everyMs = 3_600_000;

@Injectable()
export class PlanJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly openings: PlanOpenings,
  ) {}

  onModuleInit(): void {
    this.registry.every('plans.open', { everyMs }, async () => void (await this.openings.openOwn()));
  }
}
