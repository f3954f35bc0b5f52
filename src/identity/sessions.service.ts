import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.service.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { pageStart } from '../shared/paging.js';
import { hasRole } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import type { Account } from './account.entity.js';
import { asSystem } from '../shared/roles.js';
import { isUsable, toSessionView } from './dto/session.view.js';
import type { SessionView } from './dto/session.view.js';
import type { OwnedQuery } from './dto/identity.dto.js';
import { sessionUnknown } from './identity.errors.js';
import { addressPrefix } from './login-attempts.js';
import { Session } from './session.entity.js';
import { newToken, tokenHash } from './tokens.js';

/** Open sessions of one account; beyond it the oldest one ends. */
const mostSessions = 20;
/** Characters; what a browser says of itself comes last in its line. */
const mostUserAgent = 400;

export interface Visitor {
  readonly address: string;
  readonly userAgent: string;
}

export interface OpenedSession {
  readonly id: string;
  /** Known to nobody else and never again. */
  readonly token: string;
  readonly expiresAt: Date;
}

@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly config: Config,
  ) {}

  /** Part of a sign-in, in a transaction that acts as the system. Each sign-in has a new token: none can be planted. */
  async open(tx: WriteTx, account: Account, visitor: Visitor): Promise<OpenedSession> {
    await this.endOldest(tx, account.id);
    const opened = {
      id: newId(),
      token: newToken(),
      expiresAt: new Date(tx.now.getTime() + this.config.sessionMaxHours * 3_600_000),
    };
    await tx.manager.insert(Session, {
      id: opened.id,
      tokenHash: tokenHash(opened.token),
      accountId: account.id,
      createdAt: tx.now,
      lastSeenAt: tx.now,
      expiresAt: opened.expiresAt,
      userAgent: visitor.userAgent.slice(0, mostUserAgent),
      ipPrefix: addressPrefix(visitor.address),
    });
    tx.audit({ subject: 'session', subjectId: opened.id, action: 'session.open', tenant: tenantOf(account) });
    return opened;
  }

  /** Own sessions that can still be used; an administrator may ask for those of any account. */
  async list(actor: Actor, current: string | null, query: OwnedQuery): Promise<Page<SessionView>> {
    const accountId = hasRole(actor, 'administrator') ? (query.accountId ?? actor.accountId) : actor.accountId;
    const [before] = pageStart(query.cursor, ['uuid']);
    const rows = await this.database.read(actor, (tx) =>
      tx.manager
        .createQueryBuilder(Session, 's')
        .where('s.accountId = :accountId', { accountId })
        .andWhere(isUsable, { idleMinutes: this.config.sessionIdleMinutes })
        .andWhere('(:before::uuid IS NULL OR s.id < :before::uuid)', { before })
        .orderBy('s.id', 'DESC')
        .limit(query.limit + 1)
        .getMany(),
    );
    return pageOf(
      rows,
      query.limit,
      (row) => [row.id],
      (row) => toSessionView(row, current),
    );
  }

  /** Ends one session at once. Errors: `identity.session-unknown`, also for somebody else's. */
  async revoke(actor: Actor, request: RequestIdentity, id: string): Promise<void> {
    await this.writes.run(asSystem(actor), 'session.revoke', request, async (tx) => {
      const owner = hasRole(actor, 'administrator') ? null : actor.accountId;
      const rows = await tx.query<{ id: string }>(
        `SELECT id FROM session
        WHERE id = $1 AND revoked_at IS NULL AND ($2::uuid IS NULL OR account_id = $2) FOR UPDATE`,
        [id, owner],
      );
      if (rows.length === 0) throw sessionUnknown({});
      await tx.manager.update(Session, { id }, { revokedAt: tx.now });
      tx.audit({ subject: 'session', subjectId: id, action: 'session.revoke', tenant: tenantOf(actor) });
    });
  }

  /** After a change of password, roles or state: whoever holds an old token is out with the next request (S8). */
  async endAll(tx: WriteTx, accountId: string, except: string | null = null): Promise<void> {
    await tx.query(
      `UPDATE session SET revoked_at = $2 WHERE account_id = $1 AND revoked_at IS NULL AND id IS DISTINCT FROM $3::uuid`,
      [accountId, tx.now, except],
    );
  }

  private async endOldest(tx: WriteTx, accountId: string): Promise<void> {
    await tx.query(
      `UPDATE session SET revoked_at = $2 WHERE id IN (
        SELECT id FROM session WHERE account_id = $1 AND revoked_at IS NULL AND expires_at > $2
        ORDER BY id DESC OFFSET $3)`,
      [accountId, tx.now, mostSessions - 1],
    );
  }
}
