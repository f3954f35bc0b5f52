import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { signInAs } from '../../../../test/support/actors.js';
import { createTestApp } from '../../../../test/support/app.js';
import type { TestApp } from '../../../../test/support/app.js';
import { closeSound } from '../../../../test/support/invariants.js';
import { withoutKey } from '../../../writes/request-identity.js';
import { mostOpen } from '../exports/exports.service.js';
import { asOwner, createReportStage } from '../testing/report-stage.js';
import type { ReportStage } from '../testing/report-stage.js';
import { mostFaults } from './export-leases.js';

let test: TestApp;
let stage: ReportStage;

beforeAll(async () => {
  test = await createTestApp();
  stage = await createReportStage(test);
});
afterAll(() => closeSound(test));
afterEach(async () => {
  stage.plan.rows = 3;
  stage.plan.beforeBatch = () => Promise.resolve();
  await asOwner(test, `UPDATE report_export SET next_attempt_at = now() WHERE state = 'queued'`);
  while (await stage.worker().runNext());
});

/** A point of the work that is reached, and left when told. */
function gate() {
  let arrive = (): void => undefined;
  let open = (): void => undefined;
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  const opened = new Promise<void>((resolve) => (open = resolve));
  const pass = async (): Promise<void> => {
    arrive();
    await opened;
  };
  return { reached, open, pass };
}

const lapse = (id: string) => asOwner(test, `UPDATE report_export SET lease_until = now() WHERE id = $1`, [id]);
const chunksOf = (id: string) =>
  stage.select<{ fence: number }>('SELECT fence FROM report_chunk WHERE export_id = $1 ORDER BY position', [id]);
const actionsOf = async (id: string) =>
  (
    await stage.select<{ action: string }>('SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY id', [id])
  ).map(({ action }) => action);

describe('an export', () => {
  it('is made under the row-level security of its requester, with hash, size and the leaf it rests on', async () => {
    stage.plan.rows = 1_234;
    const { id } = await stage.ask();
    expect(await stage.worker().runNext()).toBe(true);
    const view = await stage.read(stage.dispatcher, id);
    const file = await stage.fileOf(stage.dispatcher, id);
    expect(view).toMatchObject({
      state: 'ready',
      percent: 100,
      rowsDone: 1_234,
      bytes: file.length,
      sha256: createHash('sha256').update(file).digest('hex'),
      lastLeaf: expect.any(Number),
      failure: null,
    });
    const lines = file.toString('utf8').split('\r\n');
    expect(lines[0]).toBe("\uFEFF序号,'=名称,量(吨),单位");
    expect(lines[1]).toBe(`1,"'=1+1 危废，""桶"" 1",0.0015,${stage.facilityId}`);
    expect(lines[1_000]).toContain(`,1.500,`);
    expect(lines).toHaveLength(1_234 + 2);
    expect(await stage.worker().runNext()).toBe(false);
  });

  it('is on record: who asked for what and why, when it was ready, and each download', async () => {
    const { id } = await stage.ask(stage.dispatcher, { purpose: '季度核对', parameters: { day: '2026-03-02' } });
    await stage.worker().runNext();
    await stage.fileOf(stage.dispatcher, id);
    await stage.fileOf(stage.manager, id);
    const events = await stage.select<{ action: string; label: string; data: Record<string, unknown> }>(
      'SELECT action, actor_label AS label, data FROM audit_event WHERE subject_id = $1 ORDER BY id',
      [id],
    );
    expect(events.map(({ action, label }) => [action, label])).toEqual([
      ['report.ask', stage.dispatcher.actor.label],
      ['report.start', 'reports'],
      ['report.finish', 'reports'],
      ['report.download', stage.dispatcher.actor.label],
      ['report.download', stage.manager.actor.label],
    ]);
    expect(events[0]!.data).toMatchObject({ kind: 'spec', purpose: '季度核对', parameters: { day: '2026-03-02' } });
    const { sha256, downloads } = await stage.read(stage.dispatcher, id);
    expect(events[2]!.data).toMatchObject({ rows: 3, sha256 });
    expect(events[3]!.data).toMatchObject({ sha256 });
    expect(downloads).toBe(2);
  });

  it('says how far it is while it is made, and serves nothing of it', async () => {
    stage.plan.rows = 1_000;
    const second = gate();
    stage.plan.beforeBatch = (batch) => (batch === 2 ? second.pass() : Promise.resolve());
    const { id } = await stage.ask();
    const running = stage.worker().runNext();
    await second.reached;
    await until(async () => (await stage.read(stage.dispatcher, id)).percent === 50);
    const view = await stage.read(stage.dispatcher, id);
    expect(view).toMatchObject({ state: 'running', rowsDone: 500, rowsEstimated: 1_000 });
    expect(Date.parse(view.estimatedEndAt!)).toBeGreaterThan(Date.parse(view.startedAt!));
    await expect(stage.exports.handOut(stage.dispatcher.actor, id)).rejects.toMatchObject({
      code: 'report.export-not-ready',
      text: { zh: expect.stringContaining('“生成中”') },
    });
    second.open();
    await running;
  });

  it('stops within about a second when it is cancelled, and leaves nothing', async () => {
    const first = gate();
    stage.plan.rows = 60_000;
    stage.plan.beforeBatch = async (batch) => {
      if (batch === 1) return first.pass();
      await pause(50);
    };
    const { id } = await stage.ask();
    const running = stage.worker().runNext();
    await first.reached;
    first.open();
    const asked = Date.now();
    await stage.exports.cancel(stage.dispatcher.actor, withoutKey, id);
    await running;
    expect(Date.now() - asked).toBeLessThan(2_500);
    expect(await stage.read(stage.dispatcher, id)).toMatchObject({ state: 'cancelled', sha256: null });
    await stage.sweep.run();
    expect(await chunksOf(id)).toEqual([]);
  });

  it('whose worker was killed is begun anew; the dead attempt adds nothing and finishes nothing', async () => {
    const late = gate();
    stage.plan.rows = 1_000;
    stage.plan.beforeBatch = (batch) => (batch === 2 ? late.pass() : Promise.resolve());
    const { id } = await stage.ask();
    const dead = stage.leases.takeNext();
    const row = (await dead)!;
    expect(await stage.work.add(row, { position: 0, deflated: false, content: Buffer.from('half') })).toBe(true);
    await lapse(id);
    const other = stage.worker().runNext();
    await late.reached;
    expect(await stage.work.add(row, { position: 1, deflated: false, content: Buffer.from('late') })).toBe(false);
    expect(await stage.work.beat(row, { rows: 1, estimated: 1 })).toBe(false);
    const made = { rows: 1, bytes: 4, sha256: 'a'.repeat(64), snapshotAt: new Date(), lastLeaf: 0 };
    expect(await stage.leases.finish(row, made)).toBe(false);
    late.open();
    await other;
    expect(await stage.read(stage.dispatcher, id)).toMatchObject({ state: 'ready', rowsDone: 1_000 });
    expect(new Set((await chunksOf(id)).map(({ fence }) => fence))).toEqual(new Set([2]));
    expect((await stage.fileOf(stage.dispatcher, id)).toString()).not.toContain('half');
    expect(await actionsOf(id)).toEqual([
      'report.ask',
      'report.start',
      'report.requeue',
      'report.start',
      'report.finish',
      'report.download',
    ]);
  });

  it('is made once when two workers reach for it', async () => {
    const { id } = await stage.ask();
    const took = await Promise.all([stage.leases.takeNext(), stage.leases.takeNext(), stage.leases.takeNext()]);
    expect(took.filter((row) => row?.id === id)).toHaveLength(1);
    await lapse(id);
  });

  it('goes back into the queue when its worker is told to end', async () => {
    stage.plan.rows = 1_000;
    const second = gate();
    stage.plan.beforeBatch = (batch) => (batch === 2 ? second.pass() : Promise.resolve());
    const { id } = await stage.ask();
    const worker = stage.worker();
    const running = worker.runNext();
    await second.reached;
    worker.onModuleDestroy();
    second.open();
    await running;
    expect(await stage.read(stage.dispatcher, id)).toMatchObject({ state: 'queued' });
  });

  it('is tried again after a fault, at most three times, and then says so in both languages', async () => {
    stage.plan.beforeBatch = () => Promise.reject(new Error('a fault of the spec'));
    const { id } = await stage.ask();
    for (let turn = 1; turn <= mostFaults; turn += 1) {
      await asOwner(
        test,
        'UPDATE report_export SET next_attempt_at = now() WHERE id = $1 AND next_attempt_at > now()',
        [id],
      );
      expect(await stage.worker().runNext()).toBe(true);
    }
    const { state, failure } = await stage.read(stage.dispatcher, id);
    expect({ state, failure }).toMatchObject({
      state: 'failed',
      failure: { code: 'report.fault', text: { zh: expect.any(String), en: expect.any(String) } },
    });
    expect(JSON.stringify(failure)).not.toContain('a fault of the spec');
  });

  it('of somebody whose account was disabled or moved meanwhile is refused', async () => {
    const leaver = await signInAs(test, 'operator.dispatcher', { facilityId: stage.facilityId });
    const { id } = await stage.ask(leaver);
    await asOwner(test, `UPDATE account SET roles = '{operator.driver}' WHERE id = $1`, [leaver.actor.accountId]);
    await stage.worker().runNext();
    expect(await stage.read(stage.manager, id)).toMatchObject({
      state: 'failed',
      failure: { code: 'report.requester-gone' },
    });
  });

  it('on paper has a bound, and says what to take instead', async () => {
    stage.plan.rows = 1_001;
    const { id } = await stage.ask(stage.dispatcher, { format: 'pdf' });
    await stage.worker().runNext();
    const { failure } = await stage.read(stage.dispatcher, id);
    expect(failure).toMatchObject({ code: 'report.too-many-for-paper', text: { zh: expect.stringContaining('XLSX') } });
  });

  it('loses its file when it expires, and nothing of its record', async () => {
    const { id } = await stage.ask();
    await stage.worker().runNext();
    const before = await stage.read(stage.dispatcher, id);
    expect(Date.parse(before.expiresAt!) - Date.parse(before.endedAt!)).toBe(7 * 86_400_000);
    await stage.sweep.run();
    expect(await chunksOf(id)).toHaveLength(1);
    await asOwner(test, `UPDATE report_export SET expires_at = now() WHERE id = $1`, [id]);
    const gone = { code: 'report.export-not-ready', text: { zh: expect.stringContaining('“文件已删除”') } };
    // Before the sweep came for it, and afterwards.
    await expect(stage.exports.handOut(stage.dispatcher.actor, id)).rejects.toMatchObject(gone);
    await stage.sweep.run();
    expect(await chunksOf(id)).toEqual([]);
    const { state, sha256, purpose, lastLeaf } = await stage.read(stage.dispatcher, id);
    expect({ state, sha256, purpose, lastLeaf }).toEqual({
      state: 'expired',
      sha256: before.sha256,
      purpose: before.purpose,
      lastLeaf: before.lastLeaf,
    });
    await expect(stage.exports.handOut(stage.dispatcher.actor, id)).rejects.toMatchObject(gone);
  });

  it('waits its turn: nobody has more than a few in the queue, also when asking at once', async () => {
    const asked = await Promise.allSettled(Array.from({ length: mostOpen + 3 }, () => stage.ask(stage.manager)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(mostOpen);
    const refused = asked.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'report.too-many-open' });
  });
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('waited 15 s in vain');
    await pause(50);
  }
}
