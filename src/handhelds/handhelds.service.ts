import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../platform/database/database.service.js';
import type { Page, PageQuery } from '../platform/http/paging.js';
import { hasRole, plannerRoles } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import type { RegisterHandheld } from './dto/handheld.dto.js';
import { toHandheldView } from './dto/handheld.view.js';
import type { HandheldView } from './dto/handheld.view.js';
import { Handheld } from './handheld.entity.js';
import { handheldNotFound, handheldRevoked, tooManyHandhelds } from './handheld.errors.js';
import { listHandhelds } from './handhelds.queries.js';

/** Devices in use of one account. */
const mostInUse = 5;

/** The devices on which drivers work without network. */
@Injectable()
export class Handhelds {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
  ) {}

  /** A device of the caller's own. `handheld.too-many`, 409. */
  register(actor: Actor, request: RequestIdentity, { name }: RegisterHandheld): Promise<HandheldView> {
    return this.writes.run(actor, 'handheld.register', request, async (tx) => {
      // One at a time per account, so that the limit holds when two ask at once.
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 35))', [actor.accountId]);
      const inUse = await tx.manager.countBy(Handheld, { accountId: actor.accountId, revokedAt: IsNull() });
      if (inUse >= mostInUse) throw tooManyHandhelds({ most: mostInUse });
      const handheld = tx.manager.create(Handheld, {
        id: newId(),
        facilityId: actor.facilityId!,
        enterpriseId: null,
        divisionCode: null,
        accountId: actor.accountId,
        accountLabel: actor.label,
        name,
        registeredAt: tx.now,
        revokedAt: null,
        revokedBy: null,
      });
      await tx.manager.insert(Handheld, handheld);
      audit(tx, handheld, 'register');
      return toHandheldView(handheld);
    });
  }

  /** A planner sees the facility's, a driver the own ones; newest first. */
  list(actor: Actor, page: PageQuery): Promise<Page<HandheldView>> {
    return this.database.read(actor, (tx) => listHandhelds(tx, page, sees(actor) ? undefined : actor.accountId));
  }

  /** For good: what it still sends waits for a person. Told twice, the first one stands. `handheld.not-found`, 404. */
  revoke(actor: Actor, request: RequestIdentity, id: string): Promise<HandheldView> {
    return this.writes.run(actor, 'handheld.revoke', request, async (tx) => {
      const handheld = await lock(tx, id);
      if (!sees(actor) && handheld.accountId !== actor.accountId) throw handheldNotFound({});
      if (handheld.revokedAt === null) {
        const revoked = { revokedAt: tx.now, revokedBy: actor.accountId };
        await tx.manager.update(Handheld, { id }, revoked);
        Object.assign(handheld, revoked);
      }
      audit(tx, handheld, 'revoke');
      return toHandheldView(handheld);
    });
  }

  /** The caller's own device, its row locked, also a revoked one. `handheld.not-found`, 404. */
  async lockOwn(tx: WriteTx, id: string): Promise<Handheld> {
    const handheld = await lock(tx, id);
    if (handheld.accountId !== tx.actor.accountId) throw handheldNotFound({}, '/handheldId');
    return handheld;
  }

  /** As `lockOwn`, of one in use. `handheld.revoked`, 409. */
  async requireInUse(tx: WriteTx, id: string): Promise<Handheld> {
    const handheld = await this.lockOwn(tx, id);
    if (handheld.revokedAt !== null) throw handheldRevoked({}, '/handheldId');
    return handheld;
  }

  /** Whether the device was revoked by then: what it sends afterwards a person looks at. */
  async isRevoked(tx: WriteTx, id: string, by: Date): Promise<boolean> {
    const { revokedAt } = await tx.manager.findOneByOrFail(Handheld, { id });
    return revokedAt !== null && revokedAt <= by;
  }
}

const sees = (actor: Actor): boolean => hasRole(actor, ...plannerRoles);

async function lock(tx: WriteTx, id: string): Promise<Handheld> {
  const handheld = await tx.manager.findOne(Handheld, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (handheld === null) throw handheldNotFound({}, '/handheldId');
  return handheld;
}

function audit(tx: WriteTx, handheld: Handheld, verb: 'register' | 'revoke'): void {
  const { id: subjectId } = handheld;
  tx.audit({ subject: 'handheld', subjectId, action: `handheld.${verb}`, tenant: tenantOf(handheld) });
}
