import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../../../platform/database/database.service.js';
import { inTurns } from '../../../shared/in-turns.js';
import { systemActor } from '../../../shared/roles.js';
import { notSent } from '../transport/transport.types.js';
import type { Outcome } from '../transport/transport.types.js';
import { Transports } from '../transport/transports.js';
import { Recorder } from './recorder.js';
import { Turns } from './turns.js';
import type { Turn } from './turns.js';

/** Channels looked at in one turn of the step, and attempts made at once: a slow receiver must not hold up all. */
export const channelBatch = 50;
const mostAtOnce = 8;
/** What one channel may do before the others have their turn. */
const mostInARow = 20;

const actor = systemActor('channels');

const dueSql = `
SELECT id FROM channel WHERE due_at <= app_now() AND (lease_until IS NULL OR lease_until <= app_now())
ORDER BY due_at LIMIT $1`;

/**
 * Sends what is due: lease (one transaction), attempt (none), record (another one). Any number of workers may do it beside
 * each other; a channel belongs to whoever holds its lease, which keeps its messages in order.
 */
@Injectable()
export class ChannelSender {
  private readonly logger = new Logger(ChannelSender.name);

  constructor(
    private readonly database: Database,
    private readonly turns: Turns,
    private readonly recorder: Recorder,
    private readonly transports: Transports,
  ) {}

  /** One batch of channels, longest due first. Answers how many were looked at. */
  async sendDue(): Promise<number> {
    const due = await this.database.read(actor, (tx) => tx.query<{ id: string }>(dueSql, [channelBatch]));
    await inTurns(
      due.map(
        ({ id }) =>
          () =>
            this.serve(id),
      ),
      mostAtOnce,
    );
    return due.length;
  }

  /** A failure of ours, such as a database that is away, must not keep the other channels from their turn. */
  private async serve(channelId: string): Promise<void> {
    try {
      for (let count = 0; count < mostInARow; count += 1) if (!(await this.serveOnce(channelId))) return;
    } catch (error) {
      this.logger.error({ msg: 'an attempt was not recorded', channelId, err: error });
    }
  }

  /** Whether there may be more to do at once. */
  private async serveOnce(channelId: string): Promise<boolean> {
    const taken = await this.turns.take(actor, channelId);
    if (taken === 'none') return false;
    if (taken === 'again') return true;
    const begun = performance.now();
    const outcome = await this.attempt(taken);
    await this.recorder.record(actor, taken, outcome, Math.round(performance.now() - begun));
    return outcome.isSent;
  }

  /** What our own code throws is a failed attempt too, in words that give nothing away; the log has the reason. */
  private async attempt(turn: Turn): Promise<Outcome> {
    try {
      return await this.transports.send(turn);
    } catch (error) {
      this.logger.error({ msg: 'a message could not be made up', deliveryId: turn.delivery.id, err: error });
      return notSent({
        error: '消息未能生成，请联系系统管理员。The message could not be made up; turn to the administrator.',
      });
    }
  }
}
