import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import { manifestBackfilled, manifestConfirmed, manifestNumbered } from '../manifests/manifests.events.js';
import { NumberRequests } from './number-requests.service.js';

const options = { attempts: 10, backoffMs: 2_000, timeoutMs: 30_000 };

/** A confirmed manifest wants its official number; attempts that failed are made again by the schedule. */
@Injectable()
export class GatewayJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly requests: NumberRequests,
  ) {}

  onModuleInit(): void {
    const { registry, requests } = this;
    registry.on(manifestConfirmed, 'gateway.request-number', options, (tx, { manifestId }) =>
      requests.open(tx, manifestId),
    );
    registry.on(manifestBackfilled, 'gateway.request-paper-number', options, (tx, { manifestId }) =>
      requests.open(tx, manifestId),
    );
    registry.on(manifestNumbered, 'gateway.note-number', options, (tx, { manifestId, number }) =>
      requests.noteEntered(tx, manifestId, number),
    );
    registry.every('gateway.request-numbers', { everyMs: 5_000 }, async () => void (await requests.runDue()));
  }
}
