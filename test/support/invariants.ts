import { checkInvariants } from '../../src/invariants/check-invariants.js';
import type { Violation } from '../../src/invariants/check-invariants.js';
import type { TestApp } from './app.js';
import { runJobs } from './run-jobs.js';

/** Violations that a spec makes by setting a row out by hand; a comment beside says which. */
export type Expected = (violation: Violation, row: unknown) => boolean;

/**
 * The promises of the product hold after whatever a spec did (I1–I12). Work that waits is done first: a spec without
 * workers leaves its outbox full, which in production would be a fault after a minute.
 */
export async function expectInvariants(test: TestApp, isExpected: Expected = () => false): Promise<void> {
  await runJobs(test);
  const violations = await checkInvariants(test.databaseUrl);
  const found = violations.map((violation) => ({
    ...violation,
    rows: violation.rows.filter((row) => !isExpected(violation, row)),
  }));
  expect(found.filter(({ rows }) => rows.length > 0)).toEqual([]);
}

/** `afterAll(() => closeSound(test))` of every spec that writes. */
export async function closeSound(test: TestApp, isExpected?: Expected): Promise<void> {
  try {
    await expectInvariants(test, isExpected);
  } finally {
    await test.close();
  }
}
