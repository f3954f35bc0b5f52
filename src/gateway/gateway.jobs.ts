import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import { GatewaySender, sendingBatch } from './sending/gateway-sender.js';

/** Sends what is due. A new message is sent at once after its commit; this is for all that comes back or was left behind. */
@Injectable()
export class GatewayJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly sender: GatewaySender,
  ) {}

  onModuleInit(): void {
    this.registry.repeat('gateway.send', { idleMs: 1_000 }, async () => (await this.sender.sendDue()) === sendingBatch);
  }
}
