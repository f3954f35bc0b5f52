import { createGatewayStage, formOf, internalNumber } from '../../src/gateway/testing/gateway-stage.js';
import type { GatewayStage } from '../../src/gateway/testing/gateway-stage.js';
import { GatewayMessages } from '../../src/gateway/messages/messages.service.js';
import { GatewaySender } from '../../src/gateway/sending/gateway-sender.js';
import { createFacility, signInAs } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { unzip } from '../support/unzip.js';
import { multipart } from './matrix/caller.js';

let test: TestApp;
let stage: GatewayStage;
let issued = 0;

beforeAll(async () => {
  test = await createTestApp({ config: { gatewayAdapter: 'file' } });
  stage = await createGatewayStage(test);
});
afterAll(() => closeSound(test));

const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
const nextNumber = (): string => `${year}3206${String((issued += 1)).padStart(6, '0')}`;

async function send(method: 'GET' | 'POST', url: string, payload?: object) {
  const { headers } = stage.dispatcher;
  const answer = await test.inject({ method, url: `/api/v1/gateway${url}`, headers, ...(payload && { payload }) });
  return { status: answer.statusCode, raw: answer.rawPayload, headers: answer.headers, body: parsed(answer.payload) };
}

const parsed = (text: string): ReturnType<typeof JSON.parse> => (text.startsWith('{') ? JSON.parse(text) : null);

async function upload(mode: string, content: string | Buffer, more: Record<string, string> = {}) {
  const { headers, payload } = multipart('answer.csv', Buffer.from(content));
  const answer = await test.inject({
    method: 'POST',
    url: `/api/v1/gateway/imports?mode=${mode}`,
    headers: { ...stage.dispatcher.headers, ...headers, ...more },
    payload,
  });
  return { status: answer.statusCode, body: parsed(answer.payload) };
}

interface Told {
  readonly serial: number;
  readonly id: string;
}

async function waiting(...kinds: Parameters<GatewayStage['open']>): Promise<Told> {
  const id = await stage.open(...kinds);
  await test.app.get(GatewaySender, { strict: false }).sendDue();
  const [row] = await stage.select<{ serial: number }>('SELECT serial FROM spec_subject WHERE id = $1', [id]);
  return { id, serial: row!.serial };
}

const messagesOf = (id: string) =>
  stage.select<{ kind: string; state: string; number: string | null }>(
    'SELECT kind, state, official_number AS number FROM gateway_message WHERE subject_id = $1 ORDER BY rank',
    [id],
  );

const numberOf = async (id: string): Promise<string | null> =>
  (await stage.select<{ number: string | null }>('SELECT number FROM spec_subject WHERE id = $1', [id]))[0]!.number;

const csv = (...rows: (string | number)[][]): string =>
  `\uFEFF内部编号,联单编号,当前阶段,移出量(吨),接受量(吨)\r\n${rows.map((row) => `${row.join(',')}\r\n`).join('')}`;

/** The one sheet of an XLSX file. */
const sheetOf = (archive: Buffer): string[][] => cellsOf(unzip(archive).get('xl/worksheets/sheet1.xml')!);

const cellsOf = (xml: string): string[][] =>
  [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) =>
    [...row!.matchAll(/<c [^>]*?r="([A-Z]+)\d+"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)].reduce<string[]>(
      (cells, [, column, inner]) => {
        const place = [...column!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        expect(inner ?? '').not.toContain('<f>');
        cells[place] = (inner ?? '').replace(/<[^>]+>/g, '');
        return cells;
      },
      [],
    ),
  );

describe('a file for the national system', () => {
  it('has what waits, a row a waste line, in the fields of the official form', async () => {
    const { serial } = await waiting('number');
    const { status, body } = await send('POST', '/exports', { format: 'xlsx' });
    expect({ status, body }).toMatchObject({ status: 201, body: { format: 'xlsx', messageCount: 1 } });
    const file = await send('GET', `/exports/${body.id}`);
    expect(file.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringContaining('attachment; filename="manifests.xlsx"'),
    });
    const [headings, row] = sheetOf(file.raw) as [string[], string[]];
    const cell = (heading: string): string | undefined => row[headings.indexOf(heading)];
    expect(cell('内部编号')).toBe(internalNumber(serial));
    expect(cell('移出单位名称')).toBe('=顺达汽修');
    expect(cell('交付时间')).toBe('2026-03-02 09:00');
    expect(cell('废物代码')).toBe('900-214-08');
    expect([cell('形态'), cell('包装方式')]).toEqual(['液态', '桶']);
    expect(cell('移出量(吨)')).toBe(`0.00${serial}`);
    expect(formOf(serial).lines).toHaveLength(1);
  });

  it('as CSV has a byte order mark and nothing that is computed', async () => {
    await waiting('number');
    const { body } = await send('POST', '/exports', { format: 'csv' });
    const text = (await send('GET', `/exports/${body.id}`)).raw.toString('utf8');
    expect(text.startsWith('\uFEFF上报类型,内部编号,联单编号,')).toBe(true);
    expect(text).toContain(",'=顺达汽修,");
    const listed = await send('GET', '/exports?limit=1');
    expect(listed.body).toMatchObject({ items: [{ id: body.id }], nextCursor: expect.any(String) });
  });

  it('takes nothing twice, and says so when nothing waits', async () => {
    expect(await send('POST', '/exports', { format: 'csv' })).toMatchObject({
      status: 409,
      body: { code: 'gateway.nothing-to-export' },
    });
    await waiting('number');
    const both = await Promise.all([
      send('POST', '/exports', { format: 'csv' }),
      send('POST', '/exports', { format: 'csv' }),
    ]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([201, 409]));
  });

  it('belongs to its facility', async () => {
    await waiting('number');
    const { body } = await send('POST', '/exports', { format: 'csv' });
    const stranger = await signInAs(test, 'operator.dispatcher', { facilityId: await createFacility(test) });
    const answer = await test.inject({ url: `/api/v1/gateway/exports/${body.id}`, headers: stranger.headers });
    expect(answer.statusCode).toBe(404);
  });

  it('comes back filled in: the export itself may be the answer file', async () => {
    const { id } = await waiting('number');
    const { body } = await send('POST', '/exports', { format: 'csv' });
    const number = nextNumber();
    const text = (await send('GET', `/exports/${body.id}`)).raw.toString('utf8');
    const [headings, row] = text.trimEnd().split('\r\n') as [string, string];
    const filled = (step: string): string => {
      const cells = row.split(',');
      cells[headings.split(',').indexOf('联单编号')] = number;
      cells[headings.split(',').indexOf('当前阶段')] = step;
      return `${headings}\r\n${cells.join(',')}\r\n`;
    };
    expect(await upload('apply', filled(''))).toMatchObject({ status: 200, body: { numbered: 1, faultCount: 0 } });
    expect(await numberOf(id)).toBe(number);
    expect((await upload('check', filled('办理中'))).body.faults).toMatchObject([{ line: 2, column: '当前阶段' }]);
  });
});

describe('an answer file', () => {
  it('is checked without a change, then applied, and again changes nothing', async () => {
    const one = await waiting('number', 'reportDispatched');
    const two = await waiting('number');
    const [first, second] = [nextNumber(), nextNumber()];
    const file = csv([internalNumber(one.serial), first, '', '', ''], [internalNumber(two.serial), second, '', '', '']);
    expect(await upload('check', file)).toMatchObject({
      status: 200,
      body: { mode: 'check', numbered: 2, faultCount: 0 },
    });
    expect(await numberOf(one.id)).toBeNull();
    expect(await upload('apply', file)).toMatchObject({ status: 200, body: { mode: 'apply', numbered: 2 } });
    expect(await numberOf(one.id)).toBe(first);
    expect(await upload('apply', file)).toMatchObject({ status: 200, body: { numbered: 0, reported: 0, answers: 2 } });
    const [row] = await stage.select<{ times: number }>('SELECT times_set AS times FROM spec_subject WHERE id = $1', [
      one.id,
    ]);
    expect(row!.times).toBe(1);
    // The report goes now that the number is known, and the stage in the next file ends it.
    await test.app.get(GatewaySender, { strict: false }).sendDue();
    expect(await messagesOf(one.id)).toMatchObject([{ state: 'answered' }, { state: 'waiting', number: first }]);
    const later = csv([internalNumber(one.serial), first, '已移出', '0.001', '']);
    expect(await upload('apply', later)).toMatchObject({ status: 200, body: { numbered: 0, reported: 1 } });
    expect(await messagesOf(one.id)).toMatchObject([{ state: 'answered' }, { state: 'answered' }]);
  });

  it('with one wrong cell is refused as a whole, with line, column and remedy in the reader’s language', async () => {
    const [one, two] = [await waiting('number'), await waiting('number')];
    const file = csv(
      [internalNumber(one.serial), nextNumber(), '', '', ''],
      [internalNumber(two.serial), '2.02632E+13', '', '', ''],
    );
    const nobody = `${file},20263206000001\r\nGI-NO-2026-000001,20263206000002\r\n`;
    expect((await upload('check', nobody)).body.faults.map(({ line }: { line: number }) => line)).toEqual([3, 4, 5]);
    const checked = await upload('check', file);
    expect(checked.body).toMatchObject({
      faultCount: 1,
      faults: [
        {
          line: 3,
          column: '联单编号',
          code: 'gateway.row-number-invalid',
          message: { zh: expect.stringContaining('文本格式') },
        },
      ],
    });
    const refused = await upload('apply', file, { 'accept-language': 'zh-CN' });
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'gateway.import-refused',
        errors: [{ pointer: '/rows/3/officialNumber', message: expect.stringContaining('14 位') }],
      },
    });
    expect(await numberOf(one.id)).toBeNull();
  });

  it.each([
    ['no known column', '甲,乙\n1,2\n', 'gateway.column-missing'],
    [
      'an internal number nobody knows',
      csv(['GI-NO-2026-000001', '20263206000001', '', '', '']),
      'gateway.row-unknown',
    ],
  ])('with %s says which', async (_, file, code) => {
    expect((await upload('check', file)).body.faults[0]).toMatchObject({ code });
    expect(await upload('apply', file)).toMatchObject({ status: 422 });
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 422, 'sheet.type-refused'],
    ['an empty file', Buffer.alloc(0), 422, 'sheet.file-missing'],
    ['a file of 3 MB', Buffer.alloc(3_000_000, 0x61), 413, 'sheet.too-large'],
    ['a stray quote', Buffer.from('内部编号,联单编号\nx"y,1\n'), 422, 'sheet.text-malformed'],
    ['half an archive', Buffer.from('PK\u0003\u0004 and nothing more than that'), 422, 'sheet.unreadable'],
    ['6,000 rows', Buffer.from('内部编号,联单编号\n' + 'x,y\n'.repeat(6_000)), 422, 'sheet.too-many-rows'],
  ])('that is %s is refused', async (_, content, status, code) => {
    expect(await upload('apply', content)).toMatchObject({ status, body: { code } });
  });

  it('of a manifest number that another one got meanwhile is refused by its line', async () => {
    const number = nextNumber();
    const [one, two] = [await waiting('number'), await waiting('number')];
    // Entered past the gateway, so that the check cannot know.
    await stage.write((tx) => tx.query('UPDATE spec_subject SET number = $2 WHERE id = $1', [one.id, number]));
    const refused = await upload('apply', csv([internalNumber(two.serial), number, '', '', '']));
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/rows/2/officialNumber', code: 'spec.taken' }] },
    });
  });
});

describe('the number of a voided manifest', () => {
  it('is free for the one it belongs to', async () => {
    const number = nextNumber();
    const [wrong, right] = [await waiting('number'), await waiting('number')];
    const file = csv([internalNumber(right.serial), number, '', '', '']);
    await upload('apply', csv([internalNumber(wrong.serial), number, '', '', '']));
    expect((await upload('check', file)).body.faults).toMatchObject([{ code: 'gateway.row-number-taken' }]);
    const messages = test.app.get(GatewayMessages, { strict: false });
    await stage.write((tx) => messages.noteVoided(tx, { type: 'spec', id: wrong.id }));
    expect((await upload('check', file)).body.faults).toEqual([]);
  });
});

describe('a reconciliation by files', () => {
  it('compares with what the answer files said', async () => {
    const { id, serial } = await waiting('number');
    const number = nextNumber();
    await upload('apply', csv([internalNumber(serial), number, '', '', '']));
    await upload('apply', csv([internalNumber(serial), number, '已移出', '0.5', '']));
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const run = await send('POST', '/reconciliations', { from: today, to: today });
    expect(run).toMatchObject({ status: 201, body: { adapter: 'file', from: today } });
    const { body } = await send('GET', '/differences?state=open&kind=stepDiffers');
    const mine = body.items.filter((item: { officialNumber: string }) => item.officialNumber === number);
    expect(mine).toMatchObject([{ ours: 'created', theirs: 'dispatched' }]);
    expect(await numberOf(id)).toBe(number);
  });
});
