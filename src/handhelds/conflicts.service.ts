import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import type { AuditEventView } from '../audit/audit-event.view.js';
import { Enterprises } from '../enterprises/enterprises.service.js';
import { Manifests } from '../manifests/manifests.service.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Page, PageQuery } from '../platform/http/paging.js';
import { Rounds } from '../rounds/rounds.service.js';
import type { Actor } from '../shared/roles.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import type { ConflictListQuery, DiscardOperation } from './dto/conflict.dto.js';
import { toOperationDetailView, toOperationView } from './dto/operation.view.js';
import type { NamedOperationView, OperationDetailView, OperationView } from './dto/operation.view.js';
import { ofRevoked, tooLate } from './handheld.errors.js';
import { operationsReceived } from './handhelds.events.js';
import { listInState } from './handhelds.queries.js';
import { findOperation, lockOperation, stepOperation } from './operation-store.js';
import { OperationTrials } from './operation-trials.service.js';
import { Packet } from './packet.entity.js';

/** What people decide about operations that did not take effect. */
@Injectable()
export class Conflicts {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audits: AuditService,
    private readonly trials: OperationTrials,
    private readonly rounds: Rounds,
    private readonly enterprises: Enterprises,
    private readonly manifests: Manifests,
  ) {}

  /** The oldest first. */
  list(actor: Actor, query: ConflictListQuery): Promise<Page<NamedOperationView>> {
    return this.database.read(actor, async (tx) => {
      const { items, ...page } = await listInState(tx, query);
      return { ...page, items: await this.named(tx, items) };
    });
  }

  /** `handheld.operation-not-found`, 404. */
  one(actor: Actor, id: string): Promise<OperationDetailView> {
    return this.database.read(actor, async (tx) => {
      const [operation] = await this.named(tx, [toOperationView(await findOperation(tx, id))]);
      return toOperationDetailView(operation!, actor);
    });
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await findOperation(tx, id);
      return this.audits.eventsOf(tx, id, page);
    });
  }

  /**
   * Tried once more, in the driver's name; the answer tells what became of it. What was held for a person, late or from a
   * revoked device, passes with all that has come from this device so far. `handheld.operation-not-found`, 404; wrong state, 409. */
  async retry(actor: Actor, request: RequestIdentity, id: string): Promise<OperationDetailView> {
    const packetId = await this.writes.run(actor, 'handheld.retry', request, async (tx) => {
      const operation = await lockOperation(tx, id);
      if (forPersons.has(operation.code ?? '')) await letPass(tx, operation.packetId);
      await stepOperation(tx, operation, 'retry');
      operationsReceived.emit(tx, { packetId: operation.packetId, after: 0 });
      return operation.packetId;
    });
    await this.trials.tryAll(packetId);
    return this.one(actor, id);
  }

  /** It will not take effect; what waits for it goes on. `handheld.operation-not-found`, 404; wrong state, 409. */
  async discard(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    given: DiscardOperation,
  ): Promise<OperationDetailView> {
    const packetId = await this.writes.run(actor, 'handheld.discard', request, async (tx) => {
      const operation = await lockOperation(tx, id);
      await stepOperation(tx, operation, 'discard', { settledAt: tx.now, discardReason: given.reason });
      operationsReceived.emit(tx, { packetId: operation.packetId, after: 0 });
      return operation.packetId;
    });
    await this.trials.tryAll(packetId);
    return this.one(actor, id);
  }

  /** Who decides is told of what: a reason alone is not enough to act on. */
  private async named(tx: Tx, operations: readonly OperationView[]): Promise<NamedOperationView[]> {
    const ids = (of: (operation: OperationView) => string | null | undefined) => [
      ...new Set(operations.map(of).filter((id) => id !== null && id !== undefined)),
    ];
    const rounds = await this.rounds.numbers(
      tx,
      ids(({ roundId }) => roundId),
    );
    const firms = await this.enterprises.names(
      tx,
      ids(({ enterpriseId }) => enterpriseId),
    );
    const manifests = await this.manifests.internalNumbers(
      tx,
      ids(({ content }) => content.manifestId),
    );
    return operations.map((operation) => ({
      ...operation,
      roundNumber: rounds.get(operation.roundId) ?? null,
      enterpriseName: firms.get(operation.enterpriseId ?? '') ?? null,
      manifestNumber: manifests.get(operation.content.manifestId ?? '') ?? null,
    }));
  }
}

const forPersons: ReadonlySet<string> = new Set([tooLate.code, ofRevoked.code]);

/** Nobody has to say it anew for each of the operations behind it. */
async function letPass(tx: WriteTx, id: string): Promise<void> {
  await tx.manager.update(Packet, { id }, { acceptedUntil: tx.now, acceptedBy: tx.actor.accountId });
}
