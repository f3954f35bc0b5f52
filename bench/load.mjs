// Clients that ask again as soon as they are answered, and what they saw.
import { request } from 'undici';

export const clientCount = 8;

/**
 * `act(client, sequence)` resolves, or rejects for an error, which is counted. Ends after `seconds`, or after `count` acts
 * of each client.
 */
export async function drive(act, { seconds = Infinity, count = Infinity, clients = clientCount }) {
  const latenciesMs = [];
  const failures = [];
  const startedAt = performance.now();
  const deadline = startedAt + seconds * 1_000;
  const client = async (number) => {
    for (let sequence = 0; sequence < count && performance.now() < deadline; sequence += 1) {
      const askedAt = performance.now();
      try {
        await act(number, sequence);
        latenciesMs.push(performance.now() - askedAt);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  const seconds_ = (performance.now() - startedAt) / 1_000;
  return { ...summary(latenciesMs, seconds_), errors: failures.length, firstError: failures[0] };
}

export function summary(latenciesMs, seconds) {
  const sorted = Float64Array.from(latenciesMs).sort();
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { perSecond: sorted.length / seconds, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), errors: 0 };
}

/** One request; anything but success rejects, since a refusal answered quickly is no throughput. */
export async function ask(dispatcher, address, { method = 'GET', path, headers, body }) {
  const answer = await request(`${address}/api/v1${path}`, {
    dispatcher,
    method,
    headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.body.text();
  if (answer.statusCode >= 300) throw new Error(`${method} ${path}: ${answer.statusCode} ${text.slice(0, 500)}`);
  return JSON.parse(text);
}

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
