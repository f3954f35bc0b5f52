import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../shared/roles.js';
import { withoutKey } from '../../../writes/request-identity.js';
import { noTenant } from '../../../writes/write-tx.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { Writes } from '../../../writes/writes.service.js';
import { deliveryLifecycle } from './delivery.lifecycle.js';

const actor = systemActor('channel retention');
const batch = 1_000;
const mostBatches = 100;

/** The log serves to find faults and to replay, for half a year; that somebody was told stays proved by the audit trail. */
const pruneSql = `DELETE FROM channel_delivery WHERE id IN (
  SELECT id FROM channel_delivery WHERE state <> 'queued' AND occurred_at < app_now() - interval '190 days'
  ORDER BY occurred_at LIMIT ${batch}) RETURNING id`;

/** What waits on a paused channel gets old as well: its next look lets go of what is stale. */
const wakePausedSql = `UPDATE channel SET due_at = app_now() WHERE due_at IS NULL
  AND EXISTS (SELECT FROM channel_delivery d WHERE d.channel_id = channel.id AND d.state = $1
    AND d.queued_at < app_now() - interval '7 days') RETURNING id`;

@Injectable()
export class DeliveryRetention {
  constructor(private readonly writes: Writes) {}

  async prune(): Promise<void> {
    await this.change('channel.wake-paused', wakePausedSql, [deliveryLifecycle.initial]);
    for (let round = 0; round < mostBatches; round += 1)
      if ((await this.change('channel-delivery.prune', pruneSql)) < batch) return;
  }

  private change(action: string, sql: string, values: readonly string[] = []): Promise<number> {
    return this.writes.run(actor, action, withoutKey, async (tx: WriteTx) => {
      const { length: count } = await tx.query(sql, values);
      tx.audit({ subject: 'channel', subjectId: actor.accountId, action, tenant: noTenant, data: { count } });
      return count;
    });
  }
}
