import { StockStage } from '../../../containers/testing/stock-stage.js';
import { containerStateWords } from '../../../containers/container.types.js';
import { accountWords, transferKindWords } from '../../../ledger/entry-list.types.js';
import { withoutKey } from '../../../writes/request-identity.js';
import { signInAs } from '../../../../test/support/actors.js';
import type { TestActor } from '../../../../test/support/actors.js';
import { bookableFirm } from '../../../../test/support/enterprises.js';
import { closeSound, followTrail } from '../../../../test/support/invariants.js';
import { declarationOf, openPeriods, submitted } from '../../declarations/testing/declaration-stage.js';
import { Exports } from '../exports/exports.service.js';
import { reportReaders } from '../report-readers.rules.js';
import { Reports } from '../reports.service.js';
import { exportTable, madeExport } from '../testing/export-table.js';
import type { ExportTable } from '../testing/export-table.js';

let stage: StockStage;
let manager: TestActor;
let regulator: TestActor;
let stranger: TestActor;
let facilityId: string;
let enterpriseId: string;

const grams = 1_000_000;
const at = (instant: string): void => {
  stage.now = new Date(`${instant}+08:00`);
};
const table = (who: TestActor, kind: string, parameters: Readonly<Record<string, string>> = {}): Promise<ExportTable> =>
  exportTable(stage.test, who, kind, parameters);

interface Sums {
  readonly rows: number;
  readonly grams: number;
}
/** The second computation: straight from the tables, knowing nothing of reports. */
const summed = async (what: string, from: string, parameters: unknown[]): Promise<Sums> => {
  const sql = `SELECT count(*)::integer AS rows, coalesce(sum(${what}), 0)::bigint AS grams FROM ${from}`;
  return (await stage.rows<Sums>(sql, parameters))[0]!;
};
const sumsOf = ({ rows, sum }: ExportTable, heading: string): Sums => ({
  rows: rows.length,
  grams: sum(heading, grams),
});

/** June: 300.5 kg put away and a drum left in the bay; July: a drum more, and one of June is missed. */
beforeAll(async () => {
  stage = await StockStage.start(new Date('2026-06-10T09:00:00+08:00'));
  ({ facilityId } = stage.site);
  ({ manager } = stage.site);
  enterpriseId = stage.firm.enterprise.id;
  regulator = await signInAs(stage.test, 'regulator', { divisionCode: '3206' });
  stranger = (await bookableFirm(stage.test, stage.site, { keys: ['repair-oil'] })).admin;
  await stage.store(2, { grams: 150_250 });
  await stage.store(1, { grams: 90_001, inBay: true });
  at('2026-06-30T23:59:59');
  const [lost] = await stage.store(1);
  at('2026-07-01T00:00:30');
  await stage.store(1, { grams: 70_007 });
  await stage.labelled(2);
  at('2026-07-05T10:00:00');
  await stage.lose([lost!.id]);
  await followTrail(stage.test);
});
afterAll(async () => {
  stage.now = null;
  await closeSound(stage.test);
});

describe('every report', () => {
  const all = () => stage.test.app.get(Reports).all();

  it('has a kind of its own, its law, and readers who may ask for reports', () => {
    expect(
      all()
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(
      [
        ...['charges', 'compliance', 'containers', 'declarations', 'entries', 'manifest-lines', 'record-book', 'stock'],
        ...['ledger-b1', 'ledger-b2', 'ledger-b3', 'ledger-b4', 'ledger-b5'],
      ].sort(),
    );
    for (const { kind, basis, roles, formats } of all()) {
      expect([kind, basis.length > 4, formats.length > 1]).toEqual([kind, true, true]);
      expect(roles.filter((role) => !(reportReaders as readonly string[]).includes(role))).toEqual([]);
      expect(new Set(roles).size).toBe(roles.length);
    }
  });

  it('says what it is, its headings, its parameters and its words in both languages', () => {
    for (const { title, columns, parameters } of all()) {
      const texts = [
        title,
        ...columns.flatMap(({ header, words = {} }) => [header, ...Object.values(words)]),
        ...Object.values(parameters).map(({ text }) => text),
        ...Object.values(parameters).flatMap((one) => (one.type === 'choice' ? Object.values(one.choices) : [])),
      ];
      for (const { zh, en } of texts) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/^[^\p{Script=Han}]+$/u);
      }
      expect(columns.filter(({ type, words }) => (type === 'word') !== (words !== undefined))).toEqual([]);
    }
  });

  it('has a heading once in each language', () => {
    for (const { columns } of all())
      for (const language of ['zh', 'en'] as const)
        expect(new Set(columns.map(({ header }) => header[language])).size).toBe(columns.length);
  });
});

describe('the statutory ledger', () => {
  it.each(['b1', 'b2', 'b3', 'b4', 'b5'])(
    '%s has the batches and grams of its table, corrections counted in',
    async (name) => {
      const tableNo = name.toUpperCase().replace('B', 'B.');
      for (const [who, unit, more] of [
        [manager, facilityId, {}],
        [regulator, facilityId, { facilityId }],
        [stage.firm.admin, enterpriseId, {}],
        [manager, enterpriseId, { enterpriseId }],
      ] as const) {
        const made = await table(who, `ledger-${name}`, { period: '2026', ...more });
        const found = await summed('grams', 'statutory_record WHERE unit_id = $1 AND table_no = $2', [unit, tableNo]);
        const batches = await summed(
          'grams',
          'statutory_record WHERE unit_id = $1 AND table_no = $2 AND corrects_id IS NULL',
          [unit, tableNo],
        );
        const heading = { b1: '产生量', b2: '入库量', b3: '出库量', b4: '自行利用/处置量', b5: '委外利用/处置量' }[
          name
        ]!;
        expect([unit, sumsOf(made, heading)]).toEqual([unit, { rows: batches.rows, grams: found.grams }]);
      }
    },
  );

  it('of a month is what occurred in it, as Asia/Shanghai has its days', async () => {
    const june = await table(manager, 'ledger-b2', { period: '2026-06' });
    const july = await table(manager, 'ledger-b2', { period: '2026-07' });
    expect([june.rows.length, july.rows.length]).toEqual([4, 1]);
    expect(july.sum('入库量', grams)).toBe(70_007);
  });
});

describe('the record book', () => {
  it('has what came in, to the gram, under the day and the firm', async () => {
    const book = await table(manager, 'record-book', { period: '2026' });
    const received = await summed(
      'grams',
      `statutory_record r WHERE unit_id = $1 AND table_no = 'B.2' AND cause = 'received' AND corrects_id IS NULL`,
      [facilityId],
    );
    expect(received.grams).toBe(2 * 150_250 + 90_001 + 100_000 + 70_007);
    expect(book.sum('数量（吨）', grams)).toBe(received.grams);
    expect(book.sum('容器数量', 1)).toBe(received.rows);
    expect(new Set(book.column('事项'))).toEqual(new Set(['接收']));
    expect(new Set(book.column('日期'))).toEqual(new Set(['2026-06-10', '2026-06-30', '2026-07-01']));
  });
});

describe('containers', () => {
  it.each([
    ['all of the facility', {}, 'facility_id = $1', () => [facilityId]],
    ['in store', { state: 'stored' }, `facility_id = $1 AND state = 'stored'`, () => [facilityId]],
    [
      'generated in a month',
      { period: '2026-07' },
      `facility_id = $1 AND generated_at >= '2026-07-01T00:00:00+08:00' AND generated_at < '2026-08-01T00:00:00+08:00'`,
      () => [facilityId],
    ],
  ] as const)('%s are those of the table', async (_, parameters, where, values) => {
    const found = await summed('grams', `container WHERE ${where}`, values());
    expect(found.rows).toBeGreaterThan(0);
    expect(sumsOf(await table(manager, 'containers', parameters), '现有量(吨)')).toEqual(found);
  });

  it('are shown to an enterprise without what is the facility’s affair, and only its own', async () => {
    const [inside, outside] = [await table(manager, 'containers'), await table(stage.firm.admin, 'containers')];
    expect(outside.column('数字识别码')).toEqual(inside.column('数字识别码'));
    for (const heading of ['接收时间', '最晚贮存日期', '库区']) {
      expect(inside.column(heading).some((cell) => cell !== '')).toBe(true);
      expect(outside.column(heading).every((cell) => cell === '')).toBe(true);
    }
    expect(new Set(inside.column('产废单位'))).toEqual(new Set([stage.firm.enterprise.name]));
    expect((await table(stranger, 'containers', { enterpriseId, facilityId })).rows).toEqual([]);
    const states = Object.values(containerStateWords).map(({ zh }) => zh);
    expect(inside.column('状态').filter((state) => !states.includes(state as never))).toEqual([]);
  });

  it('of a state that is none are refused, naming those there are', async () => {
    await expect(madeExport(stage.test, manager, 'containers', { state: 'gone' })).rejects.toMatchObject({
      code: 'request.invalid',
      fields: [{ pointer: '/parameters/state', text: { zh: expect.stringContaining('stored 已入库') } }],
    });
  });
});

describe('stock', () => {
  const stayed = 'container_stay WHERE facility_id = $1 AND tstzrange(from_at, to_at) @> $2::timestamptz';

  it.each([
    ['before anything came', '2026-06-10T08:00:00+08:00', 0],
    ['at the end of June', '2026-06-30T23:59:59.999+08:00', 4],
    ['on the first of July', '2026-07-01T09:00:00+08:00', 5],
    ['when one is missing', '2026-07-05T10:00:00+08:00', 4],
  ])('%s is what stood there', async (_, asOf, rows) => {
    const found = await summed('grams', stayed, [facilityId, asOf]);
    expect(found.rows).toBe(rows);
    for (const [who, more] of [
      [manager, {}],
      [regulator, { facilityId }],
    ] as const)
      expect(sumsOf(await table(who, 'stock', { asOf, ...more }), '贮存量(吨)')).toEqual(found);
  });

  it('of now has the last days in store, and tells the bay from zones', async () => {
    const now = await table(manager, 'stock');
    expect(now.column('最晚贮存日期（仅现时库存）').every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
    expect([...now.column('所在位置')].sort()).toEqual(['库区', '库区', '库区', '待入库区'].sort());
  });

  it('to come is refused, and that of no facility named', async () => {
    await expect(madeExport(stage.test, manager, 'stock', { asOf: '2027-01-01T00:00:00Z' })).rejects.toMatchObject({
      code: 'stock.as-of-in-future',
    });
    await expect(madeExport(stage.test, regulator, 'stock')).rejects.toMatchObject({ code: 'facility.choose-one' });
  });
});

describe('ledger entries', () => {
  it.each([
    ['2026-06', '2026-06-01', '2026-07-01'],
    ['2026-07', '2026-07-01', '2026-08-01'],
    ['2026', '2026-01-01', '2027-01-01'],
  ])('of %s are those of its transfers, in words', async (period, from, before) => {
    const made = await table(manager, 'entries', { period });
    const entries = `ledger_entry e JOIN ledger_transfer t ON t.id = e.transfer_id
      WHERE t.facility_id = $1 AND t.made_at >= $2::date AT TIME ZONE 'Asia/Shanghai' AND t.made_at < $3::date AT TIME ZONE 'Asia/Shanghai'`;
    const posted = await summed('e.posted_grams', entries, [facilityId, from, before]);
    const pending = await summed('e.pending_grams', entries, [facilityId, from, before]);
    expect(posted.rows).toBeGreaterThan(0);
    expect(sumsOf(made, '过账量(吨)')).toEqual(posted);
    expect(sumsOf(made, '预留量(吨)')).toEqual(pending);
    const wordsOf = (all: object) => Object.values(all as Record<string, { zh: string }>).map(({ zh }) => zh);
    expect(made.column('事项').filter((word) => !wordsOf(transferKindWords).includes(word))).toEqual([]);
    expect(made.column('账户').filter((word) => !wordsOf(accountWords).includes(word))).toEqual([]);
    expect(made.column('依据').filter((word) => !/\p{Script=Han}/u.test(word))).toEqual([]);
  });
});

describe('declarations', () => {
  it('of a year are those that were submitted, the same for the firm that declared', async () => {
    at('2027-01-10T10:00:00');
    await openPeriods(stage.test);
    const { id } = await declarationOf(stage.test, stage.firm.admin.actor, facilityId, enterpriseId, 'year', '2026');
    expect((await table(manager, 'declarations', { period: '2026' })).rows).toEqual([]);
    await submitted(stage.test, id, stage.now, stage.firm.admin.actor);
    const lines = 'declaration_line l WHERE l.declaration_id = $1';
    const takenIn = await summed('taken_in_grams', lines, [id]);
    const handedOn = await summed('handed_on_grams', lines, [id]);
    expect(Math.min(takenIn.grams, handedOn.grams)).toBeGreaterThan(0);
    for (const who of [manager, stage.firm.admin]) {
      const made = await table(who, 'declarations', { period: '2026' });
      expect(made.sum('产生量(吨)', grams)).toBe(takenIn.grams);
      expect(made.sum('委外利用/处置量(吨)', grams)).toBe(handedOn.grams);
      expect(new Set(made.column('申报回执号'))).toEqual(new Set([`SB${id.slice(-8)}`]));
    }
    expect((await table(stranger, 'declarations', { period: '2026', enterpriseId })).rows).toEqual([]);
    expect((await table(manager, 'declarations', { period: '2026-Q4' })).rows).toEqual([]);
  });

  it('of a period to come are refused', async () => {
    for (const period of ['2098', '2098-Q1', '2098-01'])
      await expect(madeExport(stage.test, manager, 'declarations', { period })).rejects.toMatchObject({
        code: 'report.period-to-come',
      });
  });
});

describe('a report that is not for a role', () => {
  it('is refused to it, as if there were none', async () => {
    const warehouse = await signInAs(stage.test, 'operator.warehouse', { facilityId });
    const exports = stage.test.app.get(Exports, { strict: false });
    for (const [who, kinds] of [
      [regulator, ['charges']],
      [stage.firm.admin, ['stock', 'entries', 'record-book', 'compliance']],
      [warehouse, ['charges', 'declarations', 'entries', 'compliance']],
    ] as const)
      for (const kind of kinds) {
        const asked = { kind, format: 'csv' as const, purpose: '核对报表', parameters: { period: '2026' } };
        await expect(exports.ask(who.actor, withoutKey, asked)).rejects.toMatchObject({ code: 'report.unknown' });
      }
  });
});
