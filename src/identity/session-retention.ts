import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import { systemActor } from '../shared/roles.js';
import { withoutKey } from '../writes/request-identity.js';
import { noTenant } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';

const actor = systemActor('session retention');
const batch = 1_000;
const mostBatches = 100;

/** 网络安全法 第21条: records of who came in stay six months at least; 个人信息保护法 第19条: and then no longer than needed. */
const pruneSql = `DELETE FROM session WHERE id IN (
  SELECT id FROM session WHERE expires_at < now() - interval '190 days' LIMIT ${batch}) RETURNING id`;

@Injectable()
export class SessionRetention implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly writes: Writes,
  ) {}

  onModuleInit(): void {
    this.jobs.every('sessions.prune', { everyMs: 86_400_000 }, () => this.prune());
  }

  async prune(): Promise<void> {
    for (let round = 0; round < mostBatches; round += 1) {
      if ((await this.pruneBatch()) < batch) return;
    }
  }

  private pruneBatch(): Promise<number> {
    return this.writes.run(actor, 'session.prune', withoutKey, async (tx) => {
      const { length: count } = await tx.query(pruneSql);
      tx.audit({
        subject: 'session',
        subjectId: actor.accountId,
        action: 'session.prune',
        tenant: noTenant,
        data: { count },
      });
      return count;
    });
  }
}
