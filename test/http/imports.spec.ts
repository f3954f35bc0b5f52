import { readSheet, sheetLimits } from '../../src/platform/documents/sheet-reader.js';
import { systemActor } from '../../src/shared/roles.js';
import { newId } from '../../src/shared/uuid.js';
import { signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { verifiedFirm } from '../support/enterprises.js';
import type { TestFirm } from '../support/enterprises.js';
import { openFacility } from '../support/facility.js';
import type { OpenFacility } from '../support/facility.js';
import { closeSound } from '../support/invariants.js';
import { unzip } from '../support/unzip.js';
import { Caller, multipart } from './matrix/caller.js';

let t: TestApp;
let site: OpenFacility;
let firm: TestFirm;
let dispatcher: TestActor;
let carrierName: string;

beforeAll(async () => {
  t = await createTestApp();
  site = await openFacility(t);
  firm = await verifiedFirm(t, site);
  dispatcher = await signInAs(t, 'operator.dispatcher', { facilityId: site.facilityId });
  carrierName = await makeCarrier(dispatcher, '通州危运');
});
afterAll(() => closeSound(t));

let made = 0;
const serial = (): string => String((made += 1)).padStart(4, '0');

async function makeCarrier(who: TestActor, name: string): Promise<string> {
  const named = { name: `${name}${serial()}`, licenceNo: `苏交许可${serial()}` };
  const rest = { licenceValidTo: '2090-12-31', phone: '0513-80000000', address: '运河路 1 号' };
  await new Caller(t, who).make('/carriers', { ...named, ...rest });
  return named.name;
}

async function send(who: TestActor, path: string, content: string | Buffer, more: Record<string, string> = {}) {
  const { headers, payload } = multipart('table.csv', Buffer.from(content));
  const answer = await t.inject({
    method: 'POST',
    url: `/api/v1/imports/${path}`,
    headers: { ...who.headers, ...headers, ...more },
    payload,
  });
  const json: ReturnType<typeof JSON.parse> = answer.payload.startsWith('{') ? JSON.parse(answer.payload) : null;
  return { status: answer.statusCode, json, raw: answer.rawPayload, headers: answer.headers };
}

const upload = (who: TestActor, kind: string, mode: string, rows: string[][], more: Record<string, string> = {}) =>
  send(who, `${kind}?mode=${mode}`, csv(rows), more);
const csv = (rows: string[][]): string => rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');

const wasteHeadings = ['废物名称', '废物代码', '形态', '危险特性', '包装方式', '每次清运量(kg)', '有害成分'];
const waste = (name = `废机油${serial()}`, change: Partial<Record<number, string>> = {}): string[] =>
  Object.assign([name, '900-214-08', '液态', '毒性、I', '桶', '180.5', '矿物油'], change);
const vehicleHeadings = ['运输单位', '车牌号', '准运类别', '核定载质量(kg)', '道路运输证号', '道路运输证有效期至'];
const vehicle = (plate: string, change: Partial<Record<number, string>> = {}): string[] =>
  Object.assign([carrierName, plate, '危险废物，3类', '5000', `苏交运管${plate}`, '2090/1/2'], change);

const profilesOf = async ({ admin }: TestFirm): Promise<Record<string, unknown>[]> =>
  (await new Caller(t, admin).done('GET', '/waste-profiles?limit=200')).items;
const namesOf = async (of: TestFirm) => (await profilesOf(of)).map(({ name }) => name);
const platesIn = async (query: string): Promise<string[]> =>
  (await new Caller(t, dispatcher).done('GET', `/vehicles?limit=200&query=${encodeURIComponent(query)}`)).items.map(
    ({ plate }: { plate: string }) => plate,
  );

describe('what may be imported', () => {
  it('is what the caller may enter one by one, with its columns in words', async () => {
    const kindsOf = async (who: TestActor) => (await new Caller(t, who).done('GET', '/imports')).items;
    expect((await kindsOf(firm.admin)).map(({ kind }: { kind: string }) => kind)).toEqual([
      'waste-profiles',
      'generation',
    ]);
    const kinds = await kindsOf(dispatcher);
    expect(kinds.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual(['crew', 'vehicles']);
    expect(kinds.find(({ kind }: { kind: string }) => kind === 'crew')).toMatchObject({
      title: { zh: '驾驶员和押运员' },
      mostRows: 2_000,
      columns: expect.arrayContaining([
        expect.objectContaining({ key: 'kinds', required: true, type: 'choices' }),
        expect.objectContaining({ key: 'phone', choices: [] }),
      ]),
    });
  });

  it('is not there for others', async () => {
    const rows = [wasteHeadings, waste()];
    for (const path of [
      'waste-profiles?mode=take',
      'waste-profiles?mode=check',
      'waste-profiles/errors',
      'x?mode=take',
    ])
      expect([path, await send(dispatcher, path, csv(rows))]).toMatchObject([
        path,
        { status: 404, json: { code: 'imports.kind-unknown' } },
      ]);
    expect(await new Caller(t, dispatcher).json('GET', '/imports/waste-profiles/template')).toMatchObject({
      status: 404,
    });
  });
});

describe('a template', () => {
  const get = (query: string) =>
    t.inject({ method: 'GET', url: `/api/v1/imports/waste-profiles/template${query}`, headers: firm.admin.headers });

  it('has headings, how to fill them in, and what to choose from', async () => {
    const answer = await get('');
    expect(answer.headers['content-disposition']).toContain('attachment; filename="template.xlsx"');
    const [headings, notes, ...rest] = await readSheet(answer.rawPayload);
    expect(headings!.cells).toEqual([...wasteHeadings, '所含物质']);
    expect(notes!.cells[0]).toMatch(/^【填写说明】必填/);
    expect(notes!.cells[6]).toMatch(/^选填/);
    expect(rest).toEqual([]);
    const sheet = unzip(answer.rawPayload).get('xl/worksheets/sheet1.xml')!;
    expect(sheet).toMatch(/<dataValidation [^>]*sqref="C3:C5000"[^>]*>\s*<formula1>[^<]*固态,半固态,液态,气态/);
  });

  it.each(['?format=csv', '?format=xlsx', '?format=csv&language=en', '?format=xlsx&language=en'])(
    '%s is taken back when it is filled in below its note',
    async (query) => {
      const rows = (await readSheet((await get(query)).rawPayload)).map(({ cells }) => [...cells]);
      const name = `模板${serial()}`;
      const answer = await upload(firm.admin, 'waste-profiles', 'take', [...rows, [...waste(name), '']]);
      expect(answer).toMatchObject({ status: 200, json: { rows: 1, sound: 1, faultCount: 0, unread: [] } });
      expect(await namesOf(firm)).toContain(name);
    },
  );
});

describe('taking a table', () => {
  it('enters each row as a single entry, on record one by one and as a file', async () => {
    const own = await verifiedFirm(t, site);
    const rows = [wasteHeadings, waste('废机油'), waste('含油抹布', { 1: '900-041-49', 2: 's', 3: 'T,In' })];
    const answer = await upload(own.admin, 'waste-profiles', 'take', rows);
    expect(answer).toMatchObject({ status: 200, json: { kind: 'waste-profiles', mode: 'take', rows: 2, sound: 2 } });
    const held = await profilesOf(own);
    expect(held.find(({ name }) => name === '废机油')).toMatchObject({
      wasteCode: '900-214-08',
      form: 'L',
      hazards: ['T', 'I'],
      packaging: 'drum',
      usualMassGrams: 180_500,
      harmfulComponents: ['矿物油'],
    });
    const events = await t.db.read(systemActor('spec'), (tx) =>
      tx.query<{ action: string; data: object }>(
        `SELECT action, data FROM audit_event WHERE enterprise_id = $1 AND action IN ('import.take', 'waste-profile.create') ORDER BY id`,
        [own.enterprise.id],
      ),
    );
    expect(events.map(({ action }) => action)).toEqual(['waste-profile.create', 'waste-profile.create', 'import.take']);
    expect(events[2]!.data).toEqual({ kind: 'waste-profiles', rows: 2 });
  });

  it('takes vehicles and crew of a carrier by its name or licence', async () => {
    const answer = await upload(dispatcher, 'vehicles', 'take', [
      vehicleHeadings,
      vehicle('苏F·10001'),
      vehicle('苏F10002'),
    ]);
    expect(answer).toMatchObject({ status: 200, json: { sound: 2 } });
    expect(await platesIn('苏F1000')).toEqual(['苏F10001', '苏F10002']);
    const { items } = await new Caller(t, dispatcher).done('GET', '/carriers');
    const { licenceNo, id } = items.find(({ name }: { name: string }) => name === carrierName);
    const crew = [
      ['运输单位', '姓名', '电话', '人员类别', '从业资格证号', '从业资格证有效期至'],
      [licenceNo, '王驾驶', '13812345678', '驾驶员、押运员', '3206-0001', '2090年3月4日'],
    ];
    expect((await upload(dispatcher, 'crew', 'take', crew)).status).toBe(200);
    const held = (await new Caller(t, dispatcher).done('GET', '/crew')).items;
    expect(held).toContainEqual(
      expect.objectContaining({ carrierId: id, kinds: ['driver', 'escort'], certificateValidTo: '2090-03-04' }),
    );
  });

  it('records generation of the wastes that a firm has described, a label a row', async () => {
    const headings = ['废物名称', '重量(kg)', '容积(L)', '产生时间', '已入贮存点'];
    const name = `废油${serial()}`;
    await upload(firm.admin, 'waste-profiles', 'take', [wasteHeadings, waste(name)]);
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const rows = [headings, [name, '150.5', '200', today, '是'], [name, '20', '25', '', '']];
    expect(await upload(firm.admin, 'generation', 'take', rows)).toMatchObject({ status: 200, json: { sound: 2 } });
    const { items } = await new Caller(t, firm.admin).done('GET', '/containers');
    expect(items).toHaveLength(2);
    expect(items).toContainEqual(
      expect.objectContaining({ name, grams: 150_500, state: 'storedAtGenerator', packaging: 'drum' }),
    );
    const faulty = [
      headings,
      ['没有的', '1', '1', '', ''],
      [name, '900', '25', '', ''],
      [name, '1', '1', '2020-01-01', ''],
    ];
    const { json } = await upload(firm.admin, 'generation', 'check', faulty);
    expect(json.faults.map(({ row, column, code }: Record<string, unknown>) => [row, column, code])).toEqual([
      [2, 'profileId', 'container.profile-not-named'],
      [3, 'grams', 'container.mass-beyond-volume'],
      [4, 'generatedAt', 'container.generated-long-ago'],
    ]);
    expect((await new Caller(t, firm.admin).done('GET', '/containers')).items).toHaveLength(2);
  });

  it('twice has one effect and one answer, with a key or without, and a changed file is another one', async () => {
    for (const more of [{}, { 'idempotency-key': newId() }] as Record<string, string>[]) {
      const rows = [wasteHeadings, waste(), waste()];
      const [one, other] = [
        await upload(firm.admin, 'waste-profiles', 'take', rows, more),
        await upload(firm.admin, 'waste-profiles', 'take', rows, more),
      ];
      expect([one.status, other.status, other.json]).toEqual([200, 200, one.json]);
      expect((await namesOf(firm)).filter((name) => name === rows[1]![0])).toHaveLength(1);
      const again = await upload(firm.admin, 'waste-profiles', 'take', [...rows, waste()]);
      expect(again.json.errors).toMatchObject([{ pointer: '/rows/2/name' }, { pointer: '/rows/3/name' }]);
    }
  });

  it('keeps a formula as the text that it is, and hands it back as text', async () => {
    const name = `=HYPERLINK(1)${serial()}`;
    expect((await upload(firm.admin, 'waste-profiles', 'take', [wasteHeadings, waste(name)])).status).toBe(200);
    expect(await namesOf(firm)).toContain(name);
    const file = await send(firm.admin, 'waste-profiles/errors?format=csv', csv([wasteHeadings, waste(name)]));
    expect(file.raw.toString('utf8')).toContain(`\r\n'${name},`);
  });
});

describe('a table with faults', () => {
  it.each<[string, string[], string, string]>([
    ['a required cell that is empty', waste('a', { 1: '' }), 'wasteCode', 'imports.cell-missing'],
    ['a code that is none', waste('a', { 1: '900-214' }), 'wasteCode', 'field.matches'],
    ['a code outside the catalogue', waste('a', { 1: '999-999-99' }), 'wasteCode', 'catalogue.code-unknown'],
    ['a code never taken here', waste('a', { 1: '267-001-15', 3: 'R' }), 'wasteCode', 'waste-profile.waste-excluded'],
    ['a hazard the catalogue does not list', waste('a', { 3: 'T、C' }), 'hazards', 'waste-profile.hazard-unlisted'],
    ['a choice that is none', waste('a', { 2: '粉末' }), 'form', 'imports.choice-unknown'],
    [
      'a choice named like a member of every object',
      waste('a', { 2: 'constructor' }),
      'form',
      'imports.choice-unknown',
    ],
    ['a mass with its unit', waste('a', { 5: '180kg' }), 'usualMassGrams', 'imports.mass-invalid'],
    ['a mass of nothing', waste('a', { 5: '0' }), 'usualMassGrams', 'field.min'],
    ['a name that is too long', waste('名'.repeat(61)), 'name', 'field.is-length'],
  ])('%s names row, column and remedy', async (_, row, column, code) => {
    const answer = await upload(firm.admin, 'waste-profiles', 'check', [wasteHeadings, waste(), row]);
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ rows: 2, sound: 1, faultyRows: 1, faultCount: 1 });
    const [{ message, heading, ...fault }] = answer.json.faults;
    expect([fault.row, fault.column, heading.zh, message.zh.length > 1]).toEqual([
      3,
      column,
      (await new Caller(t, firm.admin).done('GET', '/imports')).items[0].columns.find(
        ({ key }: { key: string }) => key === column,
      ).heading.zh,
      true,
    ]);
    expect(fault.code).toBe(code);
  });

  it('tells of carriers, plates, days and of two rows with one plate', async () => {
    const rows = [
      vehicleHeadings,
      vehicle('苏F20001'),
      vehicle('苏F20001'),
      vehicle('苏F20002', { 0: '没有的单位' }),
      vehicle('苏F2000I'),
      vehicle('苏F20004', { 5: '2090-02-30' }),
    ];
    const { json } = await upload(dispatcher, 'vehicles', 'check', rows);
    expect(json.faults.map(({ row, column, code }: Record<string, unknown>) => [row, column, code])).toEqual([
      [3, 'plate', 'request.conflict'],
      [4, 'carrierId', 'carrier.not-named'],
      [5, 'plate', 'vehicle.plate-malformed'],
      [6, 'transportPermitValidTo', 'field.is-date-only'],
    ]);
    expect(json).toMatchObject({ rows: 5, sound: 1, faultyRows: 4 });
  });

  it('leaves nothing, neither checked nor taken, sound rows included', async () => {
    const own = await verifiedFirm(t, site);
    const before = await profilesOf(own);
    const rows = [wasteHeadings, waste('好的一行'), waste('坏的一行', { 1: '1' })];
    expect((await upload(own.admin, 'waste-profiles', 'check', [wasteHeadings, waste('好的一行')])).json.sound).toBe(1);
    const taken = await upload(own.admin, 'waste-profiles', 'take', rows);
    expect(taken).toMatchObject({
      status: 422,
      json: { code: 'imports.refused', errors: [{ pointer: '/rows/3/wasteCode' }] },
    });
    expect(await profilesOf(own)).toEqual(before);
    // Mended, it is another file.
    rows[2] = waste('坏的一行');
    expect((await upload(own.admin, 'waste-profiles', 'take', rows)).status).toBe(200);
    expect(await profilesOf(own)).toHaveLength(before.length + 2);
  });

  it('is handed back with the rows to mend and why, in either language and format', async () => {
    const rows = [wasteHeadings, waste('好的'), waste('坏的', { 1: '', 5: '-1' })];
    for (const [query, why] of [
      ['', '废物代码：必填，请填写。 每次清运量(kg)：应为以千克计的数字，最多 3 位小数（如 178.5），不带单位。'],
      ['?format=csv&language=en', 'Waste code：Required: fill it in. Usual pickup (kg)：Give kilograms'],
    ] as const) {
      const file = await send(firm.admin, `waste-profiles/errors${query}`, csv(rows));
      expect(file.status).toBe(200);
      const [headings, ...given] = (await readSheet(file.raw)).map(({ cells }) => cells);
      expect(headings!.slice(0, -1)).toEqual(wasteHeadings);
      expect(given).toHaveLength(1);
      expect(given[0]!.slice(0, 7)).toEqual(rows[2]);
      expect(given[0]!.at(-1)).toContain(why);
    }
  });
});

describe('a file that is no such table', () => {
  it.each<[string, string[][], string, string]>([
    ['without a column', [wasteHeadings.slice(1), waste().slice(1)], '/columns/name', 'imports.column-missing'],
    [
      'with other headings',
      [
        ['姓名', '电话'],
        ['a', 'b'],
      ],
      '/columns/name',
      'imports.column-missing',
    ],
    ['with a column twice', [[...wasteHeadings, '废物 名称'], waste()], '/columns/name', 'imports.column-twice'],
  ])('%s is refused as a whole', async (_, rows, pointer, code) => {
    const answer = await upload(firm.admin, 'waste-profiles', 'check', rows);
    expect(answer).toMatchObject({ status: 422, json: { code: 'imports.refused' } });
    expect(answer.json.errors[0]).toMatchObject({ pointer, code });
  });

  it('reads columns in any order and spelling, and says which it did not read', async () => {
    const headings = ['备注', ...wasteHeadings.toReversed().map((heading) => heading.replace('(', '（ '))];
    const answer = await upload(firm.admin, 'waste-profiles', 'check', [headings, ['x', ...waste().toReversed()]]);
    expect(answer.json).toMatchObject({ sound: 1, unread: ['备注'] });
  });

  it.each<[string, string | Buffer, number, string]>([
    ['without rows', csv([wasteHeadings]), 422, 'imports.no-rows'],
    ['that is empty', '', 422, 'sheet.file-missing'],
    ['that is a picture', Buffer.from([0x89, 0x50, 0, 1]), 422, 'sheet.type-refused'],
    ['that is too large', Buffer.alloc(sheetLimits.bytes + 1, 'a'), 413, 'sheet.too-large'],
    ['of a broken workbook', Buffer.from('PK\u0003\u0004 and no more'), 422, 'sheet.unreadable'],
  ])('%s is refused in words', async (_, content, status, code) => {
    for (const path of ['waste-profiles?mode=check', 'waste-profiles?mode=take', 'waste-profiles/errors'])
      expect([path, await send(firm.admin, path, content)]).toMatchObject([path, { status, json: { code } }]);
  });

  it('of 2,000 rows is taken, and of one more refused', async () => {
    const own = await verifiedFirm(t, site);
    const rows = [wasteHeadings, ...Array.from({ length: 2_000 }, (_, place) => waste(`废物${place}`))];
    const more = await upload(own.admin, 'waste-profiles', 'take', [...rows, waste()]);
    expect(more).toMatchObject({ status: 422, json: { code: 'sheet.too-many-rows' } });
    const began = Date.now();
    expect(await upload(own.admin, 'waste-profiles', 'take', rows)).toMatchObject({
      status: 200,
      json: { sound: 2_000 },
    });
    expect(Date.now() - began).toBeLessThan(60_000);
  }, 90_000);

  it('asks which of both is meant', async () => {
    expect((await send(firm.admin, 'waste-profiles', csv([wasteHeadings, waste()]))).json.errors[0].pointer).toBe(
      '/mode',
    );
  });
});
