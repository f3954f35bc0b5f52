import { readXlsx } from 'hucre/xlsx';
import type { ZoneView } from '../../src/facility/dto/zone.view.js';
import { shanghaiDate } from '../../src/shared/working-days.js';
import { createStoredWorld, newZone, received } from '../../src/storage/testing/stored-world.js';
import type { StoredWorld } from '../../src/storage/testing/stored-world.js';
import { everyRole } from '../support/actors.js';
import type { PersonRole, TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { bookableFirm } from '../support/enterprises.js';
import type { BookableFirm } from '../support/enterprises.js';
import { closeSound, followTrail } from '../support/invariants.js';
import { ifMatch, sender } from '../support/send.js';

let test: TestApp;
let world: StoredWorld;
let people: Record<PersonRole, TestActor>;
let zone: ZoneView;
let firm: BookableFirm;
const send = sender(() => test);
const today = shanghaiDate(new Date());
const stamp = today.replaceAll('-', '');

beforeAll(async () => {
  test = await createTestApp();
  world = await createStoredWorld(test);
  people = await everyRole(test, world.site.facilityId, world.unit.enterpriseId!);
  zone = await newZone(test, world);
});
beforeEach(async () => {
  firm = await bookableFirm(test, world.site, { keys: ['repair-oil'] });
});
afterAll(() => closeSound(test));

const manager = () => people['operator.manager'];

/** Filled, weighed, labelled and stored by the firm; answers the containers. */
async function fill(...grams: number[]): Promise<{ id: string; code: string; version: number }[]> {
  const containers = grams.map((mass) => ({ grams: mass, volumeMillilitres: 200_000 }));
  const body = { profileId: firm.profilesByKey.get('repair-oil'), containers, shelve: true };
  const answer = await send(firm.admin, 'POST', '/containers', body);
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  return answer.body.containers;
}

const read = async (who: TestActor, path: string) => {
  await followTrail(test);
  return send(who, 'GET', `/statutory-ledgers/${path}`);
};
const told = async (who: TestActor | null, path: string) => {
  const { status, body } = await send(who, 'GET', `/statutory-ledgers/${path}`);
  return [status, body.code];
};

describe('a table', () => {
  it('has a batch a container in the columns of the standard, and pages without a gap', async () => {
    const made = await fill(100_000, 110_000, 120_000);
    const { status, body } = await read(firm.admin, 'B.1?limit=2');
    expect(status).toBe(200);
    expect(body.title).toContain('表 B.1 危险废物产生环节记录表');
    expect(body.columns.map(({ zh }: { zh: string }) => zh)).toEqual(
      '产生批次编码 产生时间 行业俗称/单位内部名称 国家危险废物名录名称 危险废物类别 危险废物代码 产生量 计量单位 容器/包装编码 容器/包装类型 容器/包装数量 产生危险废物设施编码 产生部门经办人 去向 备注'.split(
        ' ',
      ),
    );
    const next = await read(firm.admin, `B.1?limit=2&cursor=${body.nextCursor}&leaf=${body.restsOn.leaf}`);
    expect(next.body.nextCursor).toBeNull();
    const items = [...body.items, ...next.body.items];
    expect(items.map(({ batchNo }) => batchNo)).toEqual([3, 2, 1].map((serial) => `HWCS${stamp}00${serial}`));
    expect(items.map(({ containerCode }) => containerCode)).toEqual(made.map(({ code }) => code).reverse());
    expect(items[0].cells.slice(4, 11)).toEqual(['HW08', '900-214-08', 0.12, '吨', made[2]!.code, '桶', 1]);
    expect(items[0].cells[13]).toBe(`贮存 HWRK${stamp}003`);
    expect(items[0].laterBatchNos).toEqual([`HWRK${stamp}003`]);
  });

  it('is searched by code, container, batch and day', async () => {
    const [first] = await fill(100_000, 110_000);
    const count = async (filter: string) => (await read(firm.admin, `B.2?${filter}`)).body.items.length;
    expect(await count('wasteCode=900-214-08')).toBe(2);
    expect(await count('wasteCode=900-047-49')).toBe(0);
    expect(await count(`containerCode=${first!.code}`)).toBe(1);
    expect(await count(`batchNo=HWRK${stamp}002`)).toBe(1);
    expect(await count(`from=${today}&to=${today}`)).toBe(2);
    expect(await count('to=2026-01-01')).toBe(0);
    expect(await count('asOf=2026-01-01T00:00:00Z')).toBe(0);
  });

  it('shows what was corrected, keeps the first entry, and answers for any leaf of the past', async () => {
    const [drum, other] = await fill(100_000, 50_000);
    const before = (await read(firm.admin, 'balance')).body;
    expect(before.rows).toMatchObject([{ generatedGrams: 150_000, closingGrams: 150_000 }]);
    const weighed = await send(
      firm.admin,
      'POST',
      `/containers/${drum!.id}/weigh`,
      { grams: 90_000 },
      ifMatch(drum!.version),
    );
    expect(weighed.status).toBe(200);
    await send(firm.admin, 'POST', `/containers/${other!.id}/void`, { reason: '标签打错' });
    const { body } = await read(firm.admin, 'B.1');
    expect(body.items).toMatchObject([
      { grams: 0, enteredGrams: 50_000, corrections: 1 },
      { grams: 90_000, enteredGrams: 100_000, corrections: 1 },
    ]);
    expect(body.items[1].cells.at(-1)).toBe('更正 1 次（重新称重），原记 0.100 吨');
    const batch = await read(firm.admin, `records/HWCS${stamp}002`);
    expect(batch.body).toMatchObject({
      record: { grams: 0 },
      corrections: [{ grams: -50_000, cause: 'voided', reason: '标签打错' }],
      chain: [{ table: 'B.1' }, { table: 'B.2' }],
      links: [{ earlierBatchNo: `HWCS${stamp}002`, laterBatchNo: `HWRK${stamp}002` }],
    });
    const after = (await read(firm.admin, 'balance')).body;
    expect(after.rows).toMatchObject([{ generatedGrams: 90_000, closingGrams: 90_000 }]);
    for (const pin of [`leaf=${before.restsOn.leaf}`, `asOf=${before.restsOn.at}&leaf=${before.restsOn.leaf}`])
      expect((await read(firm.admin, `balance?${pin}`)).body).toEqual(before);
  });

  it('goes out as a workbook and as CSV, a year at most', async () => {
    await fill(100_000, 110_000);
    await followTrail(test);
    const get = (query: string) =>
      test.inject({ method: 'GET', url: `/api/v1/statutory-ledgers/B.2/sheet?${query}`, headers: firm.admin.headers });
    const file = await get(`from=${today}&to=${today}`);
    expect(file.headers['content-disposition']).toContain('attachment; filename="statutory-ledger.xlsx"');
    const { sheets } = await readXlsx(file.rawPayload);
    const [heads, ...rows] = sheets[0]!.rows;
    expect(heads![0]).toBe('入库批次编码 Intake batch');
    expect(rows.map((row) => [row[0], row[6]])).toEqual([
      [`HWRK${stamp}001`, 0.1],
      [`HWRK${stamp}002`, 0.11],
    ]);
    const csv = await get(`from=${today}&to=${today}&format=csv`);
    expect(csv.payload.trim().split('\r\n')).toHaveLength(3);
    const long = await get('from=2024-01-01&to=2025-06-01');
    expect([long.statusCode, long.json().code]).toEqual([422, 'statutory-ledger.period-invalid']);
  });

  it('is refused where there is none, or not one', async () => {
    expect(await told(firm.admin, 'B.6')).toEqual([404, 'statutory-ledger.table-unknown']);
    expect(await told(firm.admin, 'records/HWCS20200101001')).toEqual([404, 'statutory-ledger.batch-not-found']);
    expect(await told(people.regulator, 'B.1')).toEqual([422, 'statutory-ledger.unit-needed']);
    expect(await told(firm.admin, 'balance?asOf=2199-01-01T00:00:00Z')).toEqual([
      400,
      'statutory-ledger.as-of-in-future',
    ]);
    const both = `enterpriseId=${firm.enterprise.id}&facilityId=${world.site.facilityId}`;
    expect(await told(manager(), `B.1?${both}`)).toEqual([422, 'statutory-ledger.one-unit-only']);
    expect(await told(firm.admin, `B.1?enterpriseId=${world.unit.enterpriseId}`)).toEqual([
      404,
      'enterprise.not-found',
    ]);
    expect(await told(firm.admin, `B.2?facilityId=${world.site.facilityId}`)).toEqual([404, 'facility.not-found']);
    expect(await told(people.auditor, 'B.1')).toEqual([403, 'identity.role-refused']);
  });
});

describe('the facility’s ledger', () => {
  it('begins with the acceptance, and is read by its people and its regulator', async () => {
    const drum = await received(test, world, zone, 'oil', { grams: 77_000 });
    const own = await read(manager(), `B.2?containerCode=${drum.code}`);
    expect(own.body.items).toMatchObject([{ grams: 77_000, cause: 'received' }]);
    const [{ batchNo, earlierBatchNos, cells }] = own.body.items;
    expect(earlierBatchNos).toHaveLength(2);
    expect(cells[11]).toBe(zone.name);
    expect(cells[12]).toBe('贮存库');
    expect(cells[15]).toMatch(/^HWCS20260303\d{3}$/);
    const path = `records/${batchNo}?facilityId=${world.site.facilityId}`;
    const seen = await read(people.regulator, path);
    expect(seen.body.chain.map(({ table }: { table: string }) => table)).toEqual(['B.1', 'B.5', 'B.2']);
    const firms = await read(manager(), `B.5?enterpriseId=${world.unit.enterpriseId}&containerCode=${drum.code}`);
    expect(firms.body.items[0].cells).toEqual(
      expect.arrayContaining(['危险废物经营许可证持有单位', world.site.permit.number]),
    );
  });

  it('makes the record book, with incidents that can be withdrawn', async () => {
    await received(test, world, zone, 'lab', { grams: 40_000 });
    const incident = {
      occurredAt: new Date(Date.now() - 3_600_000).toISOString(),
      place: '卸货区',
      what: '一只废液瓶破裂，约 1 升废液洒落',
      measures: '吸附棉收集后按危险废物包装',
    };
    const made = await send(manager(), 'POST', '/statutory-ledgers/incidents', incident);
    expect([made.status, made.body.withdrawal]).toEqual([201, null]);
    const days = `from=${shanghaiDate(new Date(Date.now() - 86_400_000))}&to=${today}`;
    const book = (await read(people.regulator, `record-book?facilityId=${world.site.facilityId}&${days}`)).body;
    expect(book.lines).toContainEqual(
      expect.objectContaining({
        day: today,
        direction: 'received',
        wasteCode: '900-047-49',
        grams: 40_000,
        containers: 1,
      }),
    );
    expect(book.incidents).toMatchObject([{ what: incident.what }]);
    const first = (await read(manager(), `record-book?${days}&limit=1`)).body;
    const rest = (await read(manager(), `record-book?${days}&cursor=${first.nextCursor}`)).body;
    expect([...first.lines, ...rest.lines]).toEqual(book.lines);
    const sheet = await test.inject({
      method: 'GET',
      url: `/api/v1/statutory-ledgers/record-book/sheet?${days}&format=csv`,
      headers: manager().headers,
    });
    expect(sheet.payload).toContain('事故');

    const path = `/statutory-ledgers/incidents/${made.body.id}/withdraw`;
    const reason = { reason: '与前一条重复登记' };
    expect((await send(people['operator.warehouse'], 'POST', path, reason)).status).toBe(403);
    expect((await send(manager(), 'POST', path, reason)).body.withdrawal).toMatchObject(reason);
    const again = await send(manager(), 'POST', path, reason);
    expect([again.status, again.body.code]).toEqual([409, 'incident.withdrawn']);
    expect((await read(manager(), `record-book?${days}`)).body.incidents).toEqual([]);
    expect((await read(manager(), 'incidents')).body.items).toMatchObject([{ id: made.body.id, withdrawal: reason }]);
    const early = { ...incident, occurredAt: new Date(Date.now() + 3_600_000).toISOString() };
    const refused = await send(manager(), 'POST', '/statutory-ledgers/incidents', early);
    expect([refused.status, refused.body.code]).toEqual([422, 'incident.in-future']);
  });
});

it('no record is changed, deleted or written by people', async () => {
  await fill(1_000);
  await followTrail(test);
  for (const sql of [
    'UPDATE statutory_record SET grams = 1',
    'DELETE FROM statutory_record',
    'DELETE FROM statutory_link',
  ])
    await expect(test.db.write(manager().actor, (tx) => tx.query(sql))).rejects.toMatchObject({ code: '42501' });
});
