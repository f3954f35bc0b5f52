import { newId } from '../../src/shared/uuid.js';
import { createFacility, everyRole, signInAs } from '../support/actors.js';
import type { PersonRole, TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { ifMatch, sender } from '../support/send.js';

let t: TestApp;
let who: Record<PersonRole, TestActor>;
let dispatcher: TestActor;
let facilityId: string;
let stranger: TestActor;
let carrierId: string;

beforeAll(async () => {
  t = await createTestApp();
  facilityId = await createFacility(t);
  who = await everyRole(t, facilityId, newId());
  dispatcher = who['operator.dispatcher'];
  stranger = await signInAs(t, 'operator.manager', { facilityId: await createFacility(t, '330102') });
  carrierId = (await send(dispatcher, 'POST', '/carriers', carrier())).body.id;
});
afterAll(() => closeSound(t));

const send = sender(() => t);

let count = 0;
const next = () => String((count += 1)).padStart(5, '0');
const carrier = (changes: object = {}) => ({
  name: '通州危运有限公司',
  licenceNo: `苏交运管许可${next()}`,
  licenceValidTo: '2027-12-31',
  phone: '0513-80000000',
  address: '南通市崇川区运河路 1 号',
  ...changes,
});
const vehicle = (changes: object = {}) => ({
  carrierId,
  plate: `苏F·${next()}`,
  hazardClasses: ['hazardous-waste'],
  payloadGrams: 5_000_000,
  transportPermitNo: '苏交运管通字320600',
  transportPermitValidTo: '2027-06-30',
  ...changes,
});
const member = (changes: object = {}) => ({
  carrierId,
  name: '王师傅',
  phone: '13812345678',
  kinds: ['driver'],
  certificateNo: `3206${next()}`,
  certificateValidTo: '2027-03-31',
  ...changes,
});

describe('a vehicle', () => {
  it('is registered with its plate in the stored form, changed, retired and taken back, all in its timeline', async () => {
    const made = await send(dispatcher, 'POST', '/vehicles', vehicle({ plate: '苏f·d1234 5' }));
    expect(made).toMatchObject({
      status: 201,
      body: { plate: '苏FD12345', facilityId, state: 'active', version: 1, allowedSteps: [{ step: 'retire' }] },
    });
    expect(made.headers['etag']).toBe('"v1"');
    const path = `/vehicles/${made.body.id as string}`;
    const change = { payloadGrams: 8_000_000 };
    expect((await send(dispatcher, 'PATCH', path, change)).status).toBe(428);
    expect((await send(dispatcher, 'PATCH', path, change, ifMatch(7))).status).toBe(412);
    expect(await send(dispatcher, 'PATCH', path, change, ifMatch(1))).toMatchObject({
      status: 200,
      body: { payloadGrams: 8_000_000, plate: '苏FD12345', version: 2 },
    });
    expect(await send(dispatcher, 'POST', `${path}/retire`, {}, ifMatch(2))).toMatchObject({
      status: 200,
      body: { state: 'retired', version: 3, allowedSteps: [{ step: 'reinstate' }] },
    });
    expect(await send(dispatcher, 'POST', `${path}/retire`, {}, ifMatch(3))).toMatchObject({
      status: 409,
      body: { code: 'lifecycle.wrong-state' },
    });
    expect((await send(dispatcher, 'POST', `${path}/reinstate`, {}, ifMatch(3))).body).toMatchObject({
      state: 'active',
    });
    const events = await send(dispatcher, 'GET', `${path}/events`);
    expect(events.body.items.map((event: { action: string }) => event.action)).toEqual([
      'vehicle.reinstate',
      'vehicle.retire',
      'vehicle.change',
      'vehicle.register',
    ]);
  });

  it('has a plate of its own in its facility', async () => {
    const plate = `苏F·${next()}`;
    await send(dispatcher, 'POST', '/vehicles', vehicle({ plate }));
    expect(await send(dispatcher, 'POST', '/vehicles', vehicle({ plate: plate.replace('·', ' ') }))).toMatchObject({
      status: 409,
      body: { code: 'request.conflict', errors: [{ pointer: '/plate' }] },
    });
  });

  it('is not registered for a retired carrier, nor for one of another facility', async () => {
    const { id } = (await send(dispatcher, 'POST', '/carriers', carrier())).body;
    await send(dispatcher, 'POST', `/carriers/${id as string}/retire`, {}, ifMatch(1));
    expect(await send(dispatcher, 'POST', '/vehicles', vehicle({ carrierId: id }))).toMatchObject({
      status: 409,
      body: { code: 'carrier.retired', errors: [{ pointer: '/carrierId' }] },
    });
    expect(await send(stranger, 'POST', '/vehicles', vehicle())).toMatchObject({
      status: 404,
      body: { code: 'carrier.not-found' },
    });
  });

  it.each<[string, object, number, string]>([
    ['no plate', { plate: undefined }, 400, '/plate'],
    ['a plate with I', { plate: '苏FI1234' }, 422, '/plate'],
    ['no class', { hazardClasses: [] }, 400, '/hazardClasses'],
    ['an unknown class', { hazardClasses: ['7'] }, 400, '/hazardClasses'],
    ['a class twice', { hazardClasses: ['3', '3'] }, 400, '/hazardClasses'],
    ['nothing to load', { payloadGrams: 0 }, 400, '/payloadGrams'],
    ['half a gram', { payloadGrams: 1.5 }, 400, '/payloadGrams'],
    ['50 t', { payloadGrams: 50_000_000 }, 400, '/payloadGrams'],
    ['30 February', { transportPermitValidTo: '2027-02-30' }, 400, '/transportPermitValidTo'],
    ['null', { transportPermitNo: null }, 400, '/transportPermitNo'],
    ['an unknown field', { colour: 'red' }, 400, '/colour'],
  ])('with %s is refused at the field', async (_name, changes, status, pointer) => {
    const answer = await send(dispatcher, 'POST', '/vehicles', vehicle(changes));
    expect(answer.status).toBe(status);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it('keeps what a change may not empty', async () => {
    const { id } = (await send(dispatcher, 'POST', '/vehicles', vehicle())).body;
    expect(await send(dispatcher, 'PATCH', `/vehicles/${id as string}`, { plate: null }, ifMatch(1))).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/plate' }] },
    });
  });
});

describe('a crew member', () => {
  it('is shown with the phone in full to the facility and masked to the regulator', async () => {
    const { id } = (await send(dispatcher, 'POST', '/crew', member())).body;
    expect((await send(who['operator.driver'], 'GET', `/crew/${id as string}`)).body.phone).toBe('13812345678');
    expect((await send(who['regulator'], 'GET', `/crew/${id as string}`)).body.phone).toBe('138****5678');
    const listed = await send(who['regulator'], 'GET', '/crew?limit=200');
    expect(JSON.stringify(listed.body)).not.toContain('13812345678');
  });

  it('has a driver’s account of the facility, one person each, that can be taken off again', async () => {
    const { accountId } = who['operator.driver'].actor;
    const linked = await send(dispatcher, 'POST', '/crew', member({ accountId }));
    expect(linked).toMatchObject({ status: 201, body: { accountId } });
    expect(await send(dispatcher, 'POST', '/crew', member({ accountId }))).toMatchObject({
      status: 409,
      body: { errors: [{ pointer: '/accountId' }] },
    });
    const path = `/crew/${linked.body.id as string}`;
    expect(await send(dispatcher, 'PATCH', path, { kinds: ['escort'] }, ifMatch(1))).toMatchObject({
      status: 422,
      body: { code: 'crew-member.account-needs-driver' },
    });
    expect((await send(dispatcher, 'PATCH', path, { accountId: null }, ifMatch(1))).body).toMatchObject({
      accountId: null,
      version: 2,
    });
  });

  it.each<[string, () => string]>([
    ['of another role', () => who['operator.weighbridge'].actor.accountId],
    ['of another facility', () => stranger.actor.accountId],
    ['of nobody', () => newId()],
  ])('cannot be linked to an account %s', async (_name, account) => {
    expect(await send(dispatcher, 'POST', '/crew', member({ accountId: account() }))).toMatchObject({
      status: 422,
      body: { code: 'crew-member.account-not-a-driver' },
    });
  });
});

describe('lists', () => {
  it('go through all carriers page by page, in the order asked for', async () => {
    for (const [name, licenceValidTo] of [
      ['甲运输', '2026-12-31'],
      ['乙运输', '2026-11-30'],
      ['丙运输', '2028-01-01'],
    ])
      await send(dispatcher, 'POST', '/carriers', carrier({ name, licenceValidTo }));
    const seen: { id: string; licenceValidTo: string }[] = [];
    let cursor = '';
    do {
      const page = await send(dispatcher, 'GET', `/carriers?sort=expiry&limit=2${cursor}`);
      seen.push(...page.body.items);
      cursor = page.body.nextCursor === null ? '' : `&cursor=${page.body.nextCursor as string}`;
    } while (cursor !== '');
    const days = seen.map((item) => item.licenceValidTo);
    expect(days).toEqual([...days].sort());
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(4);
    const expiring = await send(dispatcher, 'GET', '/carriers?expiringBefore=2026-12-31');
    expect(expiring.body.items.map((item: { name: string }) => item.name)).toEqual(['乙运输']);
    const named = await send(dispatcher, 'GET', `/carriers?query=${encodeURIComponent('甲运')}`);
    expect(named.body.items).toHaveLength(1);
    expect((await send(dispatcher, 'GET', `/carriers?query=${encodeURIComponent('%')}`)).body.items).toEqual([]);
  });

  it.each(['/carriers', '/vehicles', '/crew'])('%s refuses what it does not understand', async (path) => {
    for (const query of [
      'limit=0',
      'sort=mass',
      'state=gone',
      'expiringBefore=2026-02-30',
      'cursor=zz',
      'x=1',
      'query=',
    ])
      expect([query, (await send(dispatcher, 'GET', `${path}?${query}`)).status]).toEqual([query, 400]);
    // A cursor of the right shape that holds no date.
    const cursor = Buffer.from(JSON.stringify(['not-a-day', newId()])).toString('base64url');
    expect((await send(dispatcher, 'GET', `${path}?sort=expiry&cursor=${cursor}`)).status).toBe(400);
  });
});

describe('who may', () => {
  const reading: [PersonRole, number][] = [
    ['operator.manager', 200],
    ['operator.dispatcher', 200],
    ['operator.driver', 200],
    ['operator.weighbridge', 200],
    ['regulator', 200],
    ['enterprise.admin', 403],
    ['enterprise.staff', 403],
    ['auditor', 403],
    ['administrator', 403],
  ];
  it.each(reading)('%s reads with %d and writes only as a planner', async (role, status) => {
    const plans = ['operator.manager', 'operator.dispatcher'].includes(role);
    for (const path of ['/carriers', '/vehicles', '/crew', `/carriers/${carrierId}`])
      expect([path, (await send(who[role], 'GET', path)).status]).toEqual([path, status]);
    expect((await send(who[role], 'POST', '/carriers', carrier())).status).toBe(plans ? 201 : 403);
  });

  it('nobody of another facility or division sees or changes anything', async () => {
    const abroad = await signInAs(t, 'regulator', { divisionCode: '33' });
    for (const by of [stranger, abroad]) {
      expect((await send(by, 'GET', `/carriers/${carrierId}`)).status).toBe(404);
      expect((await send(by, 'GET', `/carriers/${carrierId}/events`)).status).toBe(404);
      expect((await send(by, 'GET', '/carriers')).body.items).toEqual([]);
    }
    expect((await send(stranger, 'PATCH', `/carriers/${carrierId}`, { name: '改名' }, ifMatch(1))).status).toBe(404);
    expect((await send(stranger, 'POST', `/carriers/${carrierId}/retire`, {}, ifMatch(1))).status).toBe(404);
  });
});
