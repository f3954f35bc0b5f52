import { createReportStage } from '../../src/compliance/reports/testing/report-stage.js';
import type { ReportStage } from '../../src/compliance/reports/testing/report-stage.js';
import { piecesOf } from '../../src/compliance/reports/running/report-file.js';
import { Reports } from '../../src/compliance/reports/reports.service.js';
import { arrivedManifest } from '../../src/manifests/testing/manifest-world.js';
import { readSheet } from '../../src/platform/documents/sheet-reader.js';
import { readCsv } from '../../src/shared/csv.js';
import { shanghaiDate } from '../../src/shared/working-days.js';
import { createReceivingWorld } from '../../src/storage/testing/receiving-world.js';
import type { ReceivingWorld } from '../../src/storage/testing/receiving-world.js';
import { signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { unzip } from '../support/unzip.js';

let test: TestApp;
let stage: ReportStage;
let world: ReceivingWorld;
let firm: Awaited<ReturnType<ReceivingWorld['newFirm']>>;
let regulator: TestActor;
let internalNumber: string;

const period = shanghaiDate(new Date()).slice(0, 4);

beforeAll(async () => {
  test = await createTestApp();
  stage = await createReportStage(test);
  world = await createReceivingWorld(test);
  firm = await world.newFirm();
  ({ internalNumber } = await arrivedManifest(test, world, world.fleet, firm));
  regulator = await signInAs(test, 'regulator', { divisionCode: '3206' });
}, 60_000);
afterAll(() => closeSound(test));

async function send(who: TestActor, method: 'GET' | 'POST', url: string, payload?: object) {
  const { headers } = who;
  const answer = await test.inject({ method, url: `/api/v1/reports${url}`, headers, ...(payload && { payload }) });
  const isJson = String(answer.headers['content-type']).includes('json');
  const body: ReturnType<typeof JSON.parse> = isJson ? JSON.parse(answer.payload) : null;
  return { status: answer.statusCode, raw: answer.rawPayload, headers: answer.headers, body };
}

const lines = (more: object = {}) => ({
  kind: 'manifest-lines',
  format: 'csv',
  purpose: '年度核对',
  parameters: { period },
  ...more,
});

async function made(who: TestActor, asked: object): Promise<string> {
  const { status, body } = await send(who, 'POST', '/exports', asked);
  expect({ status, body }).toMatchObject({ status: 201, body: { state: 'queued', requester: who.actor.label } });
  while (await stage.worker().runNext());
  return body.id as string;
}

describe('GET /reports', () => {
  it('names the reports that the caller may ask for, with their parameters and headings', async () => {
    const { body } = await send(world.dispatcher, 'GET', '');
    const report = body.items.find(({ kind }: { kind: string }) => kind === 'manifest-lines');
    expect(report).toMatchObject({
      title: { zh: '危险废物转移联单明细表' },
      basis: expect.stringContaining('部令23号'),
      formats: ['csv', 'xlsx', 'pdf'],
      parameters: [
        { name: 'period', type: 'period', required: true },
        { name: 'enterpriseId', type: 'uuid', required: false },
      ],
    });
    expect(report.columns).toContainEqual({ zh: '联单编号', en: 'Manifest number' });
  });

  it('is closed to those who work without reports', async () => {
    for (const role of ['auditor', 'administrator'] as const)
      expect((await send(await signInAs(test, role), 'GET', '')).status).toBe(403);
  });
});

describe('asking for a report', () => {
  it.each([
    ['without a purpose', { purpose: undefined }, 400, '/purpose'],
    ['with a purpose that says nothing', { purpose: '  看 ' }, 400, '/purpose'],
    ['of an unknown kind', { kind: 'nothing' }, 422, '/kind'],
    ['in an unknown format', { format: 'docx' }, 400, '/format'],
    ['without its period', { parameters: {} }, 400, '/parameters/period'],
    ['of a month that does not exist', { parameters: { period: '2026-13' } }, 400, '/parameters/period'],
    ['of a year to come', { parameters: { period: '2098' } }, 422, '/parameters/period'],
    ['with a parameter it does not have', { parameters: { period, '~x/': '1' } }, 400, '/parameters/~0x~1'],
    ['with a list as a parameter', { parameters: { period: ['2026'] } }, 400, '/parameters/period'],
  ])('%s is refused and says where', async (_, more, status, pointer) => {
    const answer = await send(world.dispatcher, 'POST', '/exports', lines(more));
    expect(answer).toMatchObject({ status, body: { errors: [{ pointer }] } });
  });

  it('twice under one key is asking once', async () => {
    const headers = { ...world.dispatcher.headers, 'idempotency-key': 'report-once' };
    const ask = () => test.inject({ method: 'POST', url: '/api/v1/reports/exports', headers, payload: lines() });
    const [one, other] = [(await ask()).json(), (await ask()).json()];
    expect(other.id).toBe(one.id);
    await send(world.dispatcher, 'POST', `/exports/${one.id}/cancel`);
  });
});

describe('a finished report', () => {
  it('is downloaded as an attachment with its length, and read back as it was exported', async () => {
    const id = await made(world.dispatcher, lines());
    const file = await send(world.dispatcher, 'GET', `/exports/${id}/file`);
    expect(file.status).toBe(200);
    expect(file.headers).toMatchObject({
      'content-length': String(file.raw.length),
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringContaining('attachment; filename="manifest-lines.csv"'),
    });
    const [headings, ...rows] = (await readSheet(file.raw)).map(({ cells }) => cells);
    const cell = (row: readonly string[], heading: string) => row[headings!.indexOf(heading)];
    const own = rows.filter((row) => cell(row, '内部编号') === internalNumber);
    expect(own).toHaveLength(2);
    expect(own.map((row) => [cell(row, '联单状态'), cell(row, '形态'), cell(row, '序号')])).toEqual([
      ['已到达', '液态', '1'],
      ['已到达', expect.any(String), '2'],
    ]);
    expect(cell(own[0]!, '移出量(吨)')).toMatch(/^\d+\.\d{3,6}$/);
    expect(cell(own[0]!, '交付时间')).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  });

  it('has the same rows as CSV and as XLSX, whoever of those who see them asks', async () => {
    const [csv, xlsx] = [await tableOf('csv'), await tableOf('xlsx')];
    expect(csv.length).toBeGreaterThan(2);
    expect(xlsx).toEqual(csv);
  });

  it('has the rows of its requester only', async () => {
    const stranger = await world.newFirm();
    const id = await made(stranger.staff, lines({ parameters: { period, enterpriseId: firm.enterpriseId } }));
    expect((await send(stranger.staff, 'GET', `/exports/${id}`)).body).toMatchObject({ state: 'ready', rowsDone: 0 });
  });

  it('of one facility is refused to a regulator who names none when it is asked for, not when it is made', async () => {
    const refused = await send(regulator, 'POST', '/exports', { ...lines(), kind: 'stock', parameters: {} });
    expect(refused).toMatchObject({
      status: 400,
      body: { code: 'facility.choose-one', errors: [{ pointer: '/parameters/facilityId' }] },
    });
  });

  it('tells a regulator no telephone numbers, in the language asked for', async () => {
    const id = await made(regulator, lines({ language: 'en' }));
    const text = (await send(regulator, 'GET', `/exports/${id}/file`)).raw.toString('utf8');
    expect(text).toContain('Manifest number');
    expect(text).toContain('liquid');
    expect(text).toMatch(/138\*{4}0000/);
    expect(text).not.toContain('13800000000');
  });

  it('is seen by its requester and the manager of the facility, and by nobody else', async () => {
    const id = await made(world.dispatcher, lines());
    const manager = await signInAs(test, 'operator.manager', { facilityId: world.facilityId });
    const colleague = await signInAs(test, 'operator.warehouse', { facilityId: world.facilityId });
    for (const who of [colleague, firm.staff, regulator, stage.manager])
      expect((await send(who, 'GET', `/exports/${id}`)).status).toBe(404);
    expect((await send(manager, 'GET', `/exports/${id}/file`)).status).toBe(200);
    expect((await send(manager, 'POST', `/exports/${id}/discard`)).body).toMatchObject({ state: 'expired' });
    expect((await send(world.dispatcher, 'GET', `/exports/${id}/file`)).body).toMatchObject({
      code: 'report.export-not-ready',
    });
    // Asked for again it is made as it was; nobody else can.
    expect((await send(colleague, 'POST', `/exports/${id}/again`)).status).toBe(404);
    const { kind, format, parameters, purpose } = (await send(world.dispatcher, 'GET', `/exports/${id}`)).body;
    const again = await send(world.dispatcher, 'POST', `/exports/${id}/again`);
    expect(again).toMatchObject({ status: 201, body: { kind, format, parameters, purpose, state: 'queued' } });
    expect(again.body.id).not.toBe(id);
    await send(world.dispatcher, 'POST', `/exports/${again.body.id}/cancel`);
  });

  it('stands in the list, newest first, page by page', async () => {
    const { staff } = await world.newFirm();
    const first = await made(staff, lines());
    const second = await made(staff, lines());
    const page = await send(staff, 'GET', '/exports?limit=1');
    expect(page.body.items.map(({ id }: { id: string }) => id)).toEqual([second]);
    const next = await send(staff, 'GET', `/exports?limit=1&cursor=${page.body.nextCursor}`);
    expect(next.body).toMatchObject({ items: [{ id: first }], nextCursor: null });
  });
});

/** S10: whatever stands in a field, no spreadsheet computes it; and what is read back is what was there. */
describe('every text column of every report', () => {
  const hostile = ['=1+1', '+A1', '-2', '@SUM(A1)', "'=1", "''+2", '＝1', '\t=1', '\u0000=1', '=a,"b"', '<f>1</f>'];
  const tidy = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim();

  it('holds text as text, in CSV and in a workbook', async () => {
    const definitions = test.app.get(Reports).all();
    expect(definitions.map(({ kind }) => kind)).toContain('manifest-lines');
    for (const definition of definitions) {
      const { columns } = definition;
      const isText = columns.map(({ type }) => ['text', 'word', 'day', 'instant'].includes(type));
      const rows = hostile.map((text) => columns.map((_, place) => (isText[place] ? text : '1')));
      const wanted = (format: 'csv' | 'xlsx') =>
        bytesOf(
          piecesOf({
            definition,
            format,
            language: 'zh',
            batches: inOneBatch(rows),
            paper: { mark: '', about: [], head: [] },
          }),
        );
      const [csv, xlsx] = [await wanted('csv'), await wanted('xlsx')];
      const written = readCsv(csv.toString('utf8')).records.slice(1);
      const texts = written.flatMap(({ fields }) => fields.filter((_, place) => isText[place]));
      expect(texts.filter((text) => /^[=+\-@＝＋－＠\t\r]/.test(text))).toEqual([]);
      const sheet = unzip(xlsx).get('xl/worksheets/sheet1.xml')!;
      expect(sheet).not.toMatch(/<f[ >]/);
      expect([...sheet.matchAll(/<c [^>]*t="(\w+)"/g)].every(([, type]) => type === 'inlineStr')).toBe(true);
      const kept = hostile.map((text) => columns.map((_, place) => (isText[place] ? tidy(text) : 'a number')));
      for (const file of [csv, xlsx]) {
        const read = (await readSheet(file)).slice(1).map(({ cells }) => cells);
        const found = read.map((cells) => cells.map((cell, place) => (isText[place] ? cell : 'a number')));
        expect([definition.kind, found]).toEqual([definition.kind, kept]);
      }
    }
  });
});

async function* inOneBatch<T>(rows: T): AsyncGenerator<T> {
  yield await Promise.resolve(rows);
}

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** The firm's report as our own reader has it. */
async function tableOf(format: 'csv' | 'xlsx'): Promise<string[][]> {
  const id = await made(firm.staff, lines({ format }));
  const rows = await readSheet((await send(firm.staff, 'GET', `/exports/${id}/file`)).raw);
  const width = rows[0]!.cells.length;
  return rows.map(({ cells }) => Array.from({ length: width }, (_, place) => plain(cells[place] ?? '')));
}

/** A workbook keeps numbers as numbers, which have no zeros at their end. */
const plain = (text: string): string => (/^\d+\.\d{3,6}$/.test(text) ? String(Number(text)) : text);
