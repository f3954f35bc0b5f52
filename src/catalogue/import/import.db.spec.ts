import { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../test/support/database.js';
import { applicationDataSource } from '../../platform/database/data-source.js';
import { Database } from '../../platform/database/database.service.js';
import { SimulatedTime } from '../../platform/database/simulated-time.js';
import { systemActor } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { Writes } from '../../writes/writes.service.js';
import { Catalogue } from '../catalogue.service.js';
import { WorkCalendar } from '../work-calendar.service.js';
import { CalendarImport } from './calendar-import.service.js';
import { CatalogueImport } from './catalogue-import.service.js';
import { ShippedCatalogue } from './shipped-catalogue.service.js';

const actor = systemActor('import spec');
const staff: Actor = { ...actor, accountId: '01900000-0000-7000-8000-000000000001', roles: ['enterprise.staff'] };
const edition2021 = { edition: '2021', validFrom: '2021-01-01', validTo: '2024-12-31' };
const national = `category,industry,code,description_zh,hazard
HW08 废矿物油与含矿物油废物,非特定行业,900-214-08,"车辆、轮船及其它机械维修过程中产生的废发动机油",T，I
HW48 有色金属采选和冶炼废物,常用有色金属矿采选,091-001-48,硫化铜矿等采选过程中集（除）尘装置收集的粉尘,T
`;

let source: DataSource;
let database: Database;
let imports: CatalogueImport;
let calendarImport: CalendarImport;
let shipped: ShippedCatalogue;
let catalogue: Catalogue;
let calendar: WorkCalendar;
let drop: () => Promise<void>;

beforeAll(async () => {
  const created = await createTestDatabase();
  drop = created.drop;
  source = await new DataSource(applicationDataSource({ url: created.url, poolSize: 4 })).initialize();
  database = new Database(source, new SimulatedTime());
  const writes = new Writes(database);
  imports = new CatalogueImport(database, writes);
  calendarImport = new CalendarImport(database, writes);
  shipped = new ShippedCatalogue(database, imports, calendarImport);
  catalogue = new Catalogue(database);
  calendar = new WorkCalendar(database);
});

afterAll(async () => {
  await source.destroy();
  await drop();
});

const count = async (sql: string): Promise<number> => {
  const [row] = await database.read(actor, (tx) => tx.query<{ n: number }>(sql));
  return row!.n;
};
const events = (): Promise<number> => count('SELECT count(*) AS n FROM audit_event');
const inForce = (codes: string[], on: string) => database.read(staff, (tx) => catalogue.inForce(tx, codes, on));

describe('the shipped data', () => {
  it('fills a fresh database; a second load writes nothing, not even an event', async () => {
    const first = await shipped.load();
    expect(first.editions.map(({ edition, editionChanged, changed }) => [edition, editionChanged, changed])).toEqual([
      ['2021', true, 0],
      ['2025', true, 0],
    ]);
    expect(first.editions.every(({ added }) => added >= 140)).toBe(true);
    expect(first.years.map(({ year, added }) => [year, added])).toEqual([
      [2025, 33],
      [2026, 39],
    ]);
    const before = await events();
    const second = await shipped.load();
    expect(second.editions).toEqual(
      first.editions.map(({ edition, added }) => ({
        edition,
        editionChanged: false,
        added: 0,
        changed: 0,
        unchanged: added,
        removed: 0,
      })),
    );
    expect(second.years.every(({ yearChanged, added, changed }) => !yearChanged && added + changed === 0)).toBe(true);
    expect(await events()).toBe(before);
  });

  it('is found by name, pinyin initials and code', async () => {
    const find = async (query: string) =>
      (await catalogue.search(staff, { limit: 50, query })).items.map((code) => code.code);
    expect(await find('90021408')).toEqual(['900-214-08']);
    expect(await find('900-214')).toEqual(['900-214-08']);
    expect(await find('xdc')).toContain('900-052-31');
    expect(await find('XDC 900-052')).toEqual(['900-052-31']);
    expect(await find('100%')).toEqual([]);
  });

  it('pages by code, within a trade', async () => {
    const all = (await catalogue.search(staff, { limit: 200, trade: 'vehicle-repair' })).items.map((code) => code.code);
    const first = await catalogue.search(staff, { limit: 3, trade: 'vehicle-repair' });
    const second = await catalogue.search(staff, { limit: 3, trade: 'vehicle-repair', cursor: first.nextCursor! });
    expect(all.length).toBeGreaterThan(6);
    expect([...first.items, ...second.items].map((code) => code.code)).toEqual(all.slice(0, 6));
  });
});

describe('an import', () => {
  it('adds what is new, keeps our short names, and the second run changes nothing', async () => {
    const first = await imports.run(actor, national, edition2021);
    expect(first).toEqual({ edition: '2021', editionChanged: true, added: 1, changed: 1, unchanged: 0, removed: 0 });
    const before = await events();
    const second = await imports.run(actor, national, edition2021);
    expect(second).toEqual({ edition: '2021', editionChanged: false, added: 0, changed: 0, unchanged: 2, removed: 0 });
    expect(await events()).toBe(before);
    const oil = (await inForce(['900-214-08'], '2024-06-01')).get('900-214-08');
    expect(oil).toMatchObject({ edition: '2021', categoryNameZh: '废矿物油与含矿物油废物' });
    expect(oil?.descriptionZh).toContain('维修过程');
    expect(oil?.nameZh).not.toContain('维修过程');
    expect(oil?.trades).toContain('vehicle-repair');
  });

  it('is the operator’s: loading the shipped data leaves it alone', async () => {
    expect((await shipped.load()).editions.map(({ edition }) => edition)).toEqual(['2025']);
    expect((await inForce(['091-001-48'], '2024-06-01')).size).toBe(1);
  });

  it('names the line and the column and leaves nothing changed', async () => {
    const broken = `${national}HW08 废矿物油,x,900-215-08,某油,T;I\nHW08 废矿物油,x,900-21-08,某油,T\n`;
    const before = await count('SELECT count(*) AS n FROM waste_code');
    await expect(imports.run(actor, broken, edition2021)).rejects.toMatchObject({
      code: 'import.refused',
      details: { count: 2, line: 4, column: 'hazard' },
      fields: [{ pointer: '/4/hazard' }, { pointer: '/5/code' }],
    });
    expect(await count('SELECT count(*) AS n FROM waste_code')).toBe(before);
  });

  it('refuses an edition that overlaps another, and dates out of order', async () => {
    const future = { edition: '2028', validFrom: '2028-01-01', validTo: null };
    await expect(imports.run(actor, national, future)).rejects.toMatchObject({
      code: 'catalogue.edition-overlaps',
      details: { other: '2025' },
    });
    const backwards = { edition: '2018', validFrom: '2018-01-01', validTo: '2017-01-01' };
    await expect(imports.run(actor, national, backwards)).rejects.toMatchObject({ code: 'catalogue.edition-invalid' });
  });

  it('is not for an enterprise: the database refuses', async () => {
    await expect(imports.run(staff, national, { ...edition2021, source: 'x' })).rejects.toThrow(/row-level security/);
  });

  it('run by two at once adds each row once', async () => {
    const extra = `${national}HW09 油/水、烃/水混合物或乳化液,非特定行业,900-008-09,测试用,T\n`;
    const both = await Promise.all([imports.run(actor, extra, edition2021), imports.run(actor, extra, edition2021)]);
    expect(both.reduce((sum, { added }) => sum + added, 0)).toBe(1);
  });
});

describe('a code on a day', () => {
  it('comes from the edition in force', async () => {
    expect((await inForce(['900-214-08'], '2024-12-31')).get('900-214-08')?.edition).toBe('2021');
    expect((await inForce(['900-214-08'], '2025-01-01')).get('900-214-08')?.edition).toBe('2025');
  });

  it('is refused by name when no edition, or only another one, lists it', async () => {
    await expect(inForce(['999-999-08'], '2026-06-01')).rejects.toMatchObject({ code: 'catalogue.code-unknown' });
    await expect(inForce(['900-214-08', '091-001-48'], '2026-06-01')).rejects.toMatchObject({
      code: 'catalogue.code-not-in-force',
      details: { code: '091-001-48', editions: '2021' },
      fields: [{ pointer: '/wasteCode' }],
    });
  });

  it('says what is never taken here', async () => {
    const entry = await catalogue.entry(staff, '900-053-49');
    expect(catalogue.acceptability(entry)).toMatchObject({ accepted: false, excludedAs: 'treaty-substance' });
    expect((await catalogue.entry(staff, '900-214-08')).acceptability.accepted).toBe(true);
    await expect(catalogue.entry(staff, '091-001-48')).rejects.toMatchObject({ code: 'catalogue.code-not-found' });
  });
});

describe('the work calendar', () => {
  it('counts the worked weekend and marks what reaches an unknown year', async () => {
    const deadline = (from: string, n: number) =>
      database.read(staff, (tx) => calendar.deadline(tx, new Date(from), n));
    expect(await deadline('2026-09-30T10:00:00+08:00', 1)).toEqual({
      at: new Date('2026-10-08T23:59:59.999+08:00'),
      provisional: false,
    });
    expect((await deadline('2026-12-30T10:00:00+08:00', 5)).provisional).toBe(true);
  });

  it('replaces a year by its corrected notice, and shipped data no longer touches it', async () => {
    const corrected = 'date,kind,name\n2026-01-01,holiday,元旦\n2026-01-02,holiday,元旦（更正）\n';
    const [first] = await calendarImport.run(actor, corrected);
    expect(first).toMatchObject({ year: 2026, yearChanged: true, added: 0, removed: 37 });
    expect(await calendarImport.run(actor, corrected)).toMatchObject([
      { unchanged: 2, removed: 0, yearChanged: false },
    ]);
    expect((await shipped.load()).years.map(({ year }) => year)).toEqual([2025]);
    expect((await calendar.year(staff, 2026)).days).toHaveLength(2);
    expect(await calendar.year(staff, 2027)).toEqual({ year: 2027, source: null, provisional: true, days: [] });
  });
});
