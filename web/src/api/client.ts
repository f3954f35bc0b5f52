import createClient from 'openapi-fetch';
import { language } from '../words/language';
import { ProblemError, unreachable } from './problem';
import type { Problem } from './problem';
import type { paths } from './schema';

/** The whole API, typed by its OpenAPI document. Answers are unwrapped by `answer`. */
export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', language());
    return request;
  },
});

export interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of an answer; throws ProblemError for any refusal, and for a server that cannot be reached. */
export async function answer<T>(asked: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await asked.catch((cause: unknown) => {
    throw unreachable(cause);
  });
  if (response.ok) return data as T;
  throw new ProblemError(response.status, error as Problem | undefined);
}

/** What a write is sent with: a key, so that sending twice has one effect, and the version that was read. */
export type Sending = { readonly headers: Readonly<Record<string, string>> };

export const sending = (key: string, version?: number): Sending => ({
  headers: { 'Idempotency-Key': key, ...(version === undefined ? {} : { 'If-Match': `"v${version}"` }) },
});

/** Random, also on plain http where crypto.randomUUID is missing. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
