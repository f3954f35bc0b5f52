import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import { TransferFlow } from './transfer-flow.service.js';
import { transferAdvance } from './transfers.events.js';

const options = { attempts: 10, backoffMs: 1_000, timeoutMs: 30_000 };

/** A transfer's flow goes on. What fails is written down beside the step, with its next try. */
@Injectable()
export class TransferJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly flow: TransferFlow,
  ) {}

  onModuleInit(): void {
    this.registry.on(
      transferAdvance,
      'transfers.advance',
      { ...options, onFailure: (tx, { transferId }, failed) => this.flow.noteFailure(tx, transferId, failed) },
      (tx, { transferId }) => this.flow.advance(tx, transferId),
    );
  }
}
