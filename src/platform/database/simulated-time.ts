import { Injectable } from '@nestjs/common';

/**
 * Lets demo data and tests act at another instant: every transaction of this process then takes `now` for the
 * database's time (`app_now()`), so that half a year of history can be made through the services, and a New Year in
 * Asia/Shanghai be lived through. Nothing in production sets it.
 */
@Injectable()
export class SimulatedTime {
  now: Date | null = null;

  /** Where its user lives: at that instant, or at the clock's. */
  get instant(): Date {
    return this.now ?? new Date();
  }
}
