import { Injectable } from '@nestjs/common';
import { databaseNow } from '../../../platform/database/database-now.js';
import { Database } from '../../../platform/database/database.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { DomainError } from '../../../shared/domain-error.js';
import { systemActor } from '../../../shared/roles.js';
import { shanghaiDate } from '../../../shared/working-days.js';
import { withoutKey } from '../../../writes/request-identity.js';
import { ApprovalPapers } from './approval-papers.service.js';
import { approvalsOver, approvalsSucceeded } from './approvals.queries.js';

const clerk = systemActor('批准文件 approvals');
/** In one run; the rest follows in the next one. */
const mostAtOnce = 500;

type Find = (tx: Tx, today: string, most: number) => Promise<{ id: string }[]>;

/** What the calendar does to papers: a renewal takes over on its first day, and a last day passes. */
@Injectable()
export class ApprovalSchedule {
  constructor(
    private readonly database: Database,
    private readonly papers: ApprovalPapers,
  ) {}

  /** Renewals first: a paper whose renewal begins on the day after its last one is superseded and not expired. */
  async follow(): Promise<void> {
    await this.each(approvalsSucceeded, 'supersede');
    await this.each(approvalsOver, 'expire');
  }

  /** One write each, so that a paper somebody works on keeps no other one waiting. */
  private async each(find: Find, step: 'supersede' | 'expire'): Promise<void> {
    const rows = await this.database.read(clerk, async (tx) =>
      find(tx, shanghaiDate(await databaseNow(tx)), mostAtOnce),
    );
    for (const { id } of rows) await unlessTaken(this.papers.end(clerk, withoutKey, id, step));
  }
}

/** Somebody took a step in between: nothing is left to do. */
async function unlessTaken(step: Promise<void>): Promise<void> {
  try {
    await step;
  } catch (error) {
    if (!(error instanceof DomainError) || error.status !== 409) throw error;
  }
}
