import { Injectable } from '@nestjs/common';
import { DomainError } from '../shared/domain-error.js';
import { newId } from '../shared/uuid.js';
import { visitorDelayed } from './identity.errors.js';
import { LoginAttempts } from './login-attempts.js';

/** Bounds what somebody may do without signing in. */
@Injectable()
export class Visitors {
  constructor(private readonly attempts: LoginAttempts) {}

  /**
   * Counts one request of the address, together with its sign-ins: ten in any 60 s (S7). Whether it succeeds does not
   * matter, since what a visitor leaves behind costs somebody's time. `identity.visitor-delayed`, 429 with Retry-After.
   */
  async count(address: string): Promise<void> {
    try {
      // A login nobody has: the count of the address alone decides.
      await this.attempts.begin(address, `visitor ${newId()}`);
    } catch (error) {
      if (!(error instanceof DomainError) || error.status !== 429) throw error;
      throw visitorDelayed({ retryAfterSeconds: Number(error.details['retryAfterSeconds']) });
    }
  }
}
