import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { systemActor } from '../../shared/roles.js';
import { withoutKey } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { enterpriseNearLimit } from '../enterprises.events.js';
import { requireEnterprise, storeEnterprise, tenantOf } from '../registration/enterprise-rows.js';
import { scopeLevels } from '../registration/enterprise.types.js';
import type { ScopeLevel } from '../registration/enterprise.types.js';
import { Eligibility } from './eligibility.service.js';

/** Enterprises looked at in one daily run; the rest wait for the next, oldest ids first. */
const mostInOneRun = 1_000;

const rank = (level: ScopeLevel): number => scopeLevels.indexOf(level);

/** Keeps `scope_level`: told when a firm comes near 10 t in 12 months and when it reaches them (HJ 1259-2022 4.2.1). */
@Injectable()
export class ScopeWatch {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly eligibility: Eligibility,
  ) {}

  /** Looks at the enterprise again; announces a rise. Answers whether the level changed. */
  async recheck(tx: WriteTx, enterpriseId: string): Promise<boolean> {
    const enterprise = await requireEnterprise(tx, enterpriseId, 'pessimistic_write');
    const before = enterprise.scopeLevel;
    const { level, rollingGrams } = await this.eligibility.scope(tx, enterprise);
    if (level === before) return false;
    await storeEnterprise(tx, enterprise, { scopeLevel: level });
    tx.audit({
      subject: 'enterprise',
      subjectId: enterpriseId,
      action: 'enterprise.scope-changed',
      tenant: tenantOf(enterprise),
      data: { before, level, rollingGrams },
    });
    if (level !== 'inside' && rank(level) > rank(before))
      enterpriseNearLimit.emit(tx, { enterpriseId, level, rollingGrams });
    return true;
  }

  /** Time passes and old deliveries leave the 12 months: looks again at those who are not inside. */
  async recheckFlagged(): Promise<void> {
    const system = systemActor('scope watch');
    const sql = `SELECT id FROM enterprise WHERE scope_level <> 'inside' ORDER BY id LIMIT $1`;
    const flagged = await this.database.read(system, (tx) => tx.query<{ id: string }>(sql, [mostInOneRun]));
    for (const { id } of flagged) {
      // Looking first keeps the audit trail free of days on which nothing changed.
      const changed = await this.database.read(system, (tx) => this.hasMoved(tx, id));
      if (changed) await this.writes.run(system, 'enterprise.recheck-scope', withoutKey, (tx) => this.recheck(tx, id));
    }
  }

  private async hasMoved(tx: Tx, id: string): Promise<boolean> {
    const enterprise = await requireEnterprise(tx, id);
    return (await this.eligibility.scope(tx, enterprise)).level !== enterprise.scopeLevel;
  }
}
