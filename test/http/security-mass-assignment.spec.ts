import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { accessMatrix } from './matrix/access-matrix.js';
import { plainParameters } from './matrix/access.js';
import { Caller } from './matrix/caller.js';
import type { Answer } from './matrix/caller.js';
import { routesOf } from './matrix/routes.js';
import type { Route } from './matrix/routes.js';
import { sampleOf } from './matrix/samples.js';
import { shapeOf } from './matrix/shapes.js';
import type { ObjectShape, Shape } from './matrix/shapes.js';
import { openSite, settle } from './matrix/tenants.js';
import type { Tenant } from './matrix/tenant.types.js';

/** S6: no body sets what is not the caller's to set, and none reaches the prototypes. */
let test: TestApp;
let routes: Route[];
let tenant: Tenant;

beforeAll(async () => {
  test = await createTestApp();
  routes = routesOf(test);
  tenant = await settle(test, await openSite(test, '320613'));
}, 180_000);
afterAll(() => closeSound(test));

/** Columns that the product alone sets, and what makes objects other than they are. */
const forbidden = [
  'id',
  'state',
  'version',
  'facilityId',
  'enterpriseId',
  'divisionCode',
  'verified',
  'verifiedAt',
  'createdAt',
  'createdBy',
  'quotaYear',
  'reservationId',
  'acceptedGrams',
  'officialNumber',
  'roles',
  'passwordHash',
  'totpWaived',
];

const writing = Object.keys(accessMatrix).filter((key) => !key.startsWith('GET') && !key.startsWith('DELETE'));

/** Places in a body where an object stands: the body itself, and the objects in its lists. */
function objectsIn(shape: Shape, sample: unknown, pointer = ''): [ObjectShape, Record<string, unknown>, string][] {
  if (shape.kind === 'list') return objectsIn(shape.of, (sample as unknown[])[0], `${pointer}/0`);
  if (shape.kind !== 'object' || typeof sample !== 'object' || sample === null) return [];
  const own = sample as Record<string, unknown>;
  const inside = shape.fields
    .filter(({ name }) => name in own)
    .flatMap((field) => objectsIn(field.shape, own[field.name], `${pointer}/${field.name}`));
  return [[shape, own, pointer], ...inside];
}

function send(route: Route, payload: string): Promise<Answer> {
  const { may, names } = accessMatrix[route.key]!;
  const url = route.template.replace(/:(\w+)/g, (_, name: string) => {
    const kind = names[name];
    return kind === undefined ? plainParameters[name]! : tenant.rows[kind];
  });
  const headers = { 'content-type': 'application/json', 'if-match': '"v1"' };
  return new Caller(test, tenant.people[may[0]!]).send({ method: route.method, url, headers, payload });
}

describe.each(writing)('%s', (key) => {
  const routeOf = () => routes.find((route) => route.key === key)!;

  it('refuses fields that are not the caller’s to set', async () => {
    const route = routeOf();
    if (route.body === null) return;
    const shape = shapeOf(route.body);
    const sample = sampleOf(shape, { routeKey: key, rows: tenant.rows });
    for (const [at, place, pointer] of objectsIn(shape, sample)) {
      const known = new Set(at.fields.map(({ name }) => name));
      const added = forbidden.filter((name) => !known.has(name));
      for (const name of added) place[name] = 1;
      const answer = await send(route, JSON.stringify(sample));
      for (const name of added) delete place[name];
      const refused = answer.json.errors.filter(({ code }: { code: string }) => code === 'field.unknown');
      expect(answer).toMatchObject({ status: 400, json: { code: 'request.invalid' } });
      expect(refused.map((field: { pointer: string }) => field.pointer).toSorted()).toEqual(
        added.map((name) => `${pointer}/${name}`).toSorted(),
      );
    }
  });

  it('lets nothing reach a prototype', async () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const answer = await send(routeOf(), `{"${name}":{"polluted":true,"prototype":{"polluted":true}}}`);
      // A route without a body leaves unread what it is sent; the parser refuses these two even then.
      expect([name, answer.status]).toEqual([name, 400]);
    }
    expect('polluted' in {}).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
