import { Logger } from '@nestjs/common';
import fc from 'fast-check';
import { encodeCursor } from '../../src/shared/paging.js';
import { signInAs } from '../support/actors.js';
import type { PersonRole, TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { pdf, png } from '../support/enterprises.js';
import { closeSound } from '../support/invariants.js';
import { accessMatrix } from './matrix/access-matrix.js';
import { plainParameters } from './matrix/access.js';
import { Caller, multipart } from './matrix/caller.js';
import type { Answer, Call } from './matrix/caller.js';
import {
  changedCursor,
  cursorChange,
  headers,
  jsonBody,
  parameter,
  presentVersion,
  queryText,
  rawBody,
  streamHeaders,
} from './matrix/hostile.js';
import type { CursorChange } from './matrix/hostile.js';
import { routesOf } from './matrix/routes.js';
import type { Method, Route } from './matrix/routes.js';
import { shapeOf } from './matrix/shapes.js';
import { openSite, settle } from './matrix/tenants.js';
import type { Tenant } from './matrix/tenant.types.js';

/**
 * S4: every operation with input that fits and input that does not. FUZZ_RUNS says how many requests a route (10,000 in
 * the nightly run), FUZZ_SEED repeats a run, FUZZ_SHARD (`2/20`) takes every twentieth route, so that processes share them;
 * fast-check prints the seed and the smallest request of a failure.
 */
const runs = Number(process.env.FUZZ_RUNS ?? 25);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const [shard, shards] = (process.env.FUZZ_SHARD ?? '1/1').split('/').map(Number) as [number, number];

let test: TestApp;
let routes: Route[];
let tenant: Tenant;
/** By role; a new one when a request has ended the session, as some are there to do. */
const signedIn = new Map<PersonRole, TestActor>();

beforeAll(async () => {
  // Streams are heard over a real socket: only there does the server notice that the listener left.
  test = await createTestApp({ listen: true });
  routes = routesOf(test);
  tenant = await settle(test, await openSite(test, '320613'));
  for (const [role, who] of Object.entries(tenant.people)) signedIn.set(role as PersonRole, who);
}, 180_000);
afterAll(async () => {
  await closeSound(test);
  expect('polluted' in {}).toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** What ends or bars other things comes last, or little would be left for the other routes to act upon. */
const endings =
  /settings|accounts|sessions|\/me|PATCH \/(facilities|permits|zones|enterprises|agreements)|suspend|terminate|revoke|close$|retire|archive|void|cancel|withdraw/;
const order = (key: string): number =>
  endings.test(key) ? 3 : key.startsWith('GET') ? 0 : key.includes(':id') ? 2 : 1;

const keys = Object.keys(accessMatrix)
  .toSorted((one, other) => order(one) - order(other))
  .filter((_, place) => place % shards === shard - 1);

interface Try extends Call {
  readonly role: PersonRole | null;
  readonly cursor: CursorChange | undefined;
}

function requestsTo(route: Route): fc.Arbitrary<Try> {
  const access = accessMatrix[route.key]!;
  const subject = { routeKey: route.key, rows: tenant.rows };
  const parameters = route.parameters.map((name) => {
    const kind = access.names[name];
    return parameter(subject, kind === undefined ? plainParameters[name]! : tenant.rows[kind]).map(
      (value) => [name, value] as const,
    );
  });
  return fc
    .record({
      role: fc.constantFrom<(PersonRole | null)[]>(...access.may, ...(access.visitors ? [null] : [])),
      values: fc.tuple(...parameters),
      query: queryText(route.query === null ? null : shapeOf(route.query), subject),
      headers: route.streams ? streamHeaders : headers,
      payload: payloadOf(route),
      cursor: route.key.startsWith('GET') && route.query !== null ? cursorChange : fc.constant(undefined),
      remoteAddress: fc.ipV4(),
    })
    .map(({ values, query, payload, headers: given, ...rest }) => ({
      ...rest,
      method: route.method,
      url: urlOf(route, new Map(values), query),
      headers: payload === undefined ? withoutContentType(given) : { ...given, ...payload.headers },
      ...(payload !== undefined && { payload: payload.payload }),
    }));
}

type Payload = { payload: string | Buffer; headers?: Readonly<Record<string, string>> } | undefined;

const uploads = [
  'POST /documents',
  'POST /facility-documents',
  'POST /gateway/imports',
  'POST /imports/:kind',
  'POST /imports/:kind/errors',
  'POST /manifests/:id/photos',
];

function payloadOf(route: Route): fc.Arbitrary<Payload> {
  if (route.method === 'GET') return fc.constant(undefined);
  const raw = rawBody.map((payload): Payload => ({ payload }));
  if (uploads.includes(route.key)) return fc.oneof(raw, files);
  if (route.body === null) return fc.oneof({ weight: 3, arbitrary: fc.constant<Payload>(undefined) }, raw);
  const fits = jsonBody(shapeOf(route.body), { routeKey: route.key, rows: tenant.rows });
  return fc.oneof({ weight: 8, arbitrary: fits.map((payload): Payload => ({ payload })) }, raw);
}

const files: fc.Arbitrary<Payload> = fc
  .tuple(
    fc.constantFrom('a.pdf', '', '../../x.pdf', 'a"b.pdf', '文件.pdf', 'x'.repeat(400), 'a\u0001.pdf'),
    fc.constantFrom(
      pdf,
      png,
      Buffer.alloc(0),
      Buffer.from('<svg onload=alert(1)>'),
      Buffer.from('PK\u0003\u0004'),
      Buffer.from('内部编号,联单编号\nGI-X-2026-000001,20263206000001\n'),
      Buffer.from('内部编号,联单编号\n"x,1\n'),
      Buffer.from('废物名称,废物代码,形态,危险特性,包装方式,每次清运量(kg)\n=a,900-214-08,L,T、I,桶,1\nb,1,,,,-\n'),
      Buffer.alloc(300_000),
    ),
    fc.constantFrom('file', 'other', '__proto__'),
  )
  .map(([name, content, field]) => multipart(name, content, field));

function urlOf({ template }: Route, values: ReadonlyMap<string, string>, query: string): string {
  const path = template.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values.get(name)!));
  return query === '' ? path : `${path}?${query}`;
}

const withoutContentType = ({ 'content-type': _, ...rest }: Record<string, string>) => rest;

async function send({ role, cursor, ...call }: Try, route: Route): Promise<Answer> {
  const who = role === null ? null : signedIn.get(role)!;
  const caller = new Caller(test, who);
  const url = cursor === undefined ? call.url : await onSecondPage(caller, call, cursor);
  const answer = route.streams
    ? await caller.listen(call)
    : await caller.send({ ...call, url, headers: await withVersion(caller, call, route) });
  if (answer.status !== 401 || role === null) return answer;
  const { enterpriseId, facilityId, divisionCode } = who!.actor;
  const place = Object.entries({ enterpriseId, facilityId, divisionCode }).filter(([, value]) => value !== null);
  signedIn.set(role, await signInAs(test, role, Object.fromEntries(place)));
  return answer;
}

/** The same list, from a cursor on that comes from the list itself and was tampered with. */
async function onSecondPage(caller: Caller, { url }: Call, change: CursorChange): Promise<string> {
  const join = url.includes('?') ? '&' : '?';
  const first = await caller.send({ method: 'GET', url: `${url.replaceAll(/&?limit=[^&]*/g, '')}${join}limit=1` });
  const next: unknown = first.json?.nextCursor;
  return typeof next === 'string' ? `${url}${join}cursor=${changedCursor(next, change)}` : url;
}

async function withVersion(caller: Caller, { url, headers: given = {} }: Call, route: Route): Promise<Call['headers']> {
  if (given['if-match'] !== presentVersion) return given;
  if (!route.template.includes('/:id')) return { ...given, 'if-match': '"v1"' };
  const path = url.split('?')[0]!.split('/').slice(0, 5).join('/');
  const { headers: answered } = await caller.send({ method: 'GET', url: path });
  return { ...given, 'if-match': typeof answered['etag'] === 'string' ? answered['etag'] : '"v1"' };
}

const inside =
  /node_modules|\bat \S+ \(|\.ts:\d+|\.js:\d+|QueryFailedError|SELECT |INSERT INTO|syntax error at|violates|pg_|bytea|undefined/;

let faults: jest.SpiedFunction<Logger['error']>;
beforeAll(() => void (faults = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined)));
afterAll(() => faults.mockRestore());

/** What the log says of the latest fault: the answer rightly does not. */
function lastFault(): unknown {
  const [entry] = (faults.mock.lastCall ?? []) as [{ err?: unknown } | undefined];
  return entry?.err;
}

const beginningOfStream = /^\n(event: reset\n)?id: (-1|\d+)\nretry: \d+\n/;

const chinese = /[\u4E00-\u9FFF]/;

function expectSound(call: Try, { status, headers: given, text, json }: Answer): void {
  if (call.url.startsWith('/health/ready')) return;
  if (status >= 500) throw new Error(`${status} ${text}`, { cause: lastFault() });
  if (given['content-type'] === 'text/event-stream') expect(text).toMatch(beginningOfStream);
  if (status < 400) return;
  expect(text).not.toMatch(inside);
  expect(given['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(json).toMatchObject({ status, code: expect.stringMatching(/^[a-z-]+\.[a-z-]+$/), errors: expect.any(Array) });
  const wantsEnglish = /^en(-US,|$)/.test(call.headers?.['accept-language'] ?? '');
  expect([json.title, chinese.test(json.title)]).toEqual([json.title, !wantsEnglish]);
  expect(wantsEnglish ? /[a-z]{3}/.test(json.detail) : chinese.test(json.detail)).toBe(true);
  for (const { pointer, code, message } of json.errors) {
    expect(pointer).toMatch(/^(\/.*)?$/s);
    expect([code, message]).toEqual([expect.stringMatching(/^[a-z-]+\.[a-z-]+$/), expect.stringMatching(/\S/)]);
  }
  if (json.code === 'request.invalid') expect(json.errors).not.toEqual([]);
}

describe('a request that was once answered by 500, or let past its shape', () => {
  const once: [string, PersonRole, Method, () => string, object | undefined, number][] = [
    [
      'an account set to the state it has',
      'enterprise.admin',
      'PATCH',
      () => `/accounts/${tenant.rows.account}`,
      { state: 'active' },
      200,
    ],
    [
      'a registration without account',
      'auditor',
      'POST',
      () => '/registrations',
      { facilityId: '0190b6f0-0000-7000-8000-000000000000', name: '无账号', divisionCode: '320613', trade: 'other' },
      400,
    ],
    [
      'a registration with a list for its account',
      'auditor',
      'POST',
      () => '/registrations',
      {
        facilityId: '0190b6f0-0000-7000-8000-000000000000',
        name: '名单账号',
        divisionCode: '320613',
        trade: 'other',
        account: [],
      },
      400,
    ],
    [
      'crew by expiry, from a cursor on that is the place of another list',
      'operator.manager',
      'GET',
      () => `/crew?sort=expiry&cursor=${encodeCursor(['00000000-001a-1000-8000-000000000000', tenant.rows.account])}`,
      undefined,
      400,
    ],
  ];

  it.each(once)('%s', async (_name, role, method, path, body, status) => {
    const caller = new Caller(test, signedIn.get(role)!);
    expect((await caller.json(method, path(), body, { 'if-match': '"v1"' })).status).toBe(status);
  });
});

describe(`seed ${seed}, ${runs} requests a route`, () => {
  it.each(keys)(
    '%s',
    async (key) => {
      const route = routes.find((one) => one.key === key)!;
      const property = fc.asyncProperty(requestsTo(route), async (call) => expectSound(call, await send(call, route)));
      await fc.assert(property, { numRuns: runs, seed });
    },
    30_000 + runs * 100,
  );
});
