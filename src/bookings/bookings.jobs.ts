import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import { BookingCaps } from './booking-caps.service.js';
import { BookingExpiry } from './booking-expiry.service.js';
import { BookingRollOver } from './booking-roll-over.service.js';

/** Well under the 60 s after which an open reservation past its expiry is a broken promise (I6). */
const expiryEveryMs = 15_000;
/** New Year is looked for each hour: a run without work is one index look-up. */
const rollOverEveryMs = 3_600_000;
/** A changed cap binds new enterprises at once and the others within a minute. */
const capsEveryMs = 60_000;

/** Work that time brings. */
@Injectable()
export class BookingsJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly expiry: BookingExpiry,
    private readonly rollOver: BookingRollOver,
    private readonly caps: BookingCaps,
  ) {}

  onModuleInit(): void {
    this.registry.every('bookings.expire', { everyMs: expiryEveryMs }, async () => void (await this.expiry.run()));
    this.registry.every(
      'bookings.roll-over',
      { everyMs: rollOverEveryMs },
      async () => void (await this.rollOver.run()),
    );
    this.registry.every('bookings.caps', { everyMs: capsEveryMs }, async () => void (await this.caps.run()));
  }
}
