import { AuditSequencer } from '../../src/audit/audit-sequencer.js';
import { StatutoryFollower } from '../../src/compliance/ledgers/follower.service.js';
import { checkInvariants } from '../../src/invariants/check-invariants.js';
import type { Violation } from '../../src/invariants/check-invariants.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import type { TestApp } from './app.js';
import { runJobs } from './run-jobs.js';

/** Violations that a spec makes by setting a row out by hand; a comment beside says which. */
export type Expected = (violation: Violation, row: unknown) => boolean;

/**
 * The promises of the product hold after whatever a spec did (I1–I12). Work that waits is done first: a spec without
 * workers leaves its outbox full, which in production would be a fault after a minute. Judged at the spec's own time.
 */
export async function expectInvariants(test: TestApp, isExpected: Expected = () => false): Promise<void> {
  await runJobs(test);
  await followTrail(test);
  const violations = await checkInvariants(test.databaseUrl, test.app.get(SimulatedTime).now);
  const found = violations.map((violation) => ({
    ...violation,
    rows: violation.rows.filter((row) => !isExpected(violation, row)),
  }));
  expect(found.filter(({ rows }) => rows.length > 0)).toEqual([]);
}

/** What the worker does between: numbers the trail and enters the ledgers that follow it. */
export async function followTrail({ app }: TestApp): Promise<void> {
  const sequencer = app.get(AuditSequencer, { strict: false });
  while ((await sequencer.sequenceOnce()) > 0);
  await app.get(StatutoryFollower, { strict: false }).catchUp();
}

/** `afterAll(() => closeSound(test))` of every spec that writes. */
export async function closeSound(test: TestApp, isExpected?: Expected): Promise<void> {
  try {
    await expectInvariants(test, isExpected);
  } finally {
    await test.close();
  }
}
