import { newId } from '../../src/shared/uuid.js';
import { signInAs, testPassword } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { completeDraft, verifiedFirm } from '../support/enterprises.js';
import { openFacility } from '../support/facility.js';
import type { OpenFacility } from '../support/facility.js';
import { closeSound } from '../support/invariants.js';
import { ifMatch, sender } from '../support/send.js';

let testApp: TestApp;
let site: OpenFacility;
let dispatcher: TestActor;

beforeAll(async () => {
  testApp = await createTestApp();
  site = await openFacility(testApp);
  dispatcher = await signInAs(testApp, 'operator.dispatcher', { facilityId: site.facilityId });
});
afterAll(() => closeSound(testApp));

const send = sender(() => testApp);
const place = { longitude: 120.861234, latitude: 32.01 };
const wrongPlaces = [
  { longitude: 120.86 },
  { longitude: 32.01, latitude: 120.86 },
  { longitude: 136.000001, latitude: 32 },
  { longitude: '120.86', latitude: 32 },
  { longitude: 120.86, latitude: 32, altitude: 4 },
  [],
  'here',
];

describe('where a site stands', () => {
  it('may be said with the registration', async () => {
    const account = { login: 'places-1', displayName: '环保专员', password: testPassword };
    const given = { facilityId: site.facilityId, name: '顺达汽修', divisionCode: '320613', trade: 'vehicle-repair' };
    const made = await send(null, 'POST', '/registrations', { ...given, place, account });
    expect(made.status).toBe(201);
    expect((await send(dispatcher, 'GET', `/enterprises/${made.body.enterpriseId as string}`)).body.place).toEqual(
      place,
    );
  });

  it('is told by the enterprise, also when its record is sealed, and taken off again', async () => {
    const { enterprise, admin } = await verifiedFirm(testApp, site);
    const path = `/enterprises/${enterprise.id}`;
    expect((await send(admin, 'GET', path)).body.place).toBeNull();
    const told = await send(admin, 'PATCH', path, { place }, ifMatch(enterprise.version));
    expect(told).toMatchObject({ status: 200, body: { place } });
    expect((await send(dispatcher, 'GET', path)).body.place).toEqual(place);
    const kept = await send(admin, 'PATCH', path, { contactName: '李师傅' }, ifMatch(told.body.version));
    expect(kept.body.place).toEqual(place);
    const off = await send(admin, 'PATCH', path, { place: null }, ifMatch(kept.body.version));
    expect(off.body.place).toBeNull();
  });

  it('is told by the planner who has been there, in any state, and by nobody else', async () => {
    const { enterprise, admin } = await completeDraft(testApp, site);
    const path = `/enterprises/${enterprise.id}/place`;
    const exact = { longitude: 120.86123399999999, latitude: 32.0100004 };
    const told = await send(dispatcher, 'PUT', path, { place: exact }, ifMatch(enterprise.version));
    expect(told).toMatchObject({ status: 200, body: { place } });
    expect((await send(dispatcher, 'PUT', path, { place }, ifMatch(enterprise.version))).status).toBe(412);
    expect((await send(admin, 'PUT', path, { place }, ifMatch(told.body.version))).status).toBe(403);
    const nobody = `/enterprises/${newId()}/place`;
    expect((await send(dispatcher, 'PUT', nobody, { place }, ifMatch(1))).body.code).toBe('enterprise.not-found');
    const events = await send(dispatcher, 'GET', `/enterprises/${enterprise.id}/events`);
    expect(events.body.items[0]).toMatchObject({ action: 'enterprise.locate', data: { place } });
    const off = await send(dispatcher, 'PUT', path, { place: null }, ifMatch(told.body.version));
    expect(off.body.place).toBeNull();
  });

  it.each(wrongPlaces)('is refused as %j', async (wrong) => {
    const { enterprise } = await completeDraft(testApp, site);
    const path = `/enterprises/${enterprise.id}/place`;
    const answer = await send(dispatcher, 'PUT', path, { place: wrong }, ifMatch(enterprise.version));
    expect(answer).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    expect((await send(dispatcher, 'PUT', path, {}, ifMatch(enterprise.version))).status).toBe(400);
  });
});

describe('where the facility stands', () => {
  it('is a public fact that its manager tells', async () => {
    const path = `/facilities/${site.facilityId}`;
    const { body } = await send(null, 'GET', path);
    expect(body.place).toBeNull();
    const told = await send(site.manager, 'PATCH', path, { place }, ifMatch(body.version));
    expect(told).toMatchObject({ status: 200, body: { place, name: body.name } });
    expect((await send(null, 'GET', path)).body.place).toEqual(place);
    const wrong = { place: { longitude: 0, latitude: 0 } };
    expect((await send(site.manager, 'PATCH', path, wrong, ifMatch(told.body.version))).status).toBe(400);
  });
});
