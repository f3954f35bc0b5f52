import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../../jobs/job-registry.js';
import { ChannelSender, channelBatch } from './sending/channel-sender.js';
import { DeliveryRetention } from './deliveries/delivery-retention.js';

const dayMs = 86_400_000;

@Injectable()
export class ChannelsJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly sender: ChannelSender,
    private readonly retention: DeliveryRetention,
  ) {}

  onModuleInit(): void {
    this.registry.repeat(
      'channels.send',
      { idleMs: 1_000 },
      async () => (await this.sender.sendDue()) === channelBatch,
    );
    this.registry.every('channels.prune', { everyMs: dayMs }, () => this.retention.prune());
  }
}
