import { parseContainerCode } from '../../src/shared/container-code.js';
import { newId } from '../../src/shared/uuid.js';
import { shanghaiDate } from '../../src/shared/working-days.js';
import { inWrite } from '../../src/containers/testing/container-world.js';
import { Containers } from '../../src/containers/containers.service.js';
import { everyRole } from '../support/actors.js';
import type { PersonRole, TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { bookableFirm, completeDraft } from '../support/enterprises.js';
import type { BookableFirm } from '../support/enterprises.js';
import { openFacility } from '../support/facility.js';
import type { OpenFacility } from '../support/facility.js';
import { closeSound } from '../support/invariants.js';
import { ifMatch, sender } from '../support/send.js';

let test: TestApp;
let site: OpenFacility;
let firm: BookableFirm;
let stranger: BookableFirm;
let people: Record<PersonRole, TestActor>;
let staff: TestActor;
let driver: TestActor;

beforeAll(async () => {
  test = await createTestApp();
  site = await openFacility(test);
  firm = await bookableFirm(test, site, { keys: ['repair-oil', 'repair-filters'] });
  stranger = await bookableFirm(test, site, { keys: ['repair-oil'] });
  people = await everyRole(test, site.facilityId, firm.enterprise.id);
  staff = people['enterprise.staff'];
  driver = people['operator.driver'];
});
afterAll(() => closeSound(test));

const send = sender(() => test);
const oil = () => firm.profilesByKey.get('repair-oil')!;
const drum = { grams: 170_000, volumeMillilitres: 200_000 };
const generation = (more: object = {}) => ({ profileId: oil(), containers: [drum], ...more });
const record = (more: object = {}, who = staff) => send(who, 'POST', '/containers', generation(more));

async function labelled(more: object = {}, who = staff) {
  const { status, body } = await record(more, who);
  expect([status, body.code]).toEqual([201, undefined]);
  return body.containers as { id: string; code: string; version: number; state: string; grams: number }[];
}

const one = async () => (await labelled())[0]!;
const fieldsOf = (body: { errors?: { pointer: string; code: string }[] }) =>
  (body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
const ago = (days: number) => new Date(Date.now() - days * 86_400_000);

describe('recording generation', () => {
  it('gives every package its code, from the profile and the day', async () => {
    const containers = [drum, { grams: 1, volumeMillilitres: 1_000 }];
    const { body } = await record({ containers, packaging: 'ibc', shelve: true });
    expect(body.containers).toEqual([
      expect.objectContaining({
        grams: 170_000,
        name: '废机油',
        wasteCode: '900-214-08',
        hazards: ['T', 'I'],
        packaging: 'ibc',
        state: 'storedAtGenerator',
        enterpriseId: firm.enterprise.id,
        labelsPrinted: 0,
      }),
      expect.objectContaining({ grams: 1 }),
    ]);
    const [first, second] = body.containers.map(({ code }: { code: string }) => parseContainerCode(code)!);
    expect(first).toMatchObject({ uscc: firm.enterprise.uscc, day: shanghaiDate(new Date()), wasteCode: '900-214-08' });
    expect(second.serial).toBe(first.serial + 1);
    const { body: timeline } = await send(staff, 'GET', `/containers/${body.containers[0].id}/events`);
    expect(timeline.items.map(({ action }: { action: string }) => action)).toEqual([
      'container.shelve',
      'container.register',
    ]);
  });

  it('is done by people of the facility for an enterprise they name, and for no unnamed one', async () => {
    const [made] = await labelled({ enterpriseId: firm.enterprise.id }, driver);
    expect((await send(staff, 'GET', `/containers/${made!.id}`)).body).toMatchObject({ code: made!.code });
    expect(await record({}, driver)).toMatchObject({ status: 422, body: { code: 'enterprise.id-needed' } });
  });

  it('repeats one package by count, and answers a repeated request the same', async () => {
    const key = { 'idempotency-key': newId() };
    const [first, second] = [
      await send(staff, 'POST', '/containers', generation({ count: 100 }), key),
      await send(staff, 'POST', '/containers', generation({ count: 100 }), key),
    ];
    expect(first.body.containers).toHaveLength(100);
    expect(second.body).toEqual(first.body);
  });

  it.each<[string, object, number, string]>([
    ['nothing', { containers: [] }, 400, '/containers field.array-min-size'],
    ['too many', { containers: Array.from({ length: 101 }, () => drum) }, 400, '/containers field.array-max-size'],
    ['no mass', { containers: [{ ...drum, grams: 0 }] }, 400, '/containers/0/grams field.min'],
    ['less than nothing', { containers: [{ ...drum, grams: -1 }] }, 400, '/containers/0/grams field.min'],
    ['part of a gram', { containers: [{ ...drum, grams: 1.5 }] }, 400, '/containers/0/grams field.is-int'],
    ['10⁹ t', { containers: [{ ...drum, grams: 1e15 }] }, 400, '/containers/0/grams field.max'],
    ['a full-width number', { containers: [{ ...drum, grams: '１７０' }] }, 400, '/containers/0/grams field.is-int'],
    ['an emoji for a form', { packaging: '🛢️' }, 400, '/packaging field.is-in'],
    ['30 February', { generatedAt: '2026-02-30T08:00:00+08:00' }, 400, '/generatedAt field.is-instant'],
    ['nonsense', { count: 2, containers: [drum, drum] }, 422, '/count container.count-ambiguous'],
    ['the future', { generatedAt: ago(-1).toISOString() }, 422, '/generatedAt container.generated-in-future'],
    ['last season', { generatedAt: ago(31).toISOString() }, 422, '/generatedAt container.generated-long-ago'],
    ['an unknown profile', { profileId: newId() }, 404, '/profileId waste-profile.not-found'],
    [
      'more than the drum holds',
      { containers: [drum, { ...drum, grams: 1_000_001 }] },
      422,
      '/containers/1/grams container.mass-beyond-volume',
    ],
  ])('of %s is refused at its field', async (_what, more, status, field) => {
    const answer = await record(more);
    expect([answer.status, fieldsOf(answer.body)]).toEqual([status, [field]]);
  });

  it('with somebody else’s profile or enterprise is refused as an unknown one', async () => {
    const profileId = stranger.profilesByKey.get('repair-oil')!;
    expect(await record({ profileId })).toMatchObject({ status: 404, body: { code: 'waste-profile.not-found' } });
    const enterpriseId = stranger.enterprise.id;
    expect(await record({ enterpriseId })).toMatchObject({ status: 404, body: { code: 'enterprise.not-found' } });
    expect(await record({ enterpriseId }, driver)).toMatchObject({ body: { code: 'waste-profile.not-found' } });
  });

  it('with an archived profile, or before the enterprise is verified, is refused', async () => {
    const filters = `/waste-profiles/${firm.profilesByKey.get('repair-filters')!}`;
    const { body: profile } = await send(staff, 'GET', filters);
    await send(staff, 'POST', `${filters}/archive`, undefined, ifMatch(profile.version));
    const archived = await record({ profileId: profile.id });
    expect([archived.status, fieldsOf(archived.body)]).toEqual([409, ['/profileId waste-profile.archived']]);
    const draft = await completeDraft(test, site);
    const { body } = await send(draft.admin, 'POST', '/waste-profiles/from-templates', { keys: ['repair-oil'] });
    const early = await record({ profileId: body.created[0].id }, draft.admin);
    expect(early).toMatchObject({ status: 409, body: { code: 'enterprise.not-verified' } });
  });

  it('ends at the 999th label of a code and day, and says what is left', async () => {
    const who = { enterpriseId: stranger.enterprise.id, profileId: stranger.profilesByKey.get('repair-oil')! };
    const more = { ...who, generatedAt: '2026-01-05T08:00:00+08:00' };
    for (let round = 0; round < 9; round += 1) await labelled({ ...more, count: 100 }, driver);
    await labelled({ ...more, count: 98 }, driver);
    expect(await record({ ...more, count: 2 }, driver)).toMatchObject({
      status: 409,
      body: { code: 'container.serials-exhausted', detail: expect.stringContaining('只剩 1 个') },
    });
    await labelled(more, driver);
    expect(await record(more, driver)).toMatchObject({ status: 409, body: { code: 'container.serials-exhausted' } });
  });
});

describe('roles', () => {
  it('that label are those of the enterprise and of the facility', async () => {
    for (const [role, who] of Object.entries(people)) {
      const given = who.actor.facilityId === null ? {} : { enterpriseId: firm.enterprise.id };
      const may = role.startsWith('enterprise.') || role.startsWith('operator.');
      expect([role, (await record(given, who)).status]).toEqual([role, may ? 201 : 403]);
    }
  });
});

describe('a label', () => {
  it('goes into the storage point once', async () => {
    const { id } = await one();
    const shelved = await send(driver, 'POST', `/containers/${id}/shelve`);
    expect(shelved).toMatchObject({ status: 200, body: { state: 'storedAtGenerator', version: 2 } });
    expect(await send(staff, 'POST', `/containers/${id}/shelve`)).toMatchObject({
      status: 409,
      body: { code: 'lifecycle.wrong-state' },
    });
  });

  it('is made void with a reason, and its serial does not come back', async () => {
    const [made] = await labelled();
    const path = `/containers/${made!.id}/void`;
    expect(fieldsOf((await send(staff, 'POST', path, { reason: ' 错 ' })).body)).toEqual(['/reason field.is-length']);
    const voided = await send(staff, 'POST', path, { reason: '标签贴错' });
    expect(voided).toMatchObject({ status: 200, body: { state: 'voided', voidReason: '标签贴错', allowedSteps: [] } });
    expect(await send(staff, 'POST', path, { reason: '标签贴错' })).toMatchObject({ status: 409 });
    const [next] = await labelled();
    expect(parseContainerCode(next!.code)!.serial).toBe(parseContainerCode(made!.code)!.serial + 1);
  });

  it('is weighed again by those who have seen its present version', async () => {
    const { id } = await one();
    const path = `/containers/${id}/weigh`;
    expect(await send(staff, 'POST', path, { grams: 1 })).toMatchObject({ status: 428 });
    const heavier = await send(staff, 'POST', path, { grams: 171_000 }, ifMatch(1));
    expect(heavier).toMatchObject({ status: 200, body: { grams: 171_000, version: 2 } });
    expect(heavier.headers.etag).toBe('"v2"');
    expect(await send(staff, 'POST', path, { grams: 1 }, ifMatch(1))).toMatchObject({ status: 412 });
    const tooHeavy = await send(staff, 'POST', path, { grams: 1_000_001 }, ifMatch(2));
    expect([tooHeavy.status, fieldsOf(tooHeavy.body)]).toEqual([422, ['/grams container.mass-beyond-volume']]);
    const { body } = await send(staff, 'GET', `/containers/${id}/events`);
    expect(body.items[0]).toMatchObject({ action: 'container.weigh', data: { gramsBefore: 170_000, grams: 171_000 } });
  });

  it('weighed by two at once takes the first mass, and tells the other', async () => {
    const { id } = await one();
    const weigh = (who: TestActor, grams: number) =>
      send(who, 'POST', `/containers/${id}/weigh`, { grams }, ifMatch(1));
    const both = await Promise.all([weigh(staff, 1), weigh(driver, 2)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
    const taken = both.find(({ status }) => status === 200)!.body.grams;
    expect((await send(staff, 'GET', `/containers/${id}`)).body).toMatchObject({ grams: taken, version: 2 });
  });

  it('that a driver has signed for keeps its mass and is not made void', async () => {
    const { id } = await one();
    await attach(id, { manifestId: newId(), manifestLineId: newId() });
    expect(await send(staff, 'POST', `/containers/${id}/weigh`, { grams: 1 }, ifMatch(2))).toMatchObject({
      status: 409,
      body: { code: 'container.on-manifest' },
    });
    expect(await send(staff, 'POST', `/containers/${id}/void`, { reason: '标签贴错' })).toMatchObject({
      status: 409,
      body: { code: 'container.on-manifest' },
    });
    const { body } = await send(staff, 'GET', `/containers/${id}`);
    const refused = body.allowedSteps.find(({ step }: { step: string }) => step === 'void');
    expect(refused).toMatchObject({ allowed: false, refusal: { code: 'container.on-manifest' } });
    await attach(id, { manifestId: null, manifestLineId: null });
  });

  it('of somebody else is unknown', async () => {
    const { id, code } = await one();
    const foreign = stranger.admin;
    const asked = [
      await send(foreign, 'GET', `/containers/${id}`),
      await send(foreign, 'GET', `/containers/${id}/events`),
      await send(foreign, 'POST', `/containers/${id}/shelve`),
      await send(foreign, 'POST', `/containers/${id}/void`, { reason: '标签贴错' }),
      await send(foreign, 'POST', `/containers/${id}/weigh`, { grams: 1 }, ifMatch(1)),
      await send(foreign, 'GET', `/scan?code=${code}`),
    ];
    for (const { status, body } of asked) expect([status, body.code]).toEqual([404, 'container.not-found']);
  });
});

/** Onto a manifest line and off again, as a driver does before the signatures. */
const attach = (id: string, change: { manifestId: string | null; manifestLineId: string | null }) =>
  inWrite(test, staff, async (tx) => {
    const containers = test.app.get(Containers);
    const [container] = await containers.lock(tx, [id]);
    await containers.advance(tx, [{ container: container!, action: 'attach', change }]);
  });
