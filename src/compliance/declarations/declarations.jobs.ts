import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../../jobs/job-registry.js';
import { DeclarationPeriods } from './declaration-periods.service.js';

/** The end of a period is looked for each hour: a run without work is one look-up for each period of two years. */
const everyMs = 3_600_000;

@Injectable()
export class DeclarationJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly periods: DeclarationPeriods,
  ) {}

  onModuleInit(): void {
    this.registry.every('declarations.open', { everyMs }, async () => void (await this.periods.openEnded()));
  }
}
