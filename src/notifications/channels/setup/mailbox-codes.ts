import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import type { Actor } from '../../../shared/roles.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import { Writes } from '../../../writes/writes.service.js';
import { codeSpent, codeTooSoon, codeWrong, emailUnavailable, notAnEmail } from '../channel.errors.js';
import { queueDelivery, wake } from '../deliveries/delivery-records.js';
import { auditChannel, lockOwnChannel, saveChannel, takeChannelStep } from './channel-records.js';
import { ChannelSecrets } from './channel-secrets.js';
import type { Channel } from './channel.entity.js';
import { channelLifecycle } from './channel.lifecycle.js';
import { toChannelView } from './dto/channel.view.js';
import type { ChannelView } from './dto/channel.view.js';

const codeMs = 30 * 60_000;
/** Between two codes to one mailbox: nobody is flooded with them. */
const pauseMs = 60_000;
const mostTries = 5;

/** Nobody gets mail who did not ask for it: a mailbox counts when a code that was sent there is entered. */
@Injectable()
export class MailboxCodes {
  private readonly isAvailable: boolean;

  constructor(
    config: Config,
    private readonly writes: Writes,
    private readonly secrets: ChannelSecrets,
  ) {
    this.isAvailable = config.smtpUrl !== undefined;
  }

  /** Queues a new code; the ones before it are spent. `channel.email-unavailable`, 409. */
  async send(tx: WriteTx, channel: Channel): Promise<void> {
    if (!this.isAvailable) throw emailUnavailable({}, '/kind');
    const codeUntil = new Date(tx.now.getTime() + codeMs);
    await saveChannel(tx, channel, { codeSerial: channel.codeSerial + 1, codeUntil, codeTries: 0 });
    const subject = { type: 'channel', id: channel.id };
    const content = { details: {} };
    await queueDelivery(tx, channel, { event: 'channel.confirmation', noticeId: null, subject, content, held: false });
    await wake(tx, channel);
  }

  /** Errors: `channel.not-an-email`, `channel.code-too-soon`, `lifecycle.wrong-state` (409). */
  sendAgain(actor: Actor, request: RequestIdentity, id: string): Promise<ChannelView> {
    return this.writes.run(actor, 'channel.send-code', request, async (tx) => {
      const channel = await lockUnconfirmed(tx, id);
      const sentAt = (channel.codeUntil?.getTime() ?? 0) - codeMs;
      const leftMs = sentAt + pauseMs - tx.now.getTime();
      if (leftMs > 0) throw codeTooSoon({ seconds: Math.ceil(leftMs / 1_000) });
      await this.send(tx, channel);
      auditChannel(tx, channel, 'channel.send-code');
      return toChannelView(channel, actor);
    });
  }

  /**
   * A wrong code counts, so its refusal is answered after the count was saved. Errors: `channel.not-an-email`,
   * `channel.code-spent`, `channel.code-wrong`, `lifecycle.wrong-state` (409).
   */
  async confirm(actor: Actor, request: RequestIdentity, id: string, code: string): Promise<ChannelView> {
    const view = await this.writes.run(actor, 'channel.confirm', request, async (tx) => {
      const channel = await lockUnconfirmed(tx, id);
      if (channel.codeUntil === null || channel.codeUntil <= tx.now || channel.codeTries >= mostTries)
        throw codeSpent({}, '/code');
      if (!isSame(code, this.secrets.confirmationCode(channel))) {
        await saveChannel(tx, channel, { codeTries: channel.codeTries + 1 });
        auditChannel(tx, channel, 'channel.code-wrong');
        return null;
      }
      await takeChannelStep(tx, channel, 'confirm', { codeUntil: null });
      return toChannelView(channel, actor);
    });
    if (view === null) throw codeWrong({}, '/code');
    return view;
  }
}

/** The step's own refusal, where the mailbox is confirmed already. */
async function lockUnconfirmed(tx: WriteTx, id: string): Promise<Channel> {
  const channel = await lockOwnChannel(tx, id);
  if (channel.kind !== 'email') throw notAnEmail({});
  channelLifecycle.take('confirm', channel.state, tx.actor, {});
  return channel;
}

const isSame = (given: string, expected: string): boolean =>
  given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
