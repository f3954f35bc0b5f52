import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { secretKey } from '../../../platform/config/secret-key.js';
import { openSecret, sealSecret } from '../../../shared/secret-box.js';
import type { Channel } from './channel.entity.js';

/** A robot's address holds its token, so all of it is a secret; `secret` is what it signs with, where it does. */
export interface RobotSecret {
  readonly url: string;
  readonly secret: string | null;
}

const secretBytes = 32;

/** The secrets of channels: sealed in the database, opened only to send. */
@Injectable()
export class ChannelSecrets {
  private readonly boxKey: Buffer;
  private readonly codeKey: Buffer;

  constructor(config: Config) {
    this.boxKey = secretKey(config, 'channels');
    this.codeKey = secretKey(config, 'channel codes');
  }

  /** A new secret of a webhook as Standard Webhooks writes it, and sealed. */
  newWebhookSecret(channelId: string): { readonly secret: string; readonly box: Buffer } {
    const secret = `whsec_${randomBytes(secretBytes).toString('base64')}`;
    return { secret, box: sealSecret(this.boxKey, channelId, secret) };
  }

  sealRobot(channelId: string, robot: RobotSecret): Buffer {
    return sealSecret(this.boxKey, channelId, JSON.stringify(robot));
  }

  robot({ id, secretBox }: Pick<Channel, 'id' | 'secretBox'>): RobotSecret {
    return JSON.parse(openSecret(this.boxKey, id, secretBox!)) as RobotSecret;
  }

  /** The present secret, and the one before it while a rotation overlaps. */
  webhook({ id, secretBox, earlierBox, earlierUntil }: Channel, now: Date): string[] {
    const isEarlierGood = earlierBox !== null && earlierUntil! > now;
    const boxes = [secretBox!, ...(isEarlierGood ? [earlierBox] : [])];
    return boxes.map((box) => openSecret(this.boxKey, id, box));
  }

  /** Six digits that confirm a mailbox. Derived, so that they are stored nowhere and a retry says the same. */
  confirmationCode({ id, codeSerial }: Pick<Channel, 'id' | 'codeSerial'>): string {
    const digest = createHmac('sha256', this.codeKey).update(`${id}/${codeSerial}`).digest();
    return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
  }
}
