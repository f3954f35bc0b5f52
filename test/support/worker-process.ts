import 'reflect-metadata';
import { leaveTrace, startNode } from '../../src/jobs/testing/job-stage.js';
import { defineTopic } from '../../src/jobs/topics.js';
import { loadConfig } from '../../src/platform/config/load-config.js';

/**
 * A worker that a test may kill or give a wrong clock. One handler takes its time, one succeeds the second time only; both
 * leave a trace. All workers of a test share one queue. Says `ready` on the first line of stdout.
 */
const slow = defineTopic<{ id: string }>('races.slow');
const shaky = defineTopic<{ id: string }>('races.shaky');
const { databaseUrl = '', redisUrl } = loadConfig();
const node = await startNode({ databaseUrl, redisUrl, redisPrefix: process.env.REDIS_PREFIX });
node.registry.on(slow, 'slow', { attempts: 3, backoffMs: 50, timeoutMs: 5_000 }, async (tx, { id }) => {
  leaveTrace(tx, 'races.slow', id);
  await tx.query('SELECT pg_sleep(0.15)');
});
const failed = new Set<string>();
node.registry.on(shaky, 'shaky', { attempts: 10, backoffMs: 100, timeoutMs: 5_000 }, (tx, { id }) => {
  if (!failed.has(id)) {
    failed.add(id);
    throw new Error('not the first time');
  }
  leaveTrace(tx, 'races.shaky', id);
  return Promise.resolve();
});
node.runtime.onModuleInit();
node.runtime.start();
console.log('ready');
