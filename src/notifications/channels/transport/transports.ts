import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { ChannelSecrets } from '../setup/channel-secrets.js';
import { saidIn } from '../text/message-text.js';
import { mailOf } from './mail.js';
import { Mailer } from './mailer.js';
import { sendRobot } from './robot.js';
import { notSent } from './transport.types.js';
import type { Outcome, Parcel } from './transport.types.js';
import { sendWebhook } from './webhook.js';

/** An attempt takes no longer. */
export const attemptMs = 15_000;

const noMailServer =
  '系统未配置发信服务器（SMTP_URL）。请联系系统管理员。This installation has no mail server (SMTP_URL); turn to its administrator.';

/** Brings one message to one channel, outside any transaction. */
@Injectable()
export class Transports {
  private readonly mailer: Mailer | null;
  private readonly link: string | null;
  private readonly allowPrivate: boolean;
  /** Tests shorten it. */
  timeoutMs = attemptMs;

  constructor(
    config: Config,
    private readonly secrets: ChannelSecrets,
  ) {
    this.mailer = Mailer.from(config);
    this.link = config.publicUrl ?? null;
    this.allowPrivate = config.channelPrivateTargets;
  }

  send(parcel: Parcel): Promise<Outcome> {
    const { channel, at } = parcel;
    const reach = { timeoutMs: this.timeoutMs, allowPrivate: this.allowPrivate };
    switch (channel.kind) {
      case 'webhook':
        return sendWebhook(parcel, this.secrets.webhook(channel, at), reach);
      case 'robot':
        return sendRobot(parcel, this.secrets.robot(channel), reach);
      case 'email':
        return this.mail(parcel);
    }
  }

  private async mail({ channel, delivery }: Parcel): Promise<Outcome> {
    if (this.mailer === null) return notSent({ error: noMailServer });
    const isCode = delivery.event === 'channel.confirmation';
    const content = isCode ? { details: { code: this.secrets.confirmationCode(channel) } } : delivery.content;
    const mail = mailOf(saidIn(isCode ? 'both' : channel.language, delivery.event, content), this.link);
    return this.mailer.send({ ...mail, to: channel.target, id: delivery.id }, this.timeoutMs);
  }
}
