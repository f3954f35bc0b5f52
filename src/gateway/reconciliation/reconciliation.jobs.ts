import { Injectable, Logger } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../../jobs/job-registry.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import { DomainError } from '../../shared/domain-error.js';
import { systemActor } from '../../shared/roles.js';
import { addDays, shanghaiDate } from '../../shared/working-days.js';
import { withoutKey } from '../../writes/request-identity.js';
import { Reconciliations } from './reconciliations.service.js';

const actor = systemActor('gateway reconciliation');
const daysBack = 7;
const mostFacilities = 1_000;

/** Every day, what was issued in the week before: long enough for a system that was away for days to be compared again. */
@Injectable()
export class ReconciliationJobs implements OnModuleInit {
  private readonly logger = new Logger(ReconciliationJobs.name);

  constructor(
    private readonly registry: JobRegistry,
    private readonly database: Database,
    private readonly reconciliations: Reconciliations,
  ) {}

  onModuleInit(): void {
    this.registry.every('gateway.reconcile', { everyMs: 86_400_000 }, () => this.runAll());
  }

  private async runAll(): Promise<void> {
    const { ids, to } = await this.database.read(actor, async (tx) => ({
      ids: await tx.query<{ id: string }>('SELECT id FROM facility ORDER BY id LIMIT $1', [mostFacilities]),
      to: shanghaiDate(await databaseNow(tx)),
    }));
    for (const { id } of ids) await this.runOne(id, { from: addDays(to, -daysBack), to });
  }

  /** A system that cannot be asked, or is down, must not keep the other facilities from theirs. */
  private async runOne(facilityId: string, period: { from: string; to: string }): Promise<void> {
    try {
      await this.reconciliations.run(actor, withoutKey, period, facilityId);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'gateway.cannot-reconcile') return;
      this.logger.error({ msg: 'no reconciliation', facilityId, err: error });
    }
  }
}
