import { newId } from '../../src/shared/uuid.js';
import type { TestActor } from '../support/actors.js';
import { codeOf, isSuccess } from '../support/client.js';
import type { Answer, Client, Method, Sending } from '../support/client.js';
import type { Dice } from '../support/seeded.js';

/** Sends a request as somebody: a `Client` does, and whoever keeps account of what it hears. */
export type Send = (who: TestActor, method: Method, path: string, sending?: Sending) => Promise<Answer>;

/** One client of a race, which keeps what it heard. A 5xx and any refusal not among `expected` is a fault. */
export class RaceCaller {
  readonly faults: string[] = [];
  readonly heard: string[] = [];

  constructor(
    private readonly client: Client,
    private readonly roll: Dice,
    private readonly expected: ReadonlySet<string>,
  ) {}

  /** Now and then the same request goes out twice at once, as an impatient client's does. */
  readonly impatiently: Send = async (who, method, path, sending = {}) => {
    const keyed = { ...sending, key: newId() };
    if (!this.roll.chance(0.1)) return this.send(who, method, path, keyed);
    const [first, second] = await Promise.all([
      this.send(who, method, path, keyed),
      this.send(who, method, path, keyed),
    ]);
    return isSuccess(first) ? first : second;
  };

  readonly send: Send = async (who, method, path, sending) => {
    const answer = await this.client.send(who, method, path, sending);
    this.heard.push(codeOf(answer) || `${method} ${answer.status}`);
    if (!isSuccess(answer) && (answer.status >= 500 || !this.expected.has(codeOf(answer))))
      this.faults.push(`${method} ${path}: ${answer.status} ${codeOf(answer)}`);
    return answer;
  };
}
