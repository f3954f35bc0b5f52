import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import { ScopeWatch } from './eligibility/scope-watch.service.js';
import { massAccepted } from './enterprises.events.js';

const day = 86_400_000;

@Injectable()
export class EnterpriseJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly watch: ScopeWatch,
  ) {}

  onModuleInit(): void {
    const options = { attempts: 5, backoffMs: 1_000, timeoutMs: 10_000 };
    this.registry.on(massAccepted, 'enterprises.watch-scope', options, async (tx, { enterpriseId }) => {
      await this.watch.recheck(tx, enterpriseId);
    });
    this.registry.every('enterprises.recheck-scope', { everyMs: day }, () => this.watch.recheckFlagged());
  }
}
