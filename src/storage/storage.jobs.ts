import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import { manifestReceived } from '../manifests/manifests.events.js';
import { Manifests } from '../manifests/manifests.service.js';

const options = { attempts: 8, backoffMs: 2_000, timeoutMs: 30_000 };

/** A delivery of which nothing goes back is finished; one with a return trip is closed when the goods are home. */
@Injectable()
export class StorageJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly manifests: Manifests,
  ) {}

  onModuleInit(): void {
    this.registry.on(manifestReceived, 'storage.close-received', options, async (tx, { manifestId }) => {
      await this.manifests.closeIfDone(tx, manifestId);
    });
  }
}
