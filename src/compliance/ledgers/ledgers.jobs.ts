import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../../jobs/job-registry.js';
import { StatutoryFollower } from './follower.service.js';

/** Ledgers follow the trail within a second or two of its numbering. */
@Injectable()
export class LedgersJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly follower: StatutoryFollower,
  ) {}

  onModuleInit(): void {
    this.registry.repeat('statutory-ledger.follow', { idleMs: 1_000 }, () => this.follower.follow());
  }
}
