import 'reflect-metadata';
import { leaveTrace, queueSettings, startNode } from '../../src/jobs/testing/job-stage.js';
import { defineTopic } from '../../src/jobs/topics.js';
import { loadConfig } from '../../src/platform/config/config.js';

/**
 * A worker that a test may kill, with one handler that takes its time and leaves a trace. All workers of a test share the
 * queue in the database. Says `ready` on the first line of stdout.
 */
const slow = defineTopic<{ id: string }>('races.slow');
const node = await startNode(queueSettings(loadConfig().databaseUrl ?? '', 'postgresql'));
node.registry.on(slow, 'slow', { attempts: 3, backoffMs: 50, timeoutMs: 5_000 }, async (tx, { id }) => {
  leaveTrace(tx, 'races.slow', id);
  await tx.query('SELECT pg_sleep(0.15)');
});
node.runtime.onModuleInit();
node.runtime.start();
console.log('ready');
