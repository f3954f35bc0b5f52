import { newId } from '../../src/shared/uuid.js';
import { shanghaiDate } from '../../src/shared/working-days.js';
import { Enterprises } from '../../src/enterprises/enterprises.service.js';
import { signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { bookableFirm, completeDraft, pdf, verifiedFirm } from '../support/enterprises.js';
import type { TestFirm } from '../support/enterprises.js';
import { openFacility } from '../support/facility.js';
import type { OpenFacility } from '../support/facility.js';
import { ifMatch, sender } from '../support/send.js';
import type { Method } from '../support/send.js';

let testApp: TestApp;
let site: OpenFacility;
let other: OpenFacility;
let firm: TestFirm;
let stranger: TestFirm;

beforeAll(async () => {
  testApp = await createTestApp();
  site = await openFacility(testApp);
  other = await openFacility(testApp, { divisionCode: '320612' });
  firm = await verifiedFirm(testApp, site);
  stranger = await verifiedFirm(testApp, site);
});

afterAll(() => closeSound(testApp));

const send = sender(() => testApp);
const call = (actor: TestActor | null, method: Method, path: string, payload?: object, version?: number) =>
  send(actor, method, path, payload, version === undefined ? {} : ifMatch(version));

const pointers = (body: { errors?: { pointer: string }[] }) => (body.errors ?? []).map(({ pointer }) => pointer);
const inDays = (days: number) => shanghaiDate(new Date(Date.now() + days * 86_400_000));

describe('waste profiles', () => {
  const profile = (change: object = {}) => ({
    name: `废机油 ${newId().slice(-8)}`,
    wasteCode: '900-214-08',
    form: 'L',
    hazards: ['T', 'I'],
    packaging: 'drum',
    usualMassGrams: 200_000,
    ...change,
  });

  it('of a category never taken here are refused with the reason, also for codes the stored edition leaves out', async () => {
    const { admin } = await verifiedFirm(testApp, site);
    const answer = await call(admin, 'POST', '/waste-profiles', profile({ wasteCode: '267-001-15', hazards: ['R'] }));
    expect(answer).toMatchObject({ status: 422, body: { code: 'waste-profile.waste-excluded' } });
    expect(pointers(answer.body)).toEqual(['/wasteCode']);
  });

  it('come from templates, are found by initials and code, and are archived and restored', async () => {
    const { admin } = await verifiedFirm(testApp, site);
    const keys = ['repair-oil', 'repair-batteries', 'lab-acid'];
    const made = await call(admin, 'POST', '/waste-profiles/from-templates', { keys });
    expect(made).toMatchObject({ status: 201, body: { skipped: [] } });
    const again = await call(admin, 'POST', '/waste-profiles/from-templates', { keys });
    expect(again.body).toEqual({ created: [], skipped: keys });
    const [oil] = made.body.created;
    for (const query of ['fj', '90021408', '900-214'])
      expect((await call(admin, 'GET', `/waste-profiles?query=${query}`)).body.items).toMatchObject([{ id: oil.id }]);
    const [listed] = (await call(site.manager, 'GET', `/waste-profiles?enterpriseId=${oil.enterpriseId}`)).body.items;
    const { body: owner } = await call(admin, 'GET', `/enterprises/${oil.enterpriseId}`);
    expect(listed).toMatchObject({ enterpriseId: oil.enterpriseId, enterpriseName: owner.name });
    const path = `/waste-profiles/${oil.id as string}`;
    expect((await call(admin, 'POST', `${path}/archive`, undefined, 1)).body).toMatchObject({
      archived: true,
      version: 2,
    });
    expect((await call(admin, 'PATCH', path, { name: '另名' }, 2)).body.code).toBe('waste-profile.archived');
    expect((await call(admin, 'GET', '/waste-profiles?query=fj')).body.items).toEqual([]);
    expect((await call(admin, 'GET', '/waste-profiles?archived=true')).body.items).toMatchObject([{ id: oil.id }]);
    expect((await call(admin, 'POST', `${path}/restore`, undefined, 2)).body.archived).toBe(false);
    expect((await call(admin, 'PATCH', path, { usualMassGrams: 5 }, 1)).status).toBe(412);
    expect((await call(admin, 'PATCH', path, { usualMassGrams: 5 }, 3)).body.usualMassGrams).toBe(5);
    expect((await call(admin, 'GET', `${path}/events`)).body.items).toHaveLength(4);
  });

  it.each<[string, object, number, string, string]>([
    ['a code outside the permit', { wasteCode: '900-221-08' }, 422, 'facility.code-outside-permit', '/wasteCode'],
    ['a code of no edition', { wasteCode: '999-999-49' }, 422, 'catalogue.code-unknown', '/wasteCode'],
    [
      'a waste nobody may bring',
      { wasteCode: '900-053-49', hazards: ['T'] },
      422,
      'waste-profile.waste-excluded',
      '/wasteCode',
    ],
    ['a hazard the code has not', { hazards: ['T', 'C'] }, 422, 'waste-profile.hazard-unlisted', '/hazards'],
    ['without the certain hazard', { hazards: ['I'] }, 422, 'waste-profile.hazard-missing', '/hazards'],
    ['no hazard', { hazards: [] }, 400, 'request.invalid', '/hazards'],
    ['no mass', { usualMassGrams: 0 }, 400, 'request.invalid', '/usualMassGrams'],
    ['more than 100 t', { usualMassGrams: 100_000_001 }, 400, 'request.invalid', '/usualMassGrams'],
    ['a photo that is none', { photoDocumentId: newId() }, 422, 'waste-profile.photo-unknown', '/photoDocumentId'],
    ['a null name', { name: null }, 400, 'request.invalid', '/name'],
    ['another form', { form: 'X' }, 400, 'request.invalid', '/form'],
  ])('refuse %s', async (_name, change, status, code, pointer) => {
    const answer = await call(firm.admin, 'POST', '/waste-profiles', profile(change));
    expect([answer.status, answer.body.code, pointers(answer.body)]).toEqual([status, code, [pointer]]);
  });

  it('have one name each, and ask for the components of mixed liquids', async () => {
    const lab = { wasteCode: '900-047-49', hazards: ['T', 'C'], name: '混合废液' };
    const made = await call(firm.admin, 'POST', '/waste-profiles', profile(lab));
    expect(made.body.warnings).toMatchObject([{ code: 'waste-profile.components-missing', pointer: '/components' }]);
    const twice = await call(firm.admin, 'POST', '/waste-profiles', profile(lab));
    expect([twice.status, pointers(twice.body)]).toEqual([409, ['/name']]);
    const path = `/waste-profiles/${made.body.id as string}`;
    expect((await call(firm.admin, 'PATCH', path, { components: ['acid'] }, 1)).body.warnings).toEqual([]);
  });

  it('are nobody else’s', async () => {
    const made = await call(site.manager, 'POST', '/waste-profiles', profile({ enterpriseId: firm.enterprise.id }));
    expect(made.status).toBe(201);
    const path = `/waste-profiles/${made.body.id as string}`;
    for (const foreign of [stranger.admin, other.manager]) {
      expect((await call(foreign, 'GET', path)).body.code).toBe('waste-profile.not-found');
      expect((await call(foreign, 'PATCH', path, { name: '改' }, 1)).status).toBe(404);
      const forFirm = profile({ enterpriseId: firm.enterprise.id });
      expect((await call(foreign, 'POST', '/waste-profiles', forFirm)).body.code).toBe('enterprise.not-found');
      const list = await call(foreign, 'GET', `/waste-profiles?enterpriseId=${firm.enterprise.id}`);
      expect(list.body.items).toEqual([]);
    }
    expect((await call(site.manager, 'POST', '/waste-profiles', profile())).body.code).toBe('enterprise.id-needed');
  });
});

describe('agreements', () => {
  const agreement = (enterpriseId: string, change: object = {}) => ({
    enterpriseId,
    number: `XY-${newId()}`,
    validFrom: inDays(0),
    validTo: inDays(365),
    minimumChargeFen: 30_000,
    prices: [{ wasteCode: '900-214-08', fenPerKg: -120 }],
    ...change,
  });

  it('never overlap, and free their days when terminated', async () => {
    const { enterprise, admin } = await verifiedFirm(testApp, site);
    const first = await call(site.manager, 'POST', '/agreements', agreement(enterprise.id));
    expect(first).toMatchObject({ status: 201, body: { state: 'active', prices: [{ fenPerKg: -120 }], version: 1 } });
    expect(first.body.enterpriseName).toContain(enterprise.name);
    const next = agreement(enterprise.id, { validFrom: inDays(365), validTo: inDays(730) });
    const overlapping = await call(site.manager, 'POST', '/agreements', next);
    expect([overlapping.status, pointers(overlapping.body)]).toEqual([409, ['/validFrom']]);
    const path = `/agreements/${first.body.id as string}`;
    expect((await call(admin, 'POST', `${path}/terminate`, { reason: '搬迁' }, 1)).status).toBe(403);
    const ended = await call(site.manager, 'POST', `${path}/terminate`, { reason: '搬迁' }, 1);
    expect(ended.body).toMatchObject({ state: 'terminated', terminateReason: '搬迁', allowedSteps: [] });
    expect((await call(site.manager, 'POST', `${path}/terminate`, { reason: '搬迁' }, 2)).body.code).toBe(
      'lifecycle.wrong-state',
    );
    expect((await call(site.manager, 'POST', '/agreements', next)).status).toBe(201);
    expect((await call(admin, 'GET', '/agreements?sort=expiry&limit=1')).body.items).toMatchObject([
      { id: first.body.id, enterpriseName: first.body.enterpriseName },
    ]);
  });

  it('add prices and never change them', async () => {
    const { enterprise } = await verifiedFirm(testApp, site);
    const made = await call(site.manager, 'POST', '/agreements', agreement(enterprise.id));
    const path = `/agreements/${made.body.id as string}/prices`;
    const later = { prices: [{ wasteCode: '900-214-08', fenPerKg: 80, validFrom: inDays(30) }] };
    const added = await call(site.manager, 'POST', path, later, 1);
    expect(added.body.prices).toMatchObject([
      { fenPerKg: 80, validFrom: inDays(30) },
      { fenPerKg: -120, validFrom: inDays(0) },
    ]);
    expect(pointers((await call(site.manager, 'POST', path, later, 2)).body)).toEqual(['/validFrom']);
    const past = { prices: [{ ...later.prices[0], validFrom: inDays(-1) }] };
    expect((await call(site.manager, 'POST', path, past, 2)).status).toBe(422);
    const enterprises = testApp.app.get(Enterprises);
    const { profileIds } = await bookableFirm(testApp, site, { keys: ['repair-oil'] });
    expect(profileIds.size).toBe(1);
    const profile = {
      name: '废油',
      wasteCode: '900-214-08',
      form: 'L',
      hazards: ['T'],
      packaging: 'drum',
      usualMassGrams: 1,
    };
    const oil = await call(site.manager, 'POST', '/waste-profiles', { ...profile, enterpriseId: enterprise.id });
    const id = oil.body.id as string;
    for (const [day, price] of [
      [0, -120],
      [29, -120],
      [30, 80],
    ] as const) {
      const context = await testApp.db.read(site.manager.actor, (tx) =>
        enterprises.bookingContext(tx, enterprise.id, [id], inDays(day)),
      );
      expect(context.profiles.get(id)?.fenPerKg).toBe(price);
    }
  });

  it.each<[string, object, number, string]>([
    ['that end before they begin', { validTo: inDays(-1) }, 422, '/validTo'],
    ['past the permit', { validTo: '2100-01-01' }, 422, '/validTo'],
    [
      'with a code outside the permit',
      { prices: [{ wasteCode: '900-221-08', fenPerKg: 1 }] },
      422,
      '/prices/0/wasteCode',
    ],
    [
      'with two prices of one code',
      { prices: [1, 2].map((fenPerKg) => ({ wasteCode: '900-214-08', fenPerKg })) },
      422,
      '/prices/1/wasteCode',
    ],
    ['with half a fen', { prices: [{ wasteCode: '900-214-08', fenPerKg: 0.5 }] }, 400, '/prices/0/fenPerKg'],
    ['with a negative minimum charge', { minimumChargeFen: -1 }, 400, '/minimumChargeFen'],
    ['with somebody else’s paper', { signedDocumentId: newId() }, 422, '/signedDocumentId'],
    ['from 30 February', { validFrom: '2027-02-30' }, 400, '/validFrom'],
    ['with nobody', { enterpriseId: newId() }, 404, ''],
  ])('are refused %s', async (_name, change, status, pointer) => {
    const answer = await call(site.manager, 'POST', '/agreements', agreement(firm.enterprise.id, change));
    expect([answer.status, pointers(answer.body)]).toEqual([status, pointer === '' ? [] : [pointer]]);
  });

  it('are made with verified enterprises of the own facility', async () => {
    const { enterprise } = await completeDraft(testApp, site);
    expect((await call(site.manager, 'POST', '/agreements', agreement(enterprise.id))).body.code).toBe(
      'enterprise.not-verified',
    );
    expect((await call(other.manager, 'POST', '/agreements', agreement(firm.enterprise.id))).status).toBe(404);
    expect((await call(firm.admin, 'POST', '/agreements', agreement(firm.enterprise.id))).status).toBe(403);
  });
});

describe('what a booking needs', () => {
  const context = (actor: TestActor, id: string, profiles: string[], on = inDays(1)) =>
    testApp.db.read(actor.actor, (tx) => testApp.app.get(Enterprises).bookingContext(tx, id, profiles, on));

  it('is there for a verified enterprise with an agreement, and refused with the reason otherwise', async () => {
    const ready = await bookableFirm(testApp, site, { keys: ['repair-oil', 'repair-batteries'] });
    const ids = [...ready.profileIds.values()];
    const { id } = ready.enterprise;
    const found = await context(ready.admin, id, ids);
    expect(found.agreement).toMatchObject({ id: ready.agreementId, minimumChargeFen: 30_000 });
    expect([...found.profiles.keys()].sort()).toEqual([...ids].sort());
    expect(found.profiles.get(ready.profileIds.get('900-214-08')!)).toMatchObject({ fenPerKg: -120, form: 'L' });
    await expect(context(ready.admin, id, [ids[0]!, newId()])).rejects.toMatchObject({
      code: 'waste-profile.not-found',
      fields: [{ pointer: '/lines/1/profileId' }],
    });
    await expect(context(ready.admin, id, [], '2019-12-31')).rejects.toMatchObject({ code: 'agreement.none-in-force' });
    await expect(context(stranger.admin, id, ids)).rejects.toMatchObject({ code: 'enterprise.not-found' });
    const path = `/enterprises/${id}/suspend`;
    await call(site.manager, 'POST', path, { reason: '欠费' }, ready.enterprise.version);
    await expect(context(ready.admin, id, ids)).rejects.toMatchObject({ code: 'enterprise.not-verified' });
  });
});

describe('documents', () => {
  const boundary = 'x-boundary-x';
  const part = (name: string, content: Buffer, field = 'file', type = 'application/octet-stream') =>
    Buffer.concat([
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`,
      ),
      content,
      Buffer.from('\r\n'),
    ]);
  const end = Buffer.from(`--${boundary}--\r\n`);

  async function upload(actor: TestActor, query: string, body: Buffer, extra: Record<string, string> = {}) {
    const headers = { ...actor.headers, ...extra, 'content-type': `multipart/form-data; boundary=${boundary}` };
    const answer = await testApp.inject({ method: 'POST', url: `/api/v1/documents?${query}`, headers, payload: body });
    return { status: answer.statusCode, body: answer.json() };
  }

  it('are kept and given back as attachments, to those who may see them', async () => {
    const content = Buffer.concat([pdf, Buffer.alloc(300_000, 'a')]);
    const key = { 'idempotency-key': newId() };
    const made = await upload(firm.admin, 'kind=eia', Buffer.concat([part('环评 批复.PDF', content), end]), key);
    expect(made).toMatchObject({
      status: 201,
      body: { fileName: '环评 批复.pdf', mediaType: 'application/pdf', sizeBytes: content.length },
    });
    const again = await upload(firm.admin, 'kind=eia', Buffer.concat([part('环评 批复.PDF', content), end]), key);
    expect(again.body).toEqual(made.body);
    const changed = await upload(firm.admin, 'kind=eia', Buffer.concat([part('环评 批复.PDF', pdf), end]), key);
    expect(changed.body.code).toBe('request.idempotency-key-reused');
    const path = `/documents/${made.body.id as string}`;
    const file = await testApp.inject({ url: `/api/v1${path}/content`, headers: firm.admin.headers });
    expect(file.rawPayload.equals(content)).toBe(true);
    expect(file.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
    expect(file.headers['content-disposition']).toBe(
      `attachment; filename="document"; filename*=UTF-8''${encodeURIComponent('环评 批复.pdf')}`,
    );
    const regulator = await signInAs(testApp, 'regulator', { divisionCode: '320613' });
    expect((await call(regulator, 'GET', path)).status).toBe(200);
    for (const foreign of [stranger.admin, other.manager])
      for (const what of [path, `${path}/content`]) expect((await call(foreign, 'GET', what)).status).toBe(404);
    expect((await call(firm.admin, 'GET', '/documents?kind=eia')).body.items).toMatchObject([{ id: made.body.id }]);
  });

  it.each<[string, () => Buffer, number, string]>([
    [
      'a page that calls itself a PDF',
      () => part('a.pdf', Buffer.from('<script>'), 'file', 'application/pdf'),
      422,
      'document.type-refused',
    ],
    ['a HEIC photo', () => part('a.jpg', Buffer.from('\0\0\0\x18ftypheic')), 422, 'document.heic-refused'],
    ['an empty file', () => part('a.pdf', Buffer.alloc(0)), 422, 'document.file-missing'],
    ['another field', () => part('a.pdf', pdf, 'paper'), 422, 'document.file-missing'],
    ['no file', () => Buffer.alloc(0), 422, 'document.file-missing'],
    [
      'more than 10 MiB',
      () => part('a.pdf', Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)])),
      413,
      'document.too-large',
    ],
  ])('refuse %s', async (_name, body, status, code) => {
    const answer = await upload(firm.admin, 'kind=licence', Buffer.concat([body(), end]));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('refuse a PDF as a photo, an unknown kind, a body that is no form, a form cut off, and a second file', async () => {
    const form = Buffer.concat([part('a.pdf', pdf), end]);
    expect((await upload(firm.admin, 'kind=photo', form)).body.code).toBe('document.photo-needed');
    expect((await upload(firm.admin, 'kind=secret', form)).status).toBe(400);
    expect((await call(firm.admin, 'POST', '/documents?kind=eia', { file: 'x' })).status).toBe(415);
    expect((await upload(firm.admin, 'kind=eia', part('a.pdf', pdf).subarray(0, 100))).status).toBe(400);
    const two = Buffer.concat([part('a.pdf', pdf), part('b.pdf', pdf), end]);
    expect((await upload(firm.admin, 'kind=eia', two)).status).toBe(400);
    const asText = { ...firm.admin.headers, 'content-type': 'multipart/form-data' };
    const noBoundary = await testApp.inject({
      method: 'POST',
      url: '/api/v1/documents?kind=eia',
      headers: asText,
      payload: 'x',
    });
    expect(noBoundary.json().code).toBe('request.body-malformed');
  });
});
