import { checkInvariants } from '../../src/invariants/check-invariants.js';
import type { TestApp } from './app.js';
import { runJobs } from './run-jobs.js';

/**
 * The promises of the product hold after whatever a spec did (I1–I10). Work that waits is done first: a spec without
 * workers leaves its outbox full, which in production would be a fault after a minute.
 */
export async function expectInvariants(test: TestApp): Promise<void> {
  await runJobs(test);
  expect(await checkInvariants(test.databaseUrl)).toEqual([]);
}
