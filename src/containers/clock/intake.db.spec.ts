import { SettingsService } from '../../identity/settings/settings.service.js';
import type { SettingName } from '../../identity/settings/settings.data.js';
import { systemActor } from '../../shared/roles.js';
import { inWrite } from '../testing/container-world.js';
import { labBottles, oilFilters, StockStage } from '../testing/stock-stage.js';
import { Scans } from '../scan/scans.service.js';
import { IntakeGate } from './intake-gate.service.js';
import { StorageClockWatch } from './storage-clock-watch.service.js';
import { StorageWarnings } from './storage-warnings.service.js';

const filters = '900-249-08';
const bottles = '900-047-49';
const at = (shanghai: string) => new Date(`${shanghai}+08:00`);

let stage: StockStage;

beforeAll(async () => {
  stage = await StockStage.start(at('2026-03-03T08:00:00'));
});
afterAll(() => stage.test.close());

/** Of all times: its one row is changed by hand, since a rule in force keeps its past. */
const set = (name: SettingName, value: number) =>
  inWrite(stage.test, { actor: systemActor('intake spec') }, async (tx) => {
    const changed = await tx.query('UPDATE setting SET value = $2 WHERE name = $1 RETURNING id', [name, value]);
    if (changed.length > 0) return;
    const row = { name, value, validFrom: '2026-01-01', basis: '主管部门批复' };
    await stage.test.app.get(SettingsService).create(tx, row);
  });

const stopsAt = async (instant: Date, codes = [filters, bottles]) => {
  stage.now = instant;
  const gate = stage.test.app.get(IntakeGate);
  const refused = inWrite(stage.test, stage.firm.admin, (tx) =>
    gate.requireOpen(tx, stage.site.facilityId, codes, (code) => `/lines/${codes.indexOf(code)}`),
  );
  return refused.then(
    () => null,
    (error: { code: string; status: number; details: object; fields: { pointer: string }[] }) => error,
  );
};

describe('overdue storage', () => {
  it('stops intake at midnight, and reopens it with the last overdue container’s leaving', async () => {
    const stored = await stage.store(3);
    expect(await stopsAt(at('2026-09-03T23:59:59.999'))).toBeNull();
    expect(await stopsAt(at('2026-09-04T00:00:00'), [bottles])).toMatchObject({
      code: 'storage.intake-stopped',
      status: 409,
      details: { code: bottles, overdueCode: filters, since: '2026-09-04', containers: 3, reach: 'all' },
      fields: [{ pointer: '/lines/0' }],
    });
    await stage.lose(stored.slice(0, 2).map(({ id }) => id));
    expect(await stopsAt(at('2026-09-04T00:01:00'))).toMatchObject({ details: { containers: 1 } });
    await stage.lose([stored[2]!.id]);
    expect(await stopsAt(at('2026-09-04T00:02:00'))).toBeNull();
  });

  it('stops its code, everything or nothing, as the setting says at once', async () => {
    stage.now = at('2026-03-10T08:00:00');
    const stored = await stage.store(1);
    const late = at('2026-10-01T08:00:00');
    await set('storage.overdue-stops', 1);
    expect(await stopsAt(late, [bottles])).toBeNull();
    expect(await stopsAt(late)).toMatchObject({
      details: { code: filters, reach: 'code' },
      fields: [{ pointer: '/lines/0' }],
    });
    await set('storage.overdue-stops', 0);
    expect(await stopsAt(late)).toBeNull();
    await set('storage.overdue-stops', 2);
    expect((await stopsAt(late))?.fields.map(({ pointer }) => pointer)).toEqual(['/lines/0', '/lines/1']);
    await stage.lose(stored.map(({ id }) => id));
  });

  it('is told to whoever scans the drum, with what it stops', async () => {
    stage.now = at('2026-03-10T08:00:00');
    const [drum] = await stage.store(1);
    const scan = async (who = stage.site.manager) =>
      (await stage.test.app.get(Scans).look(who.actor, drum!.code)).overdue;
    stage.now = at('2026-09-10T23:59:59');
    expect(await scan()).toBeNull();
    stage.now = at('2026-09-11T00:00:00');
    for (const [level, stops] of ['nothing', 'code', 'all'].entries()) {
      await set('storage.overdue-stops', level);
      expect(await scan()).toMatchObject({ since: '2026-09-11', stops });
    }
    expect((await scan())?.text.zh).toContain('全部废物已暂停收集');
    expect(await scan(stage.firm.admin)).toBeNull();
    await stage.lose([drum!.id]);
    expect(await scan()).toBeNull();
  });
});

describe('law that changes', () => {
  it('holds for what is in store, with an event for each container whose day moves', async () => {
    stage.now = at('2026-04-01T08:00:00');
    const watch = stage.test.app.get(StorageClockWatch);
    expect(await watch.follow()).toBe(0);
    const stored = [
      ...(await stage.store(3)),
      ...(await stage.store(2, { make: labBottles, zoneId: stage.site.zones[1]!.id })),
    ];
    const [gone] = await stage.store(1);
    await stage.lose([gone!.id]);
    await set('storage.limit-months', 3);
    expect(await watch.follow()).toBe(5);
    expect(await watch.follow()).toBe(0);
    const dueOf = (ids: string[]) =>
      stage.rows<{ due: string; n: number }>(
        'SELECT due_on::text AS due, count(*)::integer AS n FROM container WHERE id = ANY ($1) GROUP BY 1',
        [ids],
      );
    expect(await dueOf(stored.map(({ id }) => id))).toEqual([{ due: '2026-07-01', n: 5 }]);
    expect(await dueOf([gone!.id])).toEqual([{ due: '2026-10-01', n: 1 }]);
    const events = await stage.rows<{ data: object }>(
      `SELECT data FROM audit_event WHERE action = 'container.reclock' AND subject_id = $1`,
      [stored[0]!.id],
    );
    expect(events).toMatchObject([{ data: { before: '2026-10-01', dueOn: '2026-07-01' } }]);
    await set('storage.limit-months', 6);
    expect(await watch.follow()).toBe(5);
    await stage.lose(stored.map(({ id }) => id));
  });
});

describe('warnings', () => {
  const told = async (instant: Date) => {
    stage.now = instant;
    const before = await stage.rows<{ id: string }>(`SELECT id FROM outbox WHERE topic LIKE 'container.%'`);
    await stage.test.app.get(StorageWarnings).run();
    const events = await stage.rows<{ id: string; topic: string; payload: Record<string, unknown> }>(
      `SELECT id, topic, payload FROM outbox WHERE topic LIKE 'container.%' ORDER BY topic, payload->>'level'`,
    );
    return events
      .filter(({ id }) => !before.some((row) => row.id === id))
      .map(({ topic, payload }) => ({ topic, ...payload }));
  };

  it('come 30 and 7 days before the last day and after it, once for each container and level', async () => {
    stage.now = at('2026-05-10T08:00:00');
    await stage.store(4, { make: oilFilters });
    const due = { containers: 4, dueOn: '2026-11-10' };
    expect(await told(at('2026-10-10T08:00:00'))).toEqual([]);
    expect(await told(at('2026-10-11T00:10:00'))).toMatchObject([
      { topic: 'container.due-soon', level: 'early', days: 30, ...due },
    ]);
    expect(await told(at('2026-10-11T01:10:00'))).toEqual([]);
    stage.now = at('2026-05-15T08:00:00');
    await stage.store(2);
    expect(await told(at('2026-11-03T00:10:00'))).toMatchObject([
      { topic: 'container.due-soon', level: 'early', containers: 2, dueOn: '2026-11-15' },
      { topic: 'container.due-soon', level: 'late', days: 7, ...due },
    ]);
    expect(await told(at('2026-11-10T23:50:00'))).toMatchObject([{ level: 'late', containers: 2 }]);
    expect(await told(at('2026-11-11T00:10:00'))).toMatchObject([{ topic: 'container.overdue', ...due }]);
    expect(await told(at('2026-11-12T00:10:00'))).toEqual([]);
  });

  it('come again when the last day moves', async () => {
    await set('storage.limit-months', 5);
    await stage.test.app.get(StorageClockWatch).follow();
    expect(await told(at('2026-11-12T02:10:00'))).toMatchObject([{ topic: 'container.overdue', containers: 6 }]);
  });
});
