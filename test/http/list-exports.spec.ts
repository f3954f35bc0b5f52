import { ListReports } from '../../src/compliance/reports/lists/list-reports.js';
import { PagedLists } from '../../src/compliance/reports/lists/paged-lists.js';
import { asOwner, createReportStage } from '../../src/compliance/reports/testing/report-stage.js';
import type { ReportStage } from '../../src/compliance/reports/testing/report-stage.js';
import { readSheet } from '../../src/platform/documents/sheet-reader.js';
import { Database } from '../../src/platform/database/database.service.js';
import { buildOpenApi } from '../../src/platform/http/openapi.js';
import { newId } from '../../src/shared/uuid.js';
import { createFacility, signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { Caller } from './matrix/caller.js';

let t: TestApp;
let stage: ReportStage;
let manager: Caller;
let stranger: TestActor;
let carrierId: string;

const mostOfAPage = 200;
const vehicles = mostOfAPage + 30;

beforeAll(async () => {
  t = await createTestApp();
  stage = await createReportStage(t);
  manager = new Caller(t, stage.manager);
  stranger = await signInAs(t, 'operator.manager', { facilityId: await createFacility(t) });
  carrierId = await makeCarrier(manager, '=危运(1)', '苏交许可一');
  await makeCarrier(new Caller(t, stranger), '别家危运', '苏交许可二');
  for (let from = 0; from < vehicles; from += 10)
    await Promise.all(Array.from({ length: 10 }, (_, place) => makeVehicle(from + place)));
}, 60_000);
afterAll(() => closeSound(t));

const makeCarrier = (who: Caller, name: string, licenceNo: string): Promise<string> =>
  who.make('/carriers', {
    name,
    licenceNo,
    licenceValidTo: '2090-12-31',
    phone: '0513-80000000',
    address: '运河路 1 号',
  });

const makeVehicle = (number: number): Promise<string> =>
  manager.make('/vehicles', {
    carrierId,
    plate: `苏F${20_000 + number}`,
    hazardClasses: ['hazardous-waste', '3'],
    payloadGrams: 1_000_000 + number * 1_500,
    transportPermitNo: `+证号${number}`,
    transportPermitValidTo: '2090-12-31',
  });

const columns = [
  { path: '/plate', header: '=车牌', type: 'text' },
  { path: '/payloadGrams', header: '核载（t）', type: 'grams' },
  { path: '/hazardClasses', header: '类别', type: 'word', words: { 'hazardous-waste': '危险废物' } },
  { path: '/transportPermitNo', header: '证号', type: 'text' },
  { path: '/transportPermitValidTo', header: '有效期至', type: 'day' },
  { path: '/allowedSteps/*/label', header: '可办', type: 'text' },
  { path: '/version', header: '版本', type: 'integer' },
];
const asked = (more: object = {}) => ({
  list: '/vehicles',
  title: '车辆',
  query: '',
  columns,
  format: 'csv',
  purpose: '年度核对',
  ...more,
});

const ask = (who: Caller, more: object = {}) => who.json('POST', '/reports/list-exports', asked(more));

async function made(who: Caller, more: object = {}) {
  const { status, json, text } = await ask(who, more);
  if (status !== 201) throw new Error(text);
  while (await stage.worker().runNext());
  const view = await who.done('GET', `/reports/exports/${json.id}`);
  return { id: json.id as string, view };
}

async function rowsOf(who: TestActor, id: string): Promise<string[][]> {
  const file = await stage.fileOf(who, id);
  const rows = await readSheet(file);
  await asOwner(t, `UPDATE report_export SET expires_at = now() WHERE id = $1`, [id]);
  return rows.map(({ cells }) => [...cells]);
}

/** All items of a list, page by page as a screen reads it. */
async function pagesOf(who: Caller, path: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for (let cursor = ''; ;) {
    const page = await who.done('GET', `${path}${path.includes('?') ? '&' : '?'}limit=90${cursor}`);
    items.push(...page.items);
    if (page.nextCursor === null) return items;
    cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`;
  }
}

describe('a list as a file', () => {
  it.each(['csv', 'xlsx'] as const)('has in %s all rows that its pages have, in their order', async (format) => {
    const { id, view } = await made(manager, { format, query: 'state=active' });
    expect(view).toMatchObject({ state: 'ready', rowsDone: vehicles, kind: 'list', parameters: { list: '/vehicles' } });
    const again = await manager.done('POST', `/reports/exports/${id}/again`);
    expect(again).toMatchObject({ state: 'queued', format, parameters: view.parameters });
    await manager.done('POST', `/reports/exports/${again.id}/cancel`);
    const [headings, ...rows] = await rowsOf(stage.manager, id);
    const items = await pagesOf(manager, '/vehicles');
    expect(items).toHaveLength(vehicles);
    expect(headings).toHaveLength(columns.length);
    expect(rows.map(([plate]) => plate)).toEqual(items.map(({ plate }) => plate));
    const first = items[0]!;
    expect(rows[0]).toEqual([
      first.plate,
      format === 'csv' ? '1.000' : '1',
      '危险废物；3',
      first.transportPermitNo,
      '2090-12-31',
      (first.allowedSteps as { label: { zh: string } }[]).map(({ label }) => label.zh).join('；'),
      '1',
    ]);
  });

  it('takes the filters of its page, in the language asked for, and nothing of where the reader stood in it', async () => {
    const [last, first] = [(await pagesOf(manager, '/vehicles')).at(-1)!, (await pagesOf(manager, '/vehicles'))[0]!];
    for (const { id } of [last, first])
      await manager.done('POST', `/vehicles/${id}/retire`, undefined, { 'if-match': '"v1"' });
    const page = await manager.done('GET', '/vehicles?limit=1');
    const query = `state=retired&limit=1&cursor=${encodeURIComponent(page.nextCursor)}`;
    const { id } = await made(manager, { query, language: 'en' });
    const rows = await rowsOf(stage.manager, id);
    const items = await pagesOf(manager, '/vehicles?state=retired');
    expect(items).toHaveLength(2);
    expect(rows.slice(1).map(([plate]) => plate)).toEqual(items.map(({ plate }) => plate));
    expect(rows[1]![5]).toBe(
      (items[0]!.allowedSteps as { label: { en: string } }[]).map(({ label }) => label.en).join('; '),
    );
  });

  it('never has a row of somebody else', async () => {
    const theirs = new Caller(t, stranger);
    const wanted = { list: '/carriers', columns: [{ path: '/name', header: '名称', type: 'text' }] };
    const { id } = await made(theirs, wanted);
    expect(await rowsOf(stranger, id)).toEqual([['名称'], ['别家危运']]);
    expect((await theirs.json('GET', `/reports/exports/${(await made(manager, wanted)).id}`)).status).toBe(404);
  });

  it('is a list of one row’s own as well, and answers to a row of somebody else as the list does', async () => {
    const events = { columns: [{ path: '/action', header: '事项', type: 'text' }] };
    const { id } = await made(manager, { ...events, list: `/carriers/${carrierId}/events` });
    expect((await rowsOf(stage.manager, id)).length).toBeGreaterThan(1);
    for (const foreign of [newId(), (await pagesOf(new Caller(t, stranger), '/carriers'))[0]!.id])
      expect(await ask(manager, { ...events, list: `/carriers/${foreign}/events` })).toMatchObject({ status: 404 });
  });

  it('holds formulas of cells and headings as text that nothing computes', async () => {
    const { id } = await made(manager);
    const text = (await stage.fileOf(stage.manager, id)).toString('utf8');
    expect(text.startsWith("\uFEFF'=车牌,")).toBe(true);
    expect(text).toContain(",'+证号1,");
    expect(text).not.toMatch(/(^|,)[=+]/m);
  });

  it('comes from one snapshot, whatever is added while its pages are read', async () => {
    const row = { language: 'zh' as const, parameters: { list: '/vehicles', title: '车', query: '' } };
    const list = t.app
      .get(ListReports, { strict: false })
      .definition(stage.manager.actor, { ...row, columns: [{ path: '/plate', header: '车', type: 'text' }] })!;
    const seen = await t.app.get(Database).snapshot(stage.manager.actor, 10_000, async (tx) => {
      let rows = 0;
      for await (const batch of list.rows(tx, row.parameters)) {
        rows += batch.length;
        await asOwner(t, `UPDATE vehicle SET plate = '苏G' || right(plate, 5) WHERE plate LIKE '苏F%'`);
      }
      return rows;
    });
    await asOwner(t, `UPDATE vehicle SET plate = '苏F' || right(plate, 5) WHERE plate LIKE '苏G%'`);
    expect(seen).toBe(vehicles);
  });

  it('is on record with its filter and the fields that left, not with words of the requester', async () => {
    const { id } = await made(manager, { query: 'state=active' });
    const [event] = await stage.select<{ data: Record<string, unknown> }>(
      `SELECT data FROM audit_event WHERE subject_id = $1 AND action = 'report.ask'`,
      [id],
    );
    expect(event!.data).toMatchObject({
      kind: 'list',
      purpose: '年度核对',
      parameters: { list: '/vehicles', query: 'state=active' },
      columns: columns.map(({ path }) => path),
    });
  });
});

describe('a list that its requester may not read', () => {
  it('is none for them', async () => {
    for (const list of [
      '/parked-jobs',
      '/nothing',
      '/statutory-ledgers/record-book',
      '/vehicles/x',
      '/me',
      `/vehicles/${newId()}`,
      '/carriers/x/events',
    ])
      expect([list, await ask(manager, { list })]).toMatchObject([
        list,
        { status: 422, json: { code: 'report.list-unknown', errors: [{ pointer: '/list' }] } },
      ]);
  });

  it('gives nothing to who lost the role meanwhile, neither made nor kept', async () => {
    const { facilityId } = stage;
    const who = await signInAs(t, 'operator.dispatcher', { facilityId });
    const roleOf = (role: string) =>
      asOwner(t, `UPDATE account SET roles = ARRAY[$2] WHERE id = $1`, [who.actor.accountId, role]);
    const wanted = { list: '/enterprises', columns: [{ path: '/name', header: '单位', type: 'text' }] };
    const kept = await made(new Caller(t, who), wanted);
    expect(kept.view.state).toBe('ready');
    const { json } = await ask(new Caller(t, who), wanted);
    await roleOf('operator.warehouse');
    while (await stage.worker().runNext());
    const failed = await new Caller(t, who).done('GET', `/reports/exports/${json.id}`);
    expect(failed).toMatchObject({ state: 'failed', failure: { code: 'report.requester-gone' } });
    expect((await new Caller(t, who).json('GET', `/reports/exports/${kept.id}/file`)).status).toBe(404);
  });
});

describe('asking for a list', () => {
  const one = (more: object) => ({ columns: [columns[0], { path: '/plate', header: '车', type: 'text', ...more }] });
  it.each<[string, object, number, string]>([
    ['with a filter that the list does not have', { query: 'colour=red' }, 400, '/query/colour'],
    ['with a wrong value of a filter', { query: 'state=gone' }, 400, '/query/state'],
    ['with a filter twice', { query: 'state=active&state=retired' }, 400, '/query/state'],
    ['with a filter that reaches the prototype', { query: '__proto__=1' }, 400, '/query/'],
    ['with a query that is too long', { query: 'a'.repeat(4_097) }, 400, '/query'],
    ['with a column that no row has', one({ path: '/colour' }), 422, '/columns/1/path'],
    ['with a step into what is no list', one({ path: '/plate/*' }), 422, '/columns/1/path'],
    ['with a column of a wrong type', one({ type: 'grams' }), 422, '/columns/1/type'],
    ['with a column that holds no value', one({ path: '/allowedSteps' }), 422, '/columns/1/type'],
    ['with a path that is none', one({ path: 'plate' }), 400, '/columns/1/path'],
    ['with a path to the prototype', one({ path: '/__proto__' }), 400, '/columns/1/path'],
    ['with a heading of two lines', one({ header: '车\n牌' }), 400, '/columns/1/header'],
    ['with a heading that is too long', one({ header: '车'.repeat(61) }), 400, '/columns/1/header'],
    ['with words that are none', one({ words: { a: 1 } }), 400, '/columns/1/words'],
    ['without columns', { columns: [] }, 400, '/columns'],
    ['with too many columns', { columns: Array.from({ length: 61 }, () => columns[0]) }, 400, '/columns'],
    ['on paper', { format: 'pdf' }, 400, '/format'],
    ['without a purpose', { purpose: '' }, 400, '/purpose'],
    ['that is no path', { list: 'https://example.com/vehicles' }, 400, '/list'],
  ])('%s is refused and says where', async (_, more, status, pointer) => {
    const answer = await ask(manager, more);
    expect([answer.status, answer.json.errors[0].pointer]).toEqual([status, pointer]);
  });

  it('refuses columns whose words take more than there is room for', async () => {
    const words = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`c${n}`, '字'.repeat(60)]));
    const many = Array.from({ length: 4 }, () => ({ path: '/plate', header: '车', type: 'word', words }));
    expect((await ask(manager, { columns: many })).json.code).toBe('report.columns-too-long');
  });

  it('asks for what the list asks for', async () => {
    const regulator = new Caller(t, await signInAs(t, 'regulator', { divisionCode: '32' }));
    const capacity = { list: '/capacity/postings', columns: [{ path: '/at', header: '时', type: 'instant' }] };
    const [own, theirs] = [await regulator.json('GET', '/capacity/postings'), await ask(regulator, capacity)];
    expect(own.status).toBeGreaterThanOrEqual(400);
    expect([theirs.status, theirs.json.code]).toEqual([own.status, own.json.code]);
  });
});

describe('the lists', () => {
  it('are all that answer a page, but those that are for a session alone or look at the request itself', () => {
    const { paths } = buildOpenApi(t.app, '0.0.0');
    const isPage = (operation: unknown): boolean => /"#\/components\/schemas\/\w+Page"/.test(JSON.stringify(operation));
    const paged = Object.entries(paths).flatMap(([path, { get }]) =>
      get !== undefined && isPage(get.responses['200'])
        ? [path.replace('/api/v1', '').replaceAll(/\{(\w+)\}/g, ':$1')]
        : [],
    );
    const found = t.app.get(PagedLists, { strict: false }).paths();
    expect(paged.length).toBeGreaterThan(70);
    expect(paged.filter((path) => !found.includes(path)).toSorted()).toEqual(['/accounts', '/api-keys', '/sessions']);
    expect(found.filter((path) => !paged.includes(path))).toEqual([]);
  });
});
