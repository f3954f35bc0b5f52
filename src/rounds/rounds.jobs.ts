import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { bookingCancelled } from '../bookings/bookings.events.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { RoundDriving } from './round-driving.service.js';

/** What rounds do about events of bookings. */
@Injectable()
export class RoundJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly driving: RoundDriving,
  ) {}

  onModuleInit(): void {
    const options = { attempts: 8, backoffMs: 500, timeoutMs: 15_000 };
    this.registry.on(bookingCancelled, 'rounds.drop-cancelled', options, async (tx, { bookingId, roundId }) => {
      if (roundId !== null) await this.driving.dropCancelled(tx, roundId, bookingId);
    });
  }
}
