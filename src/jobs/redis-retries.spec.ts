import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { RedisRetries } from './redis-retries.js';
import { within } from './within.js';

/** Nothing listens on port 1. */
const connect = (retries: RedisRetries): Redis => {
  const redis = new Redis('redis://127.0.0.1:1', { maxRetriesPerRequest: null, retryStrategy: retries.strategy });
  redis.on('error', () => undefined);
  return redis;
};

describe('the attempts at a lost Redis', () => {
  it('pause longer each time, at most 2 s', () => {
    const retries = new RedisRetries();
    expect([1, 2, 40, 41, 1_000].map(retries.strategy)).toEqual([50, 100, 2_000, 2_000, 2_000]);
  });

  it('end once and for all with the stop, each connection telling so, wherever between its attempts it was', async () => {
    const retries = new RedisRetries();
    const first = connect(retries);
    await pause(400);
    const second = connect(retries);
    const ends = [first, second].map((redis) => new Promise((ended) => redis.once('end', ended)));
    await pause(700);
    await retries.stop();
    for (const redis of [first, second]) if (redis.status !== 'end') redis.disconnect();
    expect(await within(1_000, Promise.all(ends))).toBe(true);
    expect(retries.strategy(1)).toBeNull();
  });

  it('need no waiting when there were none', async () => {
    expect(await within(50, new RedisRetries().stop())).toBe(true);
  });
});
