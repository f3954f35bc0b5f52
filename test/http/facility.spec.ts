import { newId } from '../../src/shared/uuid.js';
import { everyRole, signInAs } from '../support/actors.js';
import type { PersonRole, TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { openFacility, permittedCodes } from '../support/facility.js';
import type { OpenFacility } from '../support/facility.js';
import { ifMatch, sender } from '../support/send.js';
import type { Method } from '../support/send.js';

const tonnes = (t: number) => t * 1_000_000;

let testApp: TestApp;
let site: OpenFacility;
let other: OpenFacility;
let actors: Record<PersonRole, TestActor>;
let manager: TestActor;

beforeAll(async () => {
  testApp = await createTestApp();
  site = await openFacility(testApp);
  other = await openFacility(testApp, { divisionCode: '320612' });
  actors = await everyRole(testApp, site.facilityId, newId());
  manager = actors['operator.manager'];
});

afterAll(() => closeSound(testApp));

const send = sender(() => testApp);
const call = (actor: TestActor | null, method: Method, path: string, payload?: object, version?: number) =>
  send(actor, method, path, payload, version === undefined ? {} : ifMatch(version));

const permitBody = (change: object = {}) => ({
  number: `P-${newId()}`,
  basis: '许可依据',
  validFrom: '2100-01-01',
  validTo: '2100-12-31',
  yearlyQuotaGrams: tonnes(5_000),
  codes: permittedCodes,
  ...change,
});

describe('waste codes', () => {
  it('are found by every role, with whether the site may take them', async () => {
    for (const actor of Object.values(actors)) {
      const { status, body } = await call(actor, 'GET', '/waste-codes?query=jy&limit=1');
      expect([status, body.items.length]).toEqual([200, 1]);
    }
    const { body } = await call(manager, 'GET', '/waste-codes/900-053-49');
    expect(body.acceptability).toMatchObject({ accepted: false, excludedAs: 'treaty-substance' });
    expect((await call(null, 'GET', '/waste-codes')).status).toBe(401);
    expect((await call(manager, 'GET', '/waste-codes/nonsense')).body.code).toBe('catalogue.code-not-found');
  });

  it('come with templates of a trade and the work calendar', async () => {
    const { body } = await call(manager, 'GET', '/trade-templates?trade=petrol-station');
    expect(body.length).toBeGreaterThanOrEqual(5);
    expect(body.every((template: { trade: string }) => template.trade === 'petrol-station')).toBe(true);
    expect((await call(manager, 'GET', '/work-calendar?year=2026')).body).toMatchObject({
      year: 2026,
      provisional: false,
    });
    expect((await call(manager, 'GET', '/work-calendar?year=abc')).status).toBe(400);
    const { checks } = (await testApp.inject({ method: 'GET', url: '/health/ready' })).json();
    expect(checks.map((check: { name: string }) => check.name)).toContain('work-calendar');
  });
});

describe('facilities', () => {
  it('are public, by division, and changed by their own manager only', async () => {
    const { body } = await call(null, 'GET', '/facilities?division=320613');
    expect(body.items.map((facility: { id: string }) => facility.id)).toEqual([site.facilityId]);
    const path = `/facilities/${site.facilityId}`;
    const changed = await call(manager, 'PATCH', path, { address: '新地址 8 号' }, 1);
    expect([changed.status, changed.body.address, changed.headers['etag']]).toEqual([200, '新地址 8 号', '"v2"']);
    expect((await call(manager, 'PATCH', path, { address: '旧地址 8 号' }, 1)).body.code).toBe('request.version-stale');
    expect((await call(manager, 'PATCH', `/facilities/${other.facilityId}`, { name: '改名' }, 1)).status).toBe(404);
    expect((await call(actors['operator.dispatcher'], 'PATCH', path, { name: '改名' }, 2)).status).toBe(403);
    const events = await call(manager, 'GET', `${path}/events`);
    expect(events.body.items[0]).toMatchObject({ action: 'facility.change', data: { fields: ['address'] } });
  });
});

describe('permits', () => {
  it('are registered by the manager, read by all, and never overlap', async () => {
    const made = await call(
      manager,
      'POST',
      '/permits',
      permitBody({ categoryQuotas: [{ category: 'HW08', quotaGrams: 5 }] }),
    );
    expect([made.status, made.headers['etag']]).toEqual([201, '"v1"']);
    expect(made.body).toMatchObject({
      facilityId: site.facilityId,
      categoryQuotas: [{ category: 'HW08', quotaGrams: 5 }],
    });
    expect(made.body.codes).toEqual([...permittedCodes].sort());
    const again = await call(
      manager,
      'POST',
      '/permits',
      permitBody({ validFrom: '2100-12-31', validTo: '2101-12-31' }),
    );
    expect([again.status, again.body.details.constraint]).toEqual([409, 'permit_no_overlap']);
    const staff = actors['enterprise.staff'];
    expect((await call(staff, 'GET', `/permits/${made.body.id}`)).body.id).toBe(made.body.id);
    expect((await call(staff, 'POST', '/permits', permitBody())).status).toBe(403);
    const listed = await call(staff, 'GET', `/permits?facilityId=${site.facilityId}&limit=1`);
    expect(listed.body.items[0].id).toBe(made.body.id);
    const next = await call(
      staff,
      'GET',
      `/permits?facilityId=${site.facilityId}&limit=1&cursor=${listed.body.nextCursor}`,
    );
    expect(next.body).toMatchObject({ items: [{ id: site.permit.id }], nextCursor: null });
  });

  it.each([
    ['a code of no edition', { codes: ['999-999-08', '900-214-08'] }, 422, '/codes/0', 'catalogue.code-unknown'],
    ['an end before the beginning', { validTo: '2099-01-01' }, 400, '/validTo', 'facility.permit-ends-early'],
    [
      'a quota of a category without a code',
      { categoryQuotas: [{ category: 'HW34', quotaGrams: 5 }] },
      400,
      '/categoryQuotas/0/category',
      'facility.category-not-covered',
    ],
    [
      'a quota twice',
      { categoryQuotas: Array(2).fill({ category: 'HW08', quotaGrams: 5 }) },
      400,
      '/categoryQuotas/1/category',
      'field.array-unique',
    ],
    ['half a gram', { yearlyQuotaGrams: 0.5 }, 400, '/yearlyQuotaGrams', 'field.is-int'],
    ['a day that does not exist', { validFrom: '2100-02-30' }, 400, '/validFrom', 'field.is-date-only'],
  ])('refuse %s by its field', async (_name, change, status, pointer, code) => {
    const answer = await call(manager, 'POST', '/permits', permitBody(change));
    expect(answer.status).toBe(status);
    expect(answer.body.errors[0]).toMatchObject({ pointer, code });
  });

  it('amended, move the limit at once; foreign ones do not exist', async () => {
    const path = `/permits/${site.permit.id}`;
    const amended = await call(manager, 'PATCH', path, { yearlyQuotaGrams: tonnes(4_000) }, 1);
    expect([amended.status, amended.body.version]).toEqual([200, 2]);
    const { body } = await call(manager, 'GET', '/capacity');
    expect(body.quota).toMatchObject({ limitGrams: tonnes(4_000), freeGrams: tonnes(4_000), postedGrams: 0 });
    const next = await call(manager, 'GET', `/capacity?year=${body.year + 1}`);
    expect(next.body.quota.limitGrams).toBe(tonnes(4_000));
    expect((await call(manager, 'PATCH', path, { number: 'x' }, 1)).status).toBe(412);
    expect((await call(manager, 'PATCH', path, { number: 'x' })).status).toBe(428);
    expect((await call(manager, 'PATCH', `/permits/${other.permit.id}`, { number: 'x' }, 1)).status).toBe(404);
    const events = await call(manager, 'GET', `${path}/events`);
    expect(events.body.items.map((event: { action: string }) => event.action)).toEqual([
      'permit.amend',
      'permit.create',
    ]);
  });
});

describe('zones', () => {
  it('are added, changed, closed and reopened by the manager', async () => {
    const made = await call(manager, 'POST', '/zones', {
      name: '电池区',
      capacityGrams: tonnes(10),
      categories: ['HW31'],
      sortOrder: 5,
    });
    expect(made.status).toBe(201);
    expect(made.body.allowedSteps).toMatchObject([{ step: 'close', to: 'closed', allowed: true }]);
    const path = `/zones/${made.body.id}`;
    expect((await call(manager, 'PATCH', path, { capacityGrams: tonnes(20) }, 1)).body.capacityGrams).toBe(tonnes(20));
    const closed = await call(manager, 'POST', `${path}/close`, undefined, 2);
    expect(closed.body).toMatchObject({ state: 'closed', version: 3, allowedSteps: [{ step: 'reopen' }] });
    expect((await call(manager, 'POST', `${path}/close`, undefined, 3)).body.code).toBe('lifecycle.wrong-state');
    expect((await call(manager, 'POST', `${path}/reopen`, undefined, 3)).body.state).toBe('open');
    const events = await call(manager, 'GET', `${path}/events`);
    expect(events.body.items.map(({ from, to }: { from: string; to: string }) => [from, to])).toEqual([
      ['closed', 'open'],
      ['open', 'closed'],
      [null, null],
      [null, 'open'],
    ]);
    const foreign = await call(other.manager, 'POST', `${path}/close`, undefined, 4);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'facility.zone-not-found']);
    expect((await call(actors['enterprise.admin'], 'GET', path)).body.allowedSteps).toEqual([]);
    const twin = { name: '电池区', capacityGrams: 1, categories: ['HW31'], sortOrder: 6 };
    expect((await call(manager, 'POST', '/zones', twin)).body.errors[0].pointer).toBe('/name');
  });

  it('are listed in the order in which they are filled, page by page', async () => {
    const first = await call(manager, 'GET', '/zones?limit=2');
    const second = await call(manager, 'GET', `/zones?limit=2&cursor=${first.body.nextCursor}`);
    const names = [...first.body.items, ...second.body.items].map((zone: { name: string }) => zone.name);
    expect(names).toEqual(['油类与溶剂区', '综合区', '电池区']);
    expect(second.body.nextCursor).toBeNull();
  });
});

describe('capacity', () => {
  it('is for the own facility, and for regulators of its division', async () => {
    const mine = `/capacity?facilityId=${site.facilityId}`;
    expect((await call(actors.regulator, 'GET', mine)).body.facilityId).toBe(site.facilityId);
    const foreign = await call(actors.regulator, 'GET', `/capacity?facilityId=${other.facilityId}`);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'facility.not-found']);
    expect((await call(manager, 'GET', `/capacity?facilityId=${other.facilityId}`)).status).toBe(404);
    expect((await call(actors.regulator, 'GET', '/capacity')).body.code).toBe('facility.choose-one');
    const city = await signInAs(testApp, 'regulator', { divisionCode: '3206' });
    expect((await call(city, 'GET', `/capacity?facilityId=${other.facilityId}`)).status).toBe(200);
    for (const role of ['enterprise.admin', 'administrator', 'auditor'] as const)
      expect((await call(actors[role], 'GET', mine)).status).toBe(403);
    // Who puts goods away sees the room of the zones.
    for (const role of ['operator.warehouse', 'operator.weighbridge'] as const)
      expect((await call(actors[role], 'GET', '/capacity')).status).toBe(200);
  });

  it('links the lists behind each figure', async () => {
    const { body } = await call(manager, 'GET', '/capacity');
    for (const figure of [body.quota, ...body.zones]) {
      for (const link of Object.values<string>(figure.links)) {
        const list = await call(manager, 'GET', link.replace('/api/v1', ''));
        expect([list.status, list.body.items]).toEqual([200, []]);
      }
    }
    const foreign = `/capacity/postings?facilityId=${other.facilityId}&kind=permitQuota&year=2026`;
    expect((await call(manager, 'GET', foreign)).status).toBe(404);
  });
});
