import { Injectable, Logger } from '@nestjs/common';
import { Manifests } from '../manifests/manifests.service.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { isRetryable, postgresFailure } from '../platform/database/postgres-errors.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { DomainError } from '../shared/domain-error.js';
import { decodeCursor } from '../shared/paging.js';
import { systemActor } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import { withoutKey } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { pauseAfter } from './attempts.rules.js';
import type { GatewayRequestListQuery } from './dto/gateway-request-list.dto.js';
import { toGatewayRequestView } from './dto/gateway-request.view.js';
import type { GatewayRequestView } from './dto/gateway-request.view.js';
import { GatewayRequest } from './gateway-request.entity.js';
import { gatewayRequestLifecycle } from './gateway-request.lifecycle.js';
import type { GatewayRequestStep } from './gateway-request.lifecycle.js';
import { requestNotDue, requestNotFound } from './gateway.errors.js';
import { ManifestNumberPort } from './manifest-number.port.js';

/** Attempts made in one turn of the schedule. */
const mostAtOnce = 50;
const longestError = 500;

/** Asks the national system for official numbers, keeps count of the attempts, and hands answers to the manifests. */
@Injectable()
export class NumberRequests {
  private readonly logger = new Logger(NumberRequests.name);

  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly manifests: Manifests,
    private readonly port: ManifestNumberPort,
  ) {}

  /** Opens the request of a manifest, once, and makes the first attempt at once. */
  async open(tx: WriteTx, manifestId: string): Promise<void> {
    const { facilityId, enterpriseId, divisionCode, officialNumber, state } = await this.manifests.lock(tx, manifestId);
    const known = await tx.manager.findOne(GatewayRequest, { where: { manifestId } });
    if (known !== null || officialNumber !== null || state === 'voided') return;
    const request = tx.manager.create(GatewayRequest, {
      id: newId(),
      manifestId,
      facilityId,
      enterpriseId,
      divisionCode,
      adapter: this.port.name,
      state: gatewayRequestLifecycle.initial,
      attempts: 0,
      lastError: null,
      nextAttemptAt: tx.now,
      officialNumber: null,
      applied: null,
      answeredAt: null,
      createdAt: tx.now,
    });
    await tx.manager.insert(GatewayRequest, request);
    audit(tx, request, 'gateway.open', { from: null, to: request.state });
    await this.attempt(tx, request);
  }

  /** Attempts whose time has come, each in a write of its own. Answers how many were made. */
  async runDue(): Promise<number> {
    const actor = systemActor('gateway');
    const due = await this.database.read(actor, (tx) => tx.query<{ id: string }>(dueSql, [mostAtOnce]));
    let made = 0;
    for (const { id } of due) made += await this.runOne(actor, id);
    return made;
  }

  /** Somebody entered the number by hand. */
  async noteEntered(tx: WriteTx, manifestId: string, number: string): Promise<void> {
    const request = await tx.manager.findOne(GatewayRequest, {
      where: { manifestId },
      lock: { mode: 'pessimistic_write' },
    });
    if (request === null || request.state === 'answered') return;
    await take(tx, request, 'answer', {
      officialNumber: number,
      applied: true,
      answeredAt: tx.now,
      nextAttemptAt: null,
    });
  }

  list(actor: Actor, query: GatewayRequestListQuery): Promise<Page<GatewayRequestView>> {
    return this.database.read(actor, async (tx) => {
      const rows = await page(tx, query);
      return pageOf(
        rows,
        query.limit,
        ({ createdAt, id }) => [createdAt.toISOString(), id],
        (row) => toGatewayRequestView(row, actor),
      );
    });
  }

  /** Opens a failed or waiting request again. `gateway.request-not-found` 404, `lifecycle.wrong-state` 409. */
  retry(actor: Actor, request: RequestIdentity, id: string): Promise<GatewayRequestView> {
    return this.writes.run(actor, 'gateway.retry', request, async (tx) => {
      const row = await tx.manager.findOne(GatewayRequest, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (row === null) throw requestNotFound({});
      await take(tx, row, 'retry', { attempts: 0, nextAttemptAt: tx.now });
      return toGatewayRequestView(row, actor);
    });
  }

  private async runOne(actor: Actor, id: string): Promise<number> {
    try {
      await this.writes.run(actor, 'gateway.attempt', withoutKey, async (tx) => {
        const request = await tx.manager.findOne(GatewayRequest, {
          where: { id },
          lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
        });
        const dueAt = request?.nextAttemptAt ?? null;
        if (request === null || dueAt === null || dueAt > tx.now) throw requestNotDue({});
        await this.attempt(tx, request);
      });
      return 1;
    } catch (error) {
      // Another process was quicker. Anything else must not keep the other requests from their turn.
      if (!(error instanceof DomainError)) this.logger.error({ msg: 'attempt failed', requestId: id, err: error });
      return 0;
    }
  }

  /** The savepoint lets a failed attempt be written down in the same transaction, with its count and its error. */
  private async attempt(tx: WriteTx, request: GatewayRequest): Promise<void> {
    await tx.query('SAVEPOINT gateway_attempt');
    try {
      await this.ask(tx, request);
    } catch (error) {
      if (isRetryable(postgresFailure(error))) throw error;
      await tx.query('ROLLBACK TO SAVEPOINT gateway_attempt');
      await noteFailure(tx, request, error instanceof Error ? error.message : String(error));
    }
  }

  private async ask(tx: WriteTx, request: GatewayRequest): Promise<void> {
    const { manifestId, divisionCode } = request;
    const { internalNumber } = await this.manifests.lock(tx, manifestId);
    const answer = await this.port.request(tx, { manifestId, divisionCode, internalNumber });
    const adapter = this.port.name;
    if ('waiting' in answer) return take(tx, request, 'wait', { adapter, nextAttemptAt: null });
    const { number } = answer;
    const outcome = await this.manifests.setOfficialNumber(tx, manifestId, number, 'gateway');
    const applied = outcome !== 'notApplied';
    await take(tx, request, 'answer', {
      adapter,
      officialNumber: number,
      applied,
      answeredAt: tx.now,
      nextAttemptAt: null,
    });
  }
}

const dueSql = `
SELECT id FROM gateway_request WHERE state = 'open' AND next_attempt_at <= app_now() ORDER BY next_attempt_at, id LIMIT $1`;

async function noteFailure(tx: WriteTx, request: GatewayRequest, message: string): Promise<void> {
  const attempts = request.attempts + 1;
  const lastError = message.slice(0, longestError);
  const pauseMs = pauseAfter(attempts);
  if (pauseMs === null) return take(tx, request, 'giveUp', { attempts, lastError, nextAttemptAt: null });
  await save(tx, request, { attempts, lastError, nextAttemptAt: new Date(tx.now.getTime() + pauseMs) });
  audit(tx, request, 'gateway.attempt-failed', { data: { attempts } });
}

async function take(
  tx: WriteTx,
  request: GatewayRequest,
  step: GatewayRequestStep,
  changes: Partial<GatewayRequest>,
): Promise<void> {
  const from = request.state;
  request.state = gatewayRequestLifecycle.take(step, from, tx.actor, {});
  const { state } = request;
  await save(tx, request, { ...changes, state });
  audit(tx, request, `gateway.${step}`, { from, to: state, data: { applied: request.applied } });
}

async function save(tx: Tx, request: GatewayRequest, changes: Partial<GatewayRequest>): Promise<void> {
  Object.assign(request, changes);
  await tx.manager.update(GatewayRequest, { id: request.id }, changes);
}

interface Change {
  readonly from?: string | null;
  readonly to?: string;
  readonly data?: Record<string, unknown>;
}

function audit(tx: WriteTx, request: GatewayRequest, action: string, { from, to, data }: Change): void {
  const { id, manifestId, facilityId, enterpriseId, divisionCode } = request;
  tx.audit({
    subject: 'gatewayRequest',
    subjectId: id,
    action,
    ...(to === undefined ? {} : { from: from ?? null, to }),
    tenant: { facilityId, enterpriseId, divisionCode },
    data: { manifestId, ...data },
  });
}

function page(tx: Tx, { state, manifestId, cursor, limit }: GatewayRequestListQuery): Promise<GatewayRequest[]> {
  const list = tx.manager.createQueryBuilder(GatewayRequest, 'r').where('TRUE');
  const { facilityId } = tx.actor;
  if (facilityId !== null) list.andWhere('r.facility_id = :facilityId', { facilityId });
  if (state !== undefined) list.andWhere('r.state = :state', { state });
  if (manifestId !== undefined) list.andWhere('r.manifest_id = :manifestId', { manifestId });
  if (cursor !== undefined) {
    const [at, id] = decodeCursor(cursor, ['instant', 'uuid']);
    list.andWhere('(r.created_at, r.id) < (:at::timestamptz, :id::uuid)', { at, id });
  }
  return list
    .orderBy('r.createdAt', 'DESC')
    .addOrderBy('r.id', 'DESC')
    .limit(limit + 1)
    .getMany();
}
