import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { unavailable } from '../platform/http/http.errors.js';

/** OWASP's first choice: argon2id (the package's default), 19 MiB, two passes, one lane; about 30 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** At once, so that signing in cannot take both cores away from everything else. */
const mostAtOnce = 2;
/** Waiting; beyond that an answer would come too late to be of use. */
const mostWaiting = 64;

@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly nobody = hash('no account has this password', cost);

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, cost));
  }

  /** Without a stored hash it works just as long and answers no, so that timing does not tell which accounts exist. */
  async verify(stored: string | null, password: string): Promise<boolean> {
    const against = stored ?? (await this.nobody);
    const fits = await this.inTurn(() => verify(against, password));
    return fits && stored !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= mostAtOnce) await this.turn();
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }

  /** Whoever finishes hands its place over, so `running` stays as it is. */
  private turn(): Promise<void> {
    if (this.waiting.length >= mostWaiting) throw unavailable({});
    return new Promise((resolve) => {
      this.waiting.push(resolve);
    });
  }
}
