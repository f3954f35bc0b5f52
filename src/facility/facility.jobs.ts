import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import { PermitLimits } from './permit-limits.js';

/** Every quarter of an hour: a renewed permit, and a new year, must not wait for somebody to press a button. */
const followEveryMs = 15 * 60_000;

@Injectable()
export class FacilityJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly limits: PermitLimits,
  ) {}

  onModuleInit(): void {
    this.registry.every('facility.permit-limits', { everyMs: followEveryMs }, () => this.limits.follow());
  }
}
