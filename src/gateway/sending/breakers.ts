import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.service.js';
import { newId } from '../../shared/uuid.js';
import { noTenant } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { breakerNotOpen, requestNotDue } from '../gateway.errors.js';
import { GatewayPort } from '../port/gateway.port.js';
import { GatewayBreaker } from './breaker.entity.js';
import { breakerLifecycle } from './breaker.lifecycle.js';
import type { BreakerStep } from './breaker.lifecycle.js';
import { afterCall, passageOf } from './breaker.rules.js';
import type { Passage } from './breaker.rules.js';

/** Milliseconds after which a probe that told nothing counts as lost: its worker died. */
const probeLostMs = 30_000;

/** The circuit breaker in the database. Locked after the message that wants to pass, never before. */
@Injectable()
export class Breakers {
  constructor(private readonly port: GatewayPort) {}

  find(tx: Tx): Promise<GatewayBreaker | null> {
    return tx.manager.findOne(GatewayBreaker, { where: { adapter: this.port.name } });
  }

  /** Whether anything may be sent now, at a glance. */
  async passage(tx: Tx, now: Date): Promise<Passage> {
    const breaker = await this.find(tx);
    return breaker === null ? 'send' : passageOf(breaker, now);
  }

  /**
   * Lets one call pass that `passage` did not; answers whether it is the probe. `gateway.message-not-due` (409) while the
   * breaker is open.
   */
  async pass(tx: WriteTx): Promise<boolean> {
    const breaker = await this.locked(tx);
    const passage = passageOf(breaker, tx.now);
    if (passage === 'wait') throw requestNotDue({});
    if (passage === 'send') return false;
    const probeAt = new Date(tx.now.getTime() + probeLostMs);
    if (breaker.state === 'halfOpen') await save(tx, breaker, { probeAt });
    else await take(tx, breaker, 'probe', { probeAt });
    return true;
  }

  /** A call ended. */
  async note(tx: WriteTx, call: { readonly isUp: boolean; readonly isProbe: boolean }): Promise<void> {
    const seen = await this.find(tx);
    // The common case locks nothing: all goes well, and did before.
    if (call.isUp && (seen === null || (seen.state === 'closed' && seen.failures === 0))) return;
    const breaker = await this.locked(tx);
    const move = afterCall(breaker, call, tx.now);
    if (move === null) return;
    const { step, failures, openings, probeAt } = move;
    const openedAt = step === 'open' ? tx.now : step === 'close' ? null : breaker.openedAt;
    const changes = { failures, openings, probeAt, openedAt };
    if (step === null) await save(tx, breaker, changes);
    else await take(tx, breaker, step, changes);
  }

  /** Somebody does not want to wait for the next probe. `gateway.breaker-not-open`, 409. */
  async hurry(tx: WriteTx): Promise<void> {
    const breaker = await this.locked(tx);
    if (breaker.state !== 'open') throw breakerNotOpen({});
    await save(tx, breaker, { probeAt: tx.now });
    audit(tx, breaker, 'gateway.probe-wanted');
  }

  private async locked(tx: WriteTx): Promise<GatewayBreaker> {
    await this.ensure(tx);
    const where = { adapter: this.port.name };
    return tx.manager.findOneOrFail(GatewayBreaker, { where, lock: { mode: 'pessimistic_write' } });
  }

  private async ensure(tx: WriteTx): Promise<void> {
    const [made] = await tx.query<{ id: string }>(
      `INSERT INTO gateway_breaker (id, adapter, state) VALUES ($1, $2, $3) ON CONFLICT (adapter) DO NOTHING RETURNING id`,
      [newId(), this.port.name, breakerLifecycle.initial],
    );
    if (made === undefined) return;
    const { initial } = breakerLifecycle;
    tx.audit(entry(made.id, 'gateway.breaker-made', { from: null, to: initial, data: { adapter: this.port.name } }));
  }
}

type Changes = Partial<Pick<GatewayBreaker, 'failures' | 'openings' | 'openedAt' | 'probeAt'>>;

async function take(tx: WriteTx, breaker: GatewayBreaker, step: BreakerStep, changes: Changes): Promise<void> {
  const from = breaker.state;
  breaker.state = breakerLifecycle.take(step, from, tx.actor, {});
  const { state } = breaker;
  await save(tx, breaker, { ...changes, state });
  const { failures, adapter } = breaker;
  tx.audit(entry(breaker.id, `gateway.breaker-${step}`, { from, to: state, data: { adapter, failures } }));
}

async function save(
  tx: WriteTx,
  breaker: GatewayBreaker,
  changes: Changes & Partial<Pick<GatewayBreaker, 'state'>>,
): Promise<void> {
  Object.assign(breaker, changes);
  await tx.manager.update(GatewayBreaker, { id: breaker.id }, changes);
}

const audit = (tx: WriteTx, { id, adapter }: GatewayBreaker, action: string): void =>
  tx.audit(entry(id, action, { data: { adapter } }));

const entry = (subjectId: string, action: string, more: object) => ({
  subject: 'gatewayBreaker',
  subjectId,
  action,
  tenant: noTenant,
  ...more,
});
