import { Agent, request } from 'undici';
import { newId } from '../../src/shared/uuid.js';
import type { TestActor } from './actors.js';
import type { ClientLog } from './client-log.js';

export interface Answer {
  readonly status: number;
  readonly etag: string | undefined;
  readonly body: unknown;
}

export interface Sending {
  readonly body?: object;
  /** Idempotency-Key; a write without one gets a new one. */
  readonly key?: string;
  /** Version for If-Match. */
  readonly version?: number;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH';

/** Longer than any statement of the server may take. */
const patienceMs = 20_000;

/**
 * Talks to the product over real sockets, as the console does, and keeps what was acknowledged. `url` is asked for every
 * request: a server that was killed comes back at another address. A broken connection rejects.
 */
export class Client {
  private readonly agent = new Agent({ connections: 64, headersTimeout: patienceMs, bodyTimeout: patienceMs });

  constructor(
    private readonly url: () => string,
    private readonly log?: ClientLog,
  ) {}

  async send(who: TestActor, method: Method, path: string, { body, key, version }: Sending = {}): Promise<Answer> {
    const writes = method !== 'GET';
    const usedKey = key ?? newId();
    const answer = await request(`${this.url()}/api/v1${path}`, {
      dispatcher: this.agent,
      method,
      headers: {
        ...who.headers,
        'accept-language': 'en',
        ...(body && { 'content-type': 'application/json' }),
        ...(writes && { 'idempotency-key': usedKey }),
        ...(version !== undefined && { 'if-match': `"v${version}"` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const etag = answer.headers['etag'];
    const heard = { status: answer.statusCode, etag: etag?.toString(), body: await answer.body.json() };
    if (writes && isSuccess(heard)) this.log?.acknowledge(who.actor.accountId, usedKey, heard.body);
    return heard;
  }

  /** Cuts all connections: what is under way rejects. */
  close(): Promise<void> {
    return this.agent.destroy();
  }
}

export const isSuccess = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** The stable code of a refusal; empty for an answer that is none. */
export function codeOf({ body }: Answer): string {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string' ? body.code : '';
}
