import type { ZoneView } from '../../src/facility/dto/zone.view.js';
import { articleOn } from '../../src/shared/statute.js';
import { newId } from '../../src/shared/uuid.js';
import { shanghaiDate } from '../../src/shared/working-days.js';
import { createStoredWorld, labelled, newZone, received } from '../../src/storage/testing/stored-world.js';
import type { StoredWorld } from '../../src/storage/testing/stored-world.js';
import { everyRole } from '../support/actors.js';
import type { PersonRole, TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { ifMatch, sender } from '../support/send.js';

const overrideReason = '分架存放，中间隔板，每日巡检';
const standard = 'GB 18597-2023';
const storageArticle = articleOn('storage', shanghaiDate(new Date()));

let test: TestApp;
let world: StoredWorld;
let people: Record<PersonRole, TestActor>;
/** What everything counts against before it is put away. */
let entry: ZoneView;
const send = sender(() => test);

beforeAll(async () => {
  test = await createTestApp();
  world = await createStoredWorld(test);
  people = await everyRole(test, world.site.facilityId, world.unit.enterpriseId!);
  entry = await newZone(test, world, { capacityGrams: 900_000_000 });
});
afterAll(() => closeSound(test));

const storekeeper = () => people['operator.warehouse'];
const manager = () => people['operator.manager'];
const put = (id: string, zone: ZoneView, more: object = {}, who = storekeeper()) =>
  send(who, 'POST', `/containers/${id}/put-away`, { zoneId: zone.id, ...more });

async function stored(zone: ZoneView, waste: Parameters<typeof received>[3]) {
  const container = await received(test, world, zone, waste);
  expect((await put(container.id, zone)).status).toBe(200);
  return container;
}

describe('a put-away over HTTP', () => {
  it('answers where the container stands now', async () => {
    const zone = await newZone(test, world);
    const { id, code } = await received(test, world, entry, 'oil');
    const { status, body } = await put(id, zone, { spot: ' A-01 ' });
    expect([status, body]).toMatchObject([
      200,
      { id, code, state: 'stored', zoneId: zone.id, spot: 'A-01', overridden: [], version: 4 },
    ]);
  });

  it.each([
    ['the code', (code: string) => code],
    ['an address that ends in it', (code: string) => `https://wf.example.cn/c/${code.toLowerCase()}`],
  ])('takes %s from a scanner', async (_name, scanned) => {
    const zone = await newZone(test, world);
    const { id, code } = await received(test, world, entry, 'oil');
    const answer = await send(storekeeper(), 'POST', '/put-aways', { code: scanned(code), zoneId: zone.id });
    expect([answer.status, answer.body]).toMatchObject([200, { id, zoneId: zone.id }]);
  });

  it.each([
    ['what is no code', '样'.repeat(37), 400, 'container.scan-unreadable'],
    ['a code that nobody has', '91320600138670947L9002140820260303998', 404, 'container.not-found'],
  ])('refuses %s at its field', async (_name, code, status, refusal) => {
    const answer = await send(storekeeper(), 'POST', '/put-aways', { code, zoneId: entry.id });
    expect([answer.status, answer.body.code, answer.body.errors[0].pointer]).toEqual([status, refusal, '/code']);
  });

  it('repeated with its key has its first answer', async () => {
    const { id } = await received(test, world, entry, 'oil');
    const zone = await newZone(test, world);
    const key = { 'idempotency-key': newId() };
    const body = { zoneId: zone.id };
    const first = await send(storekeeper(), 'POST', `/containers/${id}/put-away`, body, key);
    expect(await send(storekeeper(), 'POST', `/containers/${id}/put-away`, body, key)).toMatchObject({
      status: 200,
      body: first.body,
    });
    expect((await put(id, zone)).body.code).toBe('lifecycle.wrong-state');
  });
});

describe('a refusal names rule and source', () => {
  const cases: [name: string, code: string, source: string, zone: () => Promise<ZoneView>, waste: 'oil' | 'acid'][] = [
    ['full', 'places-full', `${standard} 6.2.1`, () => fullZone(), 'oil'],
    ['for other waste', 'code-not-taken', '环评', () => newZone(test, world, { categories: ['HW49'] }), 'oil'],
    [
      'for another code of the category',
      'code-not-taken',
      '环评',
      () => newZone(test, world, { codes: ['900-249-08'] }),
      'oil',
    ],
    ['closed', 'zone-closed', standard, () => closedZone(), 'oil'],
    ['without a bund', 'liquid-without-bund', `${standard} 6.2.2`, () => dry(), 'oil'],
    ['with a small bund', 'bund-below-largest', `${standard} 6.2.2`, () => withBund(199_999), 'oil'],
    ['of the quarantined', 'quarantine-for-held-only', standard, () => quarantine(), 'oil'],
    ['with alkali', 'incompatible', storageArticle, () => withAlkali(), 'acid'],
  ];
  const dry = () => newZone(test, world, { bundMillilitres: null });
  const withBund = (bundMillilitres: number) => newZone(test, world, { bundMillilitres });
  const quarantine = () => newZone(test, world, { kind: 'quarantine' });

  async function fullZone(): Promise<ZoneView> {
    const zone = await newZone(test, world, { places: 1 });
    await stored(zone, 'oil');
    return zone;
  }
  async function closedZone(): Promise<ZoneView> {
    const zone = await newZone(test, world);
    const answer = await send(manager(), 'POST', `/zones/${zone.id}/close`, undefined, ifMatch(zone.version));
    expect(answer.status).toBe(200);
    return zone;
  }
  async function withAlkali(): Promise<ZoneView> {
    const zone = await newZone(test, world);
    await stored(zone, 'alkali');
    return zone;
  }

  it.each(cases)('a zone %s', async (_name, code, source, makeZone, waste) => {
    const zone = await makeZone();
    const { id } = await received(test, world, entry, waste);
    // Whoever asks and whatever reason is given: what is not soft is not put aside.
    const { status, body } = await put(id, zone, { overrideReason }, manager());
    expect([status, body.code, body.errors]).toMatchObject([
      409,
      'put-away.refused',
      [{ pointer: '/zoneId', code: `put-away.${code}` }],
    ]);
    expect(body.errors[0].message).toContain(source);
    expect(body.errors[0].message).toContain(zone.name);
  });

  it('in the language of the reader', async () => {
    const { id } = await received(test, world, entry, 'oil');
    const zone = await dry();
    const path = `/containers/${id}/put-away`;
    const { body } = await send(storekeeper(), 'POST', path, { zoneId: zone.id }, { 'accept-language': 'en' });
    expect(body.errors[0].message).toMatch(/no bund.*Source: GB 18597-2023 6\.2\.2/);
  });

  it('and a container that was never received is in no state for it', async () => {
    const { id } = await labelled(test, world, 'oil');
    const { status, body } = await put(id, entry);
    expect([status, body.code, body.details.state]).toEqual([409, 'lifecycle.wrong-state', 'registered']);
  });

  it('an unknown zone at its field', async () => {
    const { id } = await received(test, world, entry, 'oil');
    const { status, body } = await send(storekeeper(), 'POST', `/containers/${id}/put-away`, { zoneId: newId() });
    expect([status, body.code, body.errors[0].pointer]).toEqual([404, 'facility.zone-not-found', '/zoneId']);
  });
});

describe('a risk over HTTP', () => {
  it('is put aside by the manager in writing alone', async () => {
    const zone = await newZone(test, world);
    await stored(zone, 'oil');
    const { id } = await received(test, world, entry, 'lab');
    const asked = await put(id, zone, {}, manager());
    expect([asked.status, asked.body.code, asked.body.errors[0]]).toMatchObject([
      409,
      'put-away.override-needed',
      { code: 'put-away.mixing-risk', pointer: '/overrideReason' },
    ]);
    const short = await put(id, zone, { overrideReason: '没有问题的吧？？' }, manager());
    expect([short.status, short.body.code]).toEqual([400, 'request.invalid']);
    const byKeeper = await put(id, zone, { overrideReason });
    expect([byKeeper.status, byKeeper.body.code]).toEqual([403, 'put-away.override-for-manager']);
    const done = await put(id, zone, { overrideReason }, manager());
    expect([done.status, done.body.overridden]).toMatchObject([
      200,
      [
        {
          code: 'put-away.mixing-risk',
          overridable: true,
          source: `名录2021 900-047-49；设施配伍表；${storageArticle}`,
        },
      ],
    ]);
  });
});

describe('picking and quarantine over HTTP', () => {
  it('go their way, with a reason for each turn', async () => {
    const zone = await newZone(test, world);
    const aside = await newZone(test, world, { kind: 'quarantine' });
    const { id } = await stored(zone, 'oil');
    const act = (who: PersonRole, step: string, body?: object) =>
      send(people[who], 'POST', `/containers/${id}/${step}`, body);
    expect((await act('operator.dispatcher', 'pick')).body.state).toBe('picked');
    expect((await act('operator.dispatcher', 'unpick', {})).body).toMatchObject({ state: 'stored', zoneId: zone.id });
    expect((await act('operator.warehouse', 'hold', { reason: '？' })).body.code).toBe('request.invalid');
    expect((await act('operator.warehouse', 'hold', { reason: '桶盖渗漏' })).body.holdReason).toBe('桶盖渗漏');
    expect((await act('operator.warehouse', 'pick')).body.code).toBe('container.held');
    expect((await act('operator.warehouse', 'release', { reason: '已换桶' })).status).toBe(403);
    expect((await act('operator.warehouse', 'move', { zoneId: aside.id })).body.zoneId).toBe(aside.id);
    expect((await act('operator.manager', 'release', { reason: '已换桶' })).body.heldAt).toBeNull();
    const inside = await act('operator.warehouse', 'pick');
    expect([inside.status, inside.body.code]).toEqual([409, 'put-away.in-quarantine-zone']);
  });

  it('are nothing for what is not in stock', async () => {
    const { id } = await labelled(test, world, 'oil');
    const { status, body } = await send(storekeeper(), 'POST', `/containers/${id}/hold`, { reason: '桶盖渗漏' });
    expect([status, body.code]).toEqual([409, 'put-away.not-in-stock']);
  });
});

describe('proposals over HTTP', () => {
  it('tell for each open zone whether, why not, by which source, and what is left', async () => {
    const zone = await newZone(test, world, { capacityGrams: 5_000_000, places: 7 });
    const { id, code } = await received(test, world, zone, 'oil');
    const { status, body } = await send(storekeeper(), 'GET', `/containers/${id}/put-away-proposals`);
    expect([status, body.containerId, body.code]).toEqual([200, id, code]);
    expect(body.items[0]).toMatchObject({
      zoneId: zone.id,
      verdict: 'allowed',
      findings: [],
      left: { grams: 4_900_000, places: 7, liquidMillilitres: 10_000_000 },
      why: { code: 'counts-here' },
    });
    const refused = body.items.filter(({ verdict }: { verdict: string }) => verdict === 'refused');
    expect(refused.length).toBeGreaterThan(0);
    for (const { findings, why } of refused) {
      expect(why).toBeNull();
      for (const { text, source } of findings) expect([text.zh, text.en, source]).not.toContain('');
    }
  });
});

describe('among zones that may take it', () => {
  it('the one where its like in code, packaging and age stands comes before a roomier one', async () => {
    const [like, roomy, own] = [
      await newZone(test, world, { capacityGrams: 2_000_000 }),
      await newZone(test, world, { capacityGrams: 90_000_000 }),
      await newZone(test, world),
    ];
    const neighbour = await received(test, world, like, 'oil');
    await send(storekeeper(), 'POST', `/containers/${neighbour.id}/put-away`, { zoneId: like.id });
    const { id } = await received(test, world, own, 'oil');
    const { body } = await send(storekeeper(), 'GET', `/containers/${id}/put-away-proposals`);
    const place = (zoneId: string) => body.items.findIndex((item: { zoneId: string }) => item.zoneId === zoneId);
    expect(body.items[place(like.id)].why.code).toBe('same-age');
    expect(body.items[place(roomy.id)].why.code).toBe('most-room');
    expect(place(like.id)).toBeLessThan(place(roomy.id));
  });
});

describe.each(['enterprise.admin', 'enterprise.staff', 'operator.driver', 'regulator'] as const)('%s', (role) => {
  it('puts nothing away', async () => {
    const { id, code } = await received(test, world, entry, 'oil');
    const body = { zoneId: entry.id };
    for (const [path, payload] of [
      [`/containers/${id}/put-away`, body],
      [`/containers/${id}/move`, body],
      [`/containers/${id}/pick`, undefined],
      [`/containers/${id}/unpick`, {}],
      [`/containers/${id}/hold`, { reason: '桶盖渗漏' }],
      [`/containers/${id}/release`, { reason: '桶盖渗漏' }],
      ['/put-aways', { ...body, code }],
    ] as const) {
      const answer = await send(people[role], 'POST', path, payload);
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'identity.role-refused']);
    }
  });
});
