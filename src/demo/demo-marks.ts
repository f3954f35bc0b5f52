import type { DemoServices } from './demo-services.js';
import { demoSystem, step } from './demo-services.js';
import type { DemoBegun, DemoScale } from './demo.types.js';
import { noTenant } from '../writes/write-tx.js';

/**
 * The subject of the two events that mark a seeding. They stand in the audit trail and so outlive the idempotency keys,
 * which are forgotten after a week.
 */
const demoId = '00000000-0000-7000-8000-0000000000de';

/** `foreign`: the database holds a facility that is none of the demonstration's. */
export type DemoState = 'fresh' | 'begun' | 'loaded' | 'foreign';

export interface DemoMarks {
  readonly state: DemoState;
  readonly begun: DemoBegun | null;
}

interface MarkRow {
  action: string;
  data: DemoBegun;
}

export async function demoMarks({ database }: Pick<DemoServices, 'database'>): Promise<DemoMarks> {
  return database.read(demoSystem, async (tx) => {
    const sql = 'SELECT action, data FROM audit_event WHERE subject_id = $1 ORDER BY id';
    const marks = await tx.query<MarkRow>(sql, [demoId]);
    const begun = marks.find(({ action }) => action === 'demo.begin')?.data ?? null;
    if (marks.some(({ action }) => action === 'demo.loaded')) return { state: 'loaded', begun };
    if (begun !== null) return { state: 'begun', begun };
    const facilities = await tx.query('SELECT id FROM facility LIMIT 1');
    return { state: facilities.length === 0 ? 'fresh' : 'foreign', begun };
  });
}

/** Writes the plan down before anything follows from it. */
export async function beginDemo({ writes }: DemoServices, scale: DemoScale): Promise<DemoBegun> {
  return writes.run(demoSystem, 'demo.begin', step('begin'), async (tx) => {
    const begun = { ...scale, now: tx.now.toISOString() };
    tx.audit({ subject: 'demo', subjectId: demoId, action: 'demo.begin', tenant: noTenant, data: begun });
    return begun;
  });
}

export async function finishDemo({ writes }: DemoServices, counts: Record<string, number>): Promise<void> {
  await writes.run(demoSystem, 'demo.load', step('loaded'), async (tx) => {
    tx.audit({ subject: 'demo', subjectId: demoId, action: 'demo.loaded', tenant: noTenant, data: counts });
  });
}

/**
 * How far a seeding got in simulated time: the messages of every instant before it are handled. `null` for the first.
 * What is made at the present instant itself, the accounts, is made at the beginning and says nothing.
 */
export async function lastInstant({ database }: DemoServices, { now }: DemoBegun): Promise<Date | null> {
  const sql = `SELECT max(created_at) AS at FROM request_key WHERE key LIKE 'demo/%' AND created_at < $1`;
  const [row] = await database.read(demoSystem, (tx) => tx.query<{ at: Date | null }>(sql, [now]));
  return row?.at ?? null;
}
