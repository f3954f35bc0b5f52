import { Injectable } from '@nestjs/common';
import { isIPv6 } from 'node:net';
import { Config } from '../platform/config/config.js';
import { secretKey } from '../platform/config/secret-key.js';
import { Database } from '../platform/database/database.service.js';
import { signInDelayed } from './identity.errors.js';
import { keyedHash } from './tokens.js';

/** S7: tries of one address in any 60 s; those that succeed do not count. */
const triesPerMinute = 10;

export interface LoginAttempt {
  /** By the database clock. */
  readonly now: Date;
  /** Takes the try off the count: it succeeded. */
  forgive(): Promise<void>;
}

/** Slows down guessing. The counts live in the database, so they hold for all processes together and survive restarts. */
@Injectable()
export class LoginAttempts {
  private readonly key: Buffer;

  constructor(
    private readonly database: Database,
    config: Config,
  ) {
    this.key = secretKey(config, 'login attempts');
  }

  /** Counts a try before the password is looked at. Throws `identity.sign-in-delayed`, 429 with Retry-After. */
  async begin(address: string, login: string): Promise<LoginAttempt> {
    const sources = [keyedHash(this.key, `address ${network(address)}`), keyedHash(this.key, `login ${login}`)];
    const [row] = await this.database.call<{ wait_seconds: number; now: Date }>(
      'SELECT wait_seconds, now FROM begin_login($1, $2, $3)',
      [...sources, triesPerMinute],
    );
    if (row!.wait_seconds > 0) throw signInDelayed({ retryAfterSeconds: row!.wait_seconds });
    return {
      now: row!.now,
      forgive: async () => void (await this.database.call('SELECT forgive_login($1, $2)', sources)),
    };
  }
}

/** An IPv6 customer has a /64 to choose addresses from, so that is the unit to count. */
const network = (address: string): string => {
  const plain = unmapped(address);
  return isIPv6(plain) ? ipv6Groups(plain, 4) : plain;
};

/** What a session list shows of an address: enough to recognise a place, too little to be a personal identifier. */
export function addressPrefix(address: string): string {
  const plain = unmapped(address);
  if (isIPv6(plain)) return `${ipv6Groups(plain, 3)}::/48`;
  return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
}

/** IPv4 as a socket of both families shows it: ::ffff:192.0.2.1. */
const unmapped = (address: string): string => /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;

function ipv6Groups(address: string, count: number): string {
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === '' ? [] : tail.split(':');
  const zeros = Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0');
  return [...front, ...zeros, ...back].slice(0, count).join(':');
}
