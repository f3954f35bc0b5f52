import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { Database } from '../platform/database/database.service.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { pageStart } from '../shared/paging.js';
import { hasRole } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import { withoutKey } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { Writes } from '../writes/writes.service.js';
import { ApiKey } from './api-key.entity.js';
import { asSystem } from '../shared/roles.js';
import { toApiKeyView } from './dto/api-key.view.js';
import type { ApiKeyView, CreatedApiKeyView } from './dto/api-key.view.js';
import type { CreateApiKey, OwnedQuery } from './dto/identity.dto.js';
import { apiKeyUnknown, tooManyApiKeys } from './identity.errors.js';
import { newApiKey, tokenHash } from './tokens.js';
import { tenantOf } from '../writes/write-tx.js';

/** Valid keys of one account. */
const mostKeys = 10;
const shownPrefix = 10;

/** Keys act with the rights of the account that made them; an administrator sees and revokes everybody's. */
@Injectable()
export class ApiKeys {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
  ) {}

  async list(actor: Actor, query: OwnedQuery): Promise<Page<ApiKeyView>> {
    const accountId = hasRole(actor, 'administrator') ? (query.accountId ?? actor.accountId) : actor.accountId;
    const [before] = pageStart(query.cursor, ['uuid']);
    const rows = await this.database.read(actor, (tx) =>
      tx.manager
        .createQueryBuilder(ApiKey, 'k')
        .where('k.accountId = :accountId', { accountId })
        .andWhere('(:before::uuid IS NULL OR k.id < :before::uuid)', { before })
        .orderBy('k.id', 'DESC')
        .limit(query.limit + 1)
        .getMany(),
    );
    return pageOf(rows, query.limit, (row) => [row.id], toApiKeyView);
  }

  /** The key is shown once, so the answer is not stored under an idempotency key. Errors: `identity.too-many-api-keys`. */
  create(actor: Actor, given: CreateApiKey): Promise<CreatedApiKeyView> {
    const key = newApiKey();
    return this.writes.run(actor, 'api-key.create', withoutKey, async (tx) => {
      // One at a time per account, so that the limit holds when two ask at once.
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 31))', [actor.accountId]);
      const valid = { accountId: actor.accountId, revokedAt: IsNull(), expiresAt: MoreThan(tx.now) };
      if ((await tx.manager.countBy(ApiKey, valid)) >= mostKeys) throw tooManyApiKeys({ most: mostKeys });
      const row = tx.manager.create(ApiKey, {
        id: newId(),
        accountId: actor.accountId,
        name: given.name,
        prefix: key.slice(0, shownPrefix),
        keyHash: tokenHash(key),
        scopes: given.scopes,
        createdAt: tx.now,
        expiresAt: new Date(tx.now.getTime() + given.validDays * 86_400_000),
        lastUsedAt: null,
        revokedAt: null,
      });
      await tx.manager.insert(ApiKey, row);
      const data = { scopes: given.scopes.join(' '), validDays: given.validDays };
      tx.audit({ subject: 'api-key', subjectId: row.id, action: 'api-key.create', tenant: tenantOf(actor), data });
      return { ...toApiKeyView(row), key };
    });
  }

  /** Errors: `identity.api-key-unknown`, also for somebody else's. */
  async revoke(actor: Actor, request: RequestIdentity, id: string): Promise<void> {
    await this.writes.run(asSystem(actor), 'api-key.revoke', request, async (tx) => {
      const key = await tx.manager.findOne(ApiKey, {
        where: { id, revokedAt: IsNull() },
        lock: { mode: 'pessimistic_write' },
      });
      const may = key !== null && (key.accountId === actor.accountId || hasRole(actor, 'administrator'));
      if (!may) throw apiKeyUnknown({});
      await tx.manager.update(ApiKey, { id }, { revokedAt: tx.now });
      tx.audit({ subject: 'api-key', subjectId: id, action: 'api-key.revoke', tenant: tenantOf(actor) });
    });
  }
}
