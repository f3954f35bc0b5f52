import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { Metrics } from '../../platform/metrics/metrics.js';
import { asSystem, systemActor } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { Writes } from '../../writes/writes.service.js';
import { isEnded, messageStates } from '../messages/gateway-message.lifecycle.js';
import type { MessageState } from '../messages/gateway-message.lifecycle.js';
import { GatewayPort } from '../port/gateway.port.js';
import { breakerLifecycle, breakerStates } from '../sending/breaker.lifecycle.js';
import { Breakers } from '../sending/breakers.js';
import type { BreakerView, GatewayStatusView } from './status.view.js';

interface FigureRow {
  state: MessageState;
  count: number;
  oldest: Date | null;
  latest: Date | null;
}

// Asked for often, so each figure costs the same whatever went wrong: counting stops at 10,000.
const figuresSql = `
SELECT s.state,
  (SELECT count(*)::integer FROM (SELECT 1 FROM gateway_message m
    WHERE m.facility_id = $1 AND m.state = s.state LIMIT 10000) counted) AS count,
  (SELECT min(m.created_at) FROM gateway_message m WHERE m.facility_id = $1 AND m.state = s.state) AS oldest,
  CASE WHEN s.state = 'answered' THEN (SELECT max(m.answered_at) FROM gateway_message m
    WHERE m.facility_id = $1 AND m.state = s.state) END AS latest
FROM unnest($2::text[]) AS s (state)`;

const openSql = `
SELECT count(*)::integer AS count FROM (SELECT 1 FROM gateway_message WHERE state = 'open' LIMIT 10000) counted`;

const metricsActor = systemActor('metrics');

/** How it stands with the national system, for people and for Prometheus. */
@Injectable()
export class GatewayStatus implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly port: GatewayPort,
    private readonly breakers: Breakers,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    const registers = [this.metrics.registry];
    const { database, breakers } = this;
    new Gauge({
      name: 'gateway_breaker_open',
      help: 'Circuit breaker before the national system: 0 closed, 1 open, 2 half-open',
      registers,
      async collect() {
        const breaker = await database.read(metricsActor, (tx) => breakers.find(tx));
        this.set(breakerStates.indexOf(breaker?.state ?? breakerLifecycle.initial));
      },
    });
    new Gauge({
      name: 'gateway_messages_open',
      help: 'Messages to the national system that are not sent yet, counted up to 10,000',
      registers,
      async collect() {
        const [row] = await database.read(metricsActor, (tx) => tx.query<{ count: number }>(openSql));
        this.set(row?.count ?? 0);
      },
    });
  }

  async status(actor: Actor): Promise<GatewayStatusView> {
    const breaker = await this.database.read(asSystem(actor), (tx) => this.breaker(tx));
    const rows = await this.database.read(actor, (tx) =>
      tx.query<FigureRow>(figuresSql, [actor.facilityId, messageStates]),
    );
    const open = rows.filter(({ state, oldest }) => !isEnded(state) && oldest !== null);
    const oldest = Math.min(...open.map((row) => row.oldest!.getTime()));
    return {
      adapter: this.port.name,
      breaker,
      counts: rows.map(({ state, count }) => ({ state, count })),
      oldestUnansweredAt: open.length === 0 ? null : new Date(oldest).toISOString(),
      lastAnswerAt: rows.find(({ state }) => state === 'answered')?.latest?.toISOString() ?? null,
    };
  }

  /** How many messages of a facility a person has to see to, counted up to 10,000. */
  async failedCount(tx: Tx, facilityId: string): Promise<number> {
    const rows = await tx.query<FigureRow>(figuresSql, [facilityId, ['failed'] satisfies MessageState[]]);
    return rows[0]?.count ?? 0;
  }

  /** The next message goes at once, as the probe. `gateway.breaker-not-open`, 409. */
  async probe(actor: Actor, request: RequestIdentity): Promise<GatewayStatusView> {
    // Nobody's row: the system as a whole is down, whoever notices it.
    await this.writes.run(asSystem(actor), 'gateway.probe', request, (tx) => this.breakers.hurry(tx));
    return this.status(actor);
  }

  private async breaker(tx: Tx): Promise<BreakerView> {
    const breaker = await this.breakers.find(tx);
    return {
      state: breaker?.state ?? breakerLifecycle.initial,
      failures: breaker?.failures ?? 0,
      openedAt: breaker?.openedAt?.toISOString() ?? null,
      probeAt: breaker?.probeAt?.toISOString() ?? null,
    };
  }
}
