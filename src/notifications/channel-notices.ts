import { Injectable } from '@nestjs/common';
import type { WriteTx } from '../writes/write-tx.js';
import { Channel } from './channels/setup/channel.entity.js';
import { Notices } from './notices.service.js';

/** What an organisation is told about its channels: inside the product, and on those that still work. */
@Injectable()
export class ChannelNotices {
  constructor(private readonly notices: Notices) {}

  async failing(tx: WriteTx, channelId: string): Promise<void> {
    const channel = await tx.manager.findOneByOrFail(Channel, { id: channelId });
    // Mended, paused or removed meanwhile: nothing to see to any more.
    if (channel.state !== 'failing') return;
    const subject = { type: 'channel', id: channelId };
    await this.notices.add(tx, channel, { kind: 'channel.failing', subject, details: { name: channel.name } });
  }
}
