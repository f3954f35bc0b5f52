import { systemActor } from '../../shared/roles.js';
import { withoutKey } from '../../writes/request-identity.js';
import { ContainerReads } from '../../containers/container-reads.service.js';
import { StockStage } from '../../containers/testing/stock-stage.js';
import { Agreements } from '../../enterprises/agreements/agreements.service.js';
import { Carriers } from '../../partners/carriers.service.js';
import { Crew } from '../../partners/crew.service.js';
import { Vehicles } from '../../partners/vehicles.service.js';
import { checkInvariants } from '../../invariants/check-invariants.js';
import { statementsOf } from '../../../test/support/round-trips.js';
import { runJobs } from '../../../test/support/run-jobs.js';
import { treatmentCompany } from '../../../test/support/treatment.js';
import { Facilities } from '../../facility/facilities.service.js';
import { Writes } from '../../writes/writes.service.js';
import { Duties } from './duties.service.js';
import { DutyContexts } from './duty-contexts.js';
import { DutySources } from './duty-source.js';

const at = (shanghai: string) => new Date(`${shanghai}+08:00`);

let stage: StockStage;
let duties: Duties;
let made = 0;

beforeAll(async () => {
  stage = await StockStage.start(at('2026-03-03T08:00:00'));
  duties = stage.test.app.get(Duties);
});
afterAll(() => stage.test.close());

/** Everything that a spec did hangs together: each duty's events lead to the state it has. */
afterEach(async () => {
  await runJobs(stage.test);
  const violations = await checkInvariants(stage.test.databaseUrl);
  expect(violations).toEqual([]);
});

interface Row {
  readonly id: string;
  readonly state: string;
  readonly rung: number;
  readonly reach: string;
  readonly part: string;
  readonly due: string | null;
  readonly details: Record<string, unknown>;
}

const rowsOf = (kind: string): Promise<Row[]> =>
  stage.rows(
    `SELECT id, state, rung, reach, part, due_on::text AS due, details FROM duty WHERE kind = $1 ORDER BY opened_at, part, id`,
    [kind],
  );

const told = (): Promise<{ kind: string; subject_id: string }[]> =>
  stage.rows(`SELECT kind, subject_id FROM notice WHERE kind LIKE 'alert.%' ORDER BY created_at, kind`);

const eventsOf = async (id: string): Promise<string[]> => {
  const sql = `SELECT from_state AS "from", to_state AS "to" FROM audit_event WHERE subject_id = $1 AND to_state IS NOT NULL ORDER BY id`;
  const rows = await stage.rows<{ from: string | null; to: string }>(sql, [id]);
  return rows.map(({ from, to }) => `${from ?? ''}>${to}`);
};

const recomputeOn = async (day: string, kinds?: string[]): Promise<number> => {
  stage.now = at(`${day}T09:00:00`);
  const changed = await duties.recompute(stage.site.facilityId, kinds);
  await runJobs(stage.test);
  return changed;
};

/** What the console opens from the duty of a code. */
const dueSoon = async (wasteCode: string): Promise<string[]> => {
  const query = { wasteCode, dueSoon: true, sort: 'generatedAt', limit: 50 } as const;
  const page = await stage.test.app.get(ContainerReads).list(stage.site.manager.actor, query);
  return page.items.map(({ id }) => id);
};

async function carrier(licenceValidTo: string) {
  const serial = String((made += 1)).padStart(4, '0');
  return stage.test.app.get(Carriers).register(stage.site.manager.actor, withoutKey, {
    name: `通州危运 ${serial}`,
    licenceNo: `苏交运管许可${serial}`,
    licenceValidTo,
    phone: '0513-80000000',
    address: '南通市崇川区运河路 1 号',
  });
}

describe('a licence that runs out', () => {
  const kinds = ['carrier-licence'];
  const { manager } = { manager: () => stage.site.manager.actor };

  it('opens one alert under two recomputations at once, escalates, closes by the fact, and comes again as a new one', async () => {
    const { id, version } = await carrier('2026-09-30');
    expect(await recomputeOn('2026-07-01', kinds)).toBe(0);

    stage.now = at('2026-07-02T00:00:00');
    const both = await Promise.all([1, 2, 3].map(() => duties.recompute(stage.site.facilityId, kinds)));
    await runJobs(stage.test);
    expect(both.reduce((sum, changed) => sum + changed, 0)).toBe(1);
    const [alert] = await rowsOf('carrier-licence');
    expect(await rowsOf('carrier-licence')).toEqual([
      expect.objectContaining({ state: 'warn', rung: 0, due: '2026-09-30' }),
    ]);
    expect((await told()).map(({ kind }) => kind)).toEqual(['alert.opened']);

    expect(await recomputeOn('2026-08-01', kinds)).toBe(0);
    expect(await recomputeOn('2026-08-31', kinds)).toBe(1);
    expect(await recomputeOn('2026-09-23', kinds)).toBe(1);
    expect(await recomputeOn('2026-10-01', kinds)).toBe(1);
    expect(await recomputeOn('2026-10-10', kinds)).toBe(1);
    expect(await rowsOf('carrier-licence')).toEqual([
      expect.objectContaining({ id: alert!.id, state: 'breach', rung: 5, reach: 'regulator' }),
    ]);
    expect((await told()).map(({ kind }) => kind)).toEqual([
      'alert.opened',
      ...Array<string>(4).fill('alert.escalated'),
    ]);

    const renewed = { licenceValidTo: '2027-10-31' };
    await stage.test.app.get(Carriers).change(manager(), withoutKey, id, version, renewed);
    expect(await recomputeOn('2026-10-11', kinds)).toBe(1);
    expect(await rowsOf('carrier-licence')).toEqual([expect.objectContaining({ id: alert!.id, state: 'closed' })]);
    expect(await eventsOf(alert!.id)).toEqual(['>warn', 'warn>due', 'due>breach', 'breach>closed']);
    expect((await told()).at(-1)).toEqual({ kind: 'alert.closed', subject_id: alert!.id });

    expect(await recomputeOn('2027-08-30', kinds)).toBe(1);
    const again = await rowsOf('carrier-licence');
    expect(again.map(({ state }) => state)).toEqual(['closed', 'warn']);
    expect(again[1]!.id).not.toBe(alert!.id);
  });

  it('is found of every partner whose papers run out, and of nobody who is retired', async () => {
    stage.now = at('2026-03-03T08:00:00');
    const app = stage.test.app;
    const { id: carrierId } = await carrier('2090-12-31');
    const serial = String((made += 1));
    const vehicle = await app.get(Vehicles).register(manager(), withoutKey, {
      carrierId,
      plate: `苏F${20_000 + made}`,
      payloadGrams: 5_000_000,
      hazardClasses: ['hazardous-waste'],
      transportPermitNo: `苏交运管${serial}`,
      transportPermitValidTo: '2026-03-20',
    });
    const crew = await app.get(Crew).register(manager(), withoutKey, {
      carrierId,
      name: '李师傅',
      phone: '13812345678',
      kinds: ['driver'],
      certificateNo: `驾-000${serial}`,
      certificateValidTo: '2026-03-09',
    });
    const { company } = await treatmentCompany(stage.test, stage.site.manager, {
      permitValidTo: '2026-03-02',
      quotaGrams: null,
    });
    const papers = [
      'vehicle-permit',
      'crew-certificate',
      'treatment-permit',
      'treatment-contract',
      'transfer-approval',
    ];
    await recomputeOn('2026-03-03', papers);
    const found = await Promise.all(
      papers.map(async (kind) => (await rowsOf(kind)).map(({ state, due }) => [state, due])),
    );
    expect(found).toEqual([[['warn', '2026-03-20']], [['due', '2026-03-09']], [['breach', '2026-03-02']], [], []]);
    await app.get(Vehicles).take(manager(), withoutKey, vehicle.id, vehicle.version, 'retire');
    await app.get(Crew).take(manager(), withoutKey, crew.id, crew.version, 'retire');
    await recomputeOn('2026-03-03', papers);
    const after = await Promise.all(papers.map(async (kind) => (await rowsOf(kind)).map(({ state }) => state)));
    expect(after).toEqual([['closed'], ['closed'], ['breach'], [], []]);
    // No notice names a person.
    const [row] = await stage.rows<{ n: number }>(
      `SELECT count(*)::integer AS n FROM notice WHERE text_zh LIKE '%李师傅%'`,
    );
    expect([row!.n, company.name.length > 0]).toEqual([0, true]);
  });
});

describe('stock', () => {
  it('at a generator: mass and age, told to the firm, raised and closed as waste is labelled and leaves', async () => {
    stage.now = at('2026-03-04T08:00:00');
    await stage.labelled(8, { grams: 100_000 });
    const kinds = ['generator-stock', 'generator-age'];
    await recomputeOn('2026-03-04', kinds);
    expect(await rowsOf('generator-stock')).toMatchObject([
      { state: 'warn', details: { tonnes: '0.800', limitTonnes: '1.000' } },
    ]);
    expect(await rowsOf('generator-age')).toEqual([]);
    await stage.labelled(3, { grams: 100_000 });
    await recomputeOn('2026-03-04', kinds);
    expect(await rowsOf('generator-stock')).toMatchObject([
      { state: 'breach', reach: 'manager', details: { tonnes: '1.100' } },
    ]);
    // Ignitable waste is grade Ⅱ: 60 days, until 3 May.
    await recomputeOn('2026-04-26', kinds);
    expect(await rowsOf('generator-age')).toMatchObject([{ state: 'warn', due: '2026-05-03', part: '900-249-08/2' }]);
    await recomputeOn('2026-05-04', kinds);
    expect(await rowsOf('generator-age')).toMatchObject([{ state: 'breach' }]);
    const [notice] = await stage.rows<{ enterprise_id: string; text_zh: string }>(
      `SELECT enterprise_id, text_zh FROM notice n WHERE kind = 'alert.opened' AND subject_id = $1`,
      [(await rowsOf('generator-age'))[0]!.id],
    );
    expect(notice).toMatchObject({ enterprise_id: stage.firm.enterprise.id });
    expect(notice!.text_zh).toContain('900-249-08 最早一批于 2026-03-04 装入，2026-05-03 到期');
  });

  it('of the facility: by code, the first day of all, closed when it has left', async () => {
    stage.now = at('2026-03-05T08:00:00');
    const stored = await stage.store(3);
    const kinds = ['storage-clock'];
    await recomputeOn('2026-08-05', kinds);
    expect(await rowsOf('storage-clock')).toEqual([]);
    expect(await dueSoon('900-249-08')).toEqual([]);
    await recomputeOn('2026-08-06', kinds);
    expect(await rowsOf('storage-clock')).toMatchObject([
      { state: 'warn', due: '2026-09-05', part: '900-249-08', details: { containers: 3 } },
    ]);
    expect(new Set(await dueSoon('900-249-08'))).toEqual(new Set(stored.map(({ id }) => id)));
    expect(await dueSoon('900-047-49')).toEqual([]);
    await recomputeOn('2026-09-06', kinds);
    expect(await dueSoon('900-249-08')).toHaveLength(3);
    expect(await rowsOf('storage-clock')).toMatchObject([{ state: 'breach', reach: 'manager' }]);
    await stage.lose(stored.map(({ id }) => id));
    await recomputeOn('2026-09-06', kinds);
    expect(await rowsOf('storage-clock')).toMatchObject([{ state: 'closed' }]);
    // The clock's own notices tell of it; only that it came further is told here.
    const [{ id }] = (await rowsOf('storage-clock')) as [Row];
    const kindsTold = (await told()).filter(({ subject_id }) => subject_id === id).map(({ kind }) => kind);
    expect(kindsTold).toEqual(['alert.escalated']);
  });
});

describe('a firm', () => {
  it('whose agreement ends is told with its facility; one that is silent is for the facility alone', async () => {
    const { manager } = stage.site;
    const agreements = stage.test.app.get(Agreements);
    stage.now = at('2026-09-10T08:00:00');
    const { version } = await agreements.detail(manager.actor, stage.firm.agreementId);
    await agreements.terminate(manager.actor, withoutKey, stage.firm.agreementId, version, { reason: '改签短期协议' });
    await agreements.create(manager.actor, withoutKey, {
      enterpriseId: stage.firm.enterprise.id,
      number: 'XY-短期',
      validFrom: '2026-09-10',
      validTo: '2026-10-10',
      minimumChargeFen: 0,
      prices: [],
    });
    await recomputeOn('2026-09-10', ['service-agreement', 'silent-firm']);
    expect(await rowsOf('service-agreement')).toMatchObject([
      { state: 'warn', rung: 1, details: { number: 'XY-短期' } },
    ]);
    // Last heard of on 4 March, when it labelled: 180 days are over.
    expect(await rowsOf('silent-firm')).toMatchObject([{ state: 'warn', details: { lastOn: '2026-03-05' } }]);
    const owners = await stage.rows<{ kind: string; own: boolean }>(
      `SELECT kind, enterprise_id IS NOT NULL AS own FROM duty WHERE kind IN ('service-agreement', 'silent-firm') ORDER BY kind`,
    );
    expect(owners).toEqual([
      { kind: 'service-agreement', own: true },
      { kind: 'silent-firm', own: false },
    ]);
    await stage.labelled(1);
    await recomputeOn('2026-09-11', ['silent-firm']);
    expect(await rowsOf('silent-firm')).toMatchObject([{ state: 'closed' }]);
  });
});

describe('all rules', () => {
  it('run over a facility and write nothing the second time', async () => {
    await recomputeOn('2026-09-12');
    expect(await recomputeOn('2026-09-12')).toBe(0);
    const events = await stage.rows<{ n: number }>('SELECT count(*)::integer AS n FROM audit_event');
    await duties.recomputeAll();
    expect(await stage.rows('SELECT count(*)::integer AS n FROM audit_event')).toEqual(events);
    expect((await rowsOf('ledger-balance')).map(({ state }) => state)).toEqual([]);
  });

  it('look at a facility by the same figures and calendar, read once where nothing changed', async () => {
    await recomputeOn('2026-09-12');
    const sent = await statementsOf(() => duties.recompute(stage.site.facilityId));
    const reads = (table: string) => sent.filter(({ sql }) => sql.includes(`FROM ${table}`)).length;
    expect({ settings: reads('setting'), calendar: reads('work_calendar)') }).toEqual({ settings: 1, calendar: 1 });
  });

  it('are each on their own: one that fails keeps no other from its duties', async () => {
    const { app } = stage.test;
    const rule = app.get(DutySources, { strict: false }).find('carrier-licence')!;
    const broken = {
      rule: { ...rule.rule, kind: 'broken' },
      find: () => Promise.reject(new Error('cannot tell')),
    };
    await carrier('2026-09-20');
    const before = (await rowsOf('carrier-licence')).length;
    const contexts = app.get(DutyContexts, { strict: false });
    const sources = new DutySources([broken, rule]);
    await new Duties(stage.test.db, app.get(Writes), app.get(Facilities), contexts, sources).recomputeAll();
    expect((await rowsOf('carrier-licence')).length).toBe(before + 1);
  });

  it('find books and containers apart, and together again', async () => {
    const [one] = await stage.store(1, { grams: 50_000 });
    const set = (grams: number) =>
      stage.test.db.write(systemActor('spec'), (tx) =>
        tx.query('UPDATE container SET grams = $2 WHERE id = $1', [one!.id, grams]),
      );
    await set(49_999);
    await recomputeOn('2026-09-12', ['ledger-balance']);
    expect(await rowsOf('ledger-balance')).toMatchObject([{ state: 'breach', reach: 'manager' }]);
    await set(50_000);
    await recomputeOn('2026-09-12', ['ledger-balance']);
    expect(await rowsOf('ledger-balance')).toMatchObject([{ state: 'closed' }]);
  });
});
