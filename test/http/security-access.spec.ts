import { newId } from '../../src/shared/uuid.js';
import type { PersonRole } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { pdf, png } from '../support/enterprises.js';
import { closeSound } from '../support/invariants.js';
import { accessMatrix } from './matrix/access-matrix.js';
import { everyone, letters, plainParameters } from './matrix/access.js';
import type { Access } from './matrix/access.js';
import { Caller, multipart } from './matrix/caller.js';
import type { Answer, Call } from './matrix/caller.js';
import { routesOf } from './matrix/routes.js';
import type { Route } from './matrix/routes.js';
import { kindOf, sampleOf, withIdAt } from './matrix/samples.js';
import { idFields, shapeOf } from './matrix/shapes.js';
import { openSite, settle } from './matrix/tenants.js';
import type { RowKind, Rows, Tenant } from './matrix/tenant.types.js';

/** S1: every route × every role × somebody else's id. */
let test: TestApp;
let routes: Route[];
/** Whose people call. */
let own: Tenant;
/** Another firm of the same facility, with another driver. */
let neighbour: Tenant;
/** Another facility in another province. */
let stranger: Tenant;

beforeAll(async () => {
  test = await createTestApp();
  routes = routesOf(test);
  const site = await openSite(test, '320613');
  own = await settle(test, site);
  neighbour = await settle(test, site);
  stranger = await settle(test, await openSite(test, '330106'));
}, 180_000);
afterAll(() => closeSound(test));

const roles = letters(everyone);
const keys = Object.keys(accessMatrix);
const routeOf = (key: string): Route => routes.find((route) => route.key === key)!;

type Values = Readonly<Record<string, string>>;

const urlOf = ({ template }: Route, values: Values): string =>
  template.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? plainParameters[name]!));

const idsIn = (access: Access, rows: Rows): Values =>
  Object.fromEntries(Object.entries(access.names).map(([name, kind]) => [name, rows[kind]]));

const unknownIds = ({ names }: Access): Values => Object.fromEntries(Object.keys(names).map((name) => [name, newId()]));

interface Parts {
  readonly body?: object;
  readonly query?: Record<string, string>;
}

/** Input that the route takes, about rows of the caller's own, so that a refusal is about the row of the address. */
function partsOf({ key: routeKey, body, query }: Route): Parts {
  const subject = { routeKey, rows: own.rows };
  return {
    ...(body !== null && { body: sampleOf(shapeOf(body), subject) }),
    ...(query !== null && { query: asText(sampleOf(shapeOf(query), subject)) }),
  };
}

const asText = (sample: object): Record<string, string> =>
  Object.fromEntries(Object.entries(sample).map(([name, value]) => [name, String(value)]));

async function call(
  who: PersonRole | null,
  route: Route,
  values: Values,
  { body, query = {} }: Parts,
  ifMatch = '"v1"',
): Promise<Answer> {
  const caller = new Caller(test, who === null ? null : own.people[who]);
  const search = new URLSearchParams(query).toString();
  const { headers, payload } = contentOf(route, body);
  const answer = await caller.send({
    method: route.method,
    url: `${urlOf(route, values)}${search === '' ? '' : `?${search}`}`,
    headers: { 'if-match': ifMatch, ...headers },
    ...(payload !== undefined && { payload }),
  });
  if (who !== null) expectNoLeak(who, route, answer);
  return answer;
}

function contentOf(route: Route, body: object | undefined): Pick<Call, 'headers' | 'payload'> {
  if (route.key === 'POST /documents' || route.key === 'POST /facility-documents') return multipart('paper.pdf', pdf);
  if (route.key === 'POST /manifests/:id/photos') return multipart('photo.png', png);
  if (route.key === 'POST /gateway/imports') return multipart('answer.csv', Buffer.from('内部编号,联单编号\n'));
  return body === undefined ? {} : { headers: { 'content-type': 'application/json' }, payload: JSON.stringify(body) };
}

/** Permits, zones and the facilities themselves are public facts; settings hold for whoever falls under them. */
const publicKinds: readonly RowKind[] = ['facility', 'facilityShortCode', 'permit', 'zone', 'setting'];
/** What a driver sees of colleagues ends at the rounds. */
const kindsOfRounds: readonly RowKind[] = ['round', 'manifest', 'manifestLine', 'manifestPhoto'];
const kindsOfAccounts: readonly RowKind[] = ['session', 'apiKey'];

/** Rows that a role may not see, by kind. */
function foreignRows(who: PersonRole): [RowKind, string][] {
  const of = (rows: Rows, kinds?: readonly RowKind[]) =>
    (Object.entries(rows) as [RowKind, string][]).filter(
      ([kind]) => !publicKinds.includes(kind) && (kinds === undefined || kinds.includes(kind)),
    );
  const firmOnly = Object.keys(own.rows).filter(
    (kind) => own.rows[kind as RowKind] !== neighbour.rows[kind as RowKind],
  );
  if (who.startsWith('enterprise.'))
    return [...of(stranger.rows), ...of(neighbour.rows, firmOnly as RowKind[]), ...of(own.rows, ['facilityNotice'])];
  if (who === 'operator.driver')
    return [...of(stranger.rows), ...of(neighbour.rows, [...kindsOfRounds, ...kindsOfAccounts])];
  return [...of(stranger.rows), ...of(neighbour.rows, kindsOfAccounts)];
}

/** No answer whatever names a foreign row that the caller did not name. */
function expectNoLeak(who: PersonRole, route: Route, answer: Answer): void {
  if (accessMatrix[route.key]!.overall.includes(who)) return;
  const leaked = foreignRows(who).filter(([, id]) => answer.text.includes(id));
  expect([route.key, who, leaked]).toEqual([route.key, who, []]);
}

const foreignTenants = (who: PersonRole): Rows[] =>
  who.startsWith('enterprise.') || who === 'operator.driver' ? [stranger.rows, neighbour.rows] : [stranger.rows];

/**
 * Each id in a body or query in turn becomes a foreign one, while everything else in it is right. Answers the paths at
 * which the caller's own row makes a difference: at the others something else refused before the id was looked at.
 */
async function tryForeignIds(role: PersonRole, route: Route, part: 'body' | 'query'): Promise<string[]> {
  const refusals: { path: string[]; codes: string[] }[] = [];
  // Of the own facility a driver deals with every firm's containers, so not all of a neighbour's rows are foreign.
  const foreign = new Set(foreignRows(role).map(([, id]) => id));
  for (const path of idPaths(route, part)) {
    const unknown = await ask(role, route, { part, path, id: newId() });
    for (const rows of foreignTenants(role).filter((tenant) => foreign.has(tenant[kindAt(path, route)]))) {
      const answer = await ask(role, route, { part, path, id: rows[kindAt(path, route)] });
      const said = [role, path, answer.status, codesOf(answer)];
      expect(said).toEqual([role, path, unknown.status, codesOf(unknown)]);
      if (route.method !== 'GET') expect([role, path, answer.status >= 400]).toEqual([role, path, true]);
    }
    refusals.push({ path, codes: codesOf(unknown) });
  }
  const decided: string[] = [];
  for (const { path, codes } of refusals) {
    const mine = await ask(role, route, { part, path, id: own.rows[kindAt(path, route)] });
    if (codesOf(mine).join() !== codes.join()) decided.push(path.join('/'));
  }
  return decided;
}

/** Everything that a refusal says in codes, so that not even a field may tell a foreign row from an unknown one. */
const codesOf = ({ json }: Answer): string[] => [
  String(json?.code),
  ...(json?.errors ?? []).map(({ code, pointer }: { code: string; pointer: string }) => `${code} ${pointer}`),
];

interface Change {
  readonly part: 'body' | 'query';
  readonly path: string[];
  readonly id: string;
}

async function ask(role: PersonRole, route: Route, { part, path, id }: Change): Promise<Answer> {
  const sample = sampleOf(shapeOf(route[part]!), { routeKey: route.key, rows: own.rows }, path[0]);
  const changed = withIdAt(sample, path, id);
  const parts = part === 'body' ? { body: changed } : { query: asText(changed) };
  const values = idsIn(accessMatrix[route.key]!, own.rows);
  return call(role, route, values, { ...partsOf(route), ...parts }, await versionOf(role, route));
}

const kindAt = (path: string[], route: Route): RowKind =>
  kindOf(
    path.findLast((step) => step !== '0')!,
    route.key,
  );

const idPaths = (route: Route, part: 'body' | 'query'): string[][] => {
  const dto = route[part];
  const paths = dto === null ? [] : idFields(shapeOf(dto));
  return paths.filter(
    (path) =>
      !publicKinds.includes(
        kindOf(
          path.findLast((step) => step !== '0')!,
          route.key,
        ),
      ),
  );
};

/** If-Match of the row of the address as it is now, so that a stale version does not hide what comes after. */
async function versionOf(role: PersonRole, route: Route): Promise<string> {
  const detail = routes.find(({ key }) => key === `GET ${route.key.split(' ')[1]!.split('/').slice(0, 3).join('/')}`);
  if (detail === undefined || detail.parameters.length === 0) return '"v1"';
  const answer = await call(role, detail, idsIn(accessMatrix[route.key]!, own.rows), {});
  return typeof answer.headers['etag'] === 'string' ? answer.headers['etag'] : '"v1"';
}

describe('the matrix', () => {
  it('has an entry for every route, and no other', () => {
    expect(keys.toSorted()).toEqual(routes.map(({ key }) => key).toSorted());
  });

  it('names what every parameter stands for', () => {
    const unnamed = routes.flatMap(({ key, parameters }) =>
      parameters
        .filter((name) => plainParameters[name] === undefined && accessMatrix[key]?.names[name] === undefined)
        .map((name) => `${key} ${name}`),
    );
    expect(unnamed).toEqual([]);
  });
});

describe.each(keys)('%s', (key) => {
  const access = accessMatrix[key]!;
  const refused = roles.filter((role) => !access.may.includes(role));

  it('asks visitors to sign in, unless it is public', async () => {
    const { status } = await call(null, routeOf(key), unknownIds(access), {});
    if (access.visitors) expect([401, 403]).not.toContain(status);
    else expect(status).toBe(401);
  });

  it(`refuses ${refused.length} roles and lets ${access.may.length} pass`, async () => {
    const route = routeOf(key);
    if (route.streams) return;
    for (const role of refused) {
      const answer = await call(role, route, idsIn(access, own.rows), {});
      expect([role, answer.status, answer.json.code]).toEqual([role, 403, 'identity.role-refused']);
    }
    for (const role of access.may) {
      if (key === 'DELETE /sessions/current') continue;
      const isRead = route.method === 'GET';
      const rows = isRead ? idsIn(access, own.rows) : unknownIds(access);
      const answer = await call(role, route, rows, isRead ? partsOf(route) : {});
      if (isRead && access.own.includes(role)) expect([role, answer.status]).toEqual([role, 200]);
      expect([role, [401, 403].includes(answer.status), answer.status >= 500]).toEqual([role, false, false]);
    }
  });

  it('answers to somebody else’s row as to one that does not exist', async () => {
    const route = routeOf(key);
    if (access.shared) return;
    for (const role of access.may.filter((one) => !access.overall.includes(one))) {
      const foreign = new Map(foreignRows(role).map(([kind, id]) => [kind, id]));
      const others = foreignTenants(role);
      for (const [name, kind] of Object.entries(access.names)) {
        const unknown = await call(role, route, { ...idsIn(access, own.rows), [name]: newId() }, partsOf(route));
        expect([role, unknown.status, unknown.text.includes('rror')]).toEqual([role, 404, true]);
        for (const rows of others) {
          if (![...foreign.values()].includes(rows[kind]) && !publicKinds.includes(kind)) continue;
          const answer = await call(role, route, { ...idsIn(access, own.rows), [name]: rows[kind] }, partsOf(route));
          expect([role, name, answer.status, answer.json.code]).toEqual([role, name, 404, unknown.json.code]);
        }
      }
    }
  });

  it('answers to somebody else’s row in the body or query as to one that does not exist', async () => {
    const route = routeOf(key);
    for (const part of ['body', 'query'] as const) {
      const decided = new Set<string>();
      const askers = access.may.filter((one) => !access.overall.includes(one));
      for (const role of askers) for (const path of await tryForeignIds(role, route, part)) decided.add(path);
      const undecided = idPaths(route, part)
        .map((path) => path.join('/'))
        .filter((path) => !decided.has(path));
      if (route.method !== 'GET' && askers.length > 0) expect(undecided).toEqual([]);
    }
  });
});
