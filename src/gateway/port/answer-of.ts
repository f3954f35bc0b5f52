import { noAnswerInTime } from '../gateway.errors.js';

/** Milliseconds after which a call counts as failed. */
export const answerMs = 10_000;

/** What the system answers within the time. Throws what the call throws, or `gateway.no-answer` when the time is up. */
export async function answerOf<T>(call: (signal: AbortSignal) => Promise<T>, mostMs: number): Promise<T> {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(noAnswerInTime({}));
      stop.abort();
    }, mostMs);
  });
  try {
    // Raced, since an adapter may not heed the signal.
    return await Promise.race([call(stop.signal), timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
