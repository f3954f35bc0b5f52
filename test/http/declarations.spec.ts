import { readXlsx } from 'hucre/xlsx';
import { declarationOf, openPeriods } from '../../src/compliance/declarations/testing/declaration-stage.js';
import type { Firm } from '../../src/bookings/testing/booking-world.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { chargedVisit, labCode, oilCode } from '../../src/settlement/testing/settlement-world.js';
import { createReceivingWorld } from '../../src/storage/testing/receiving-world.js';
import type { ReceivingWorld } from '../../src/storage/testing/receiving-world.js';
import { systemActor } from '../../src/shared/roles.js';
import { shanghaiYear } from '../../src/shared/working-days.js';
import { signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { ifMatch, sender } from '../support/send.js';

const send = sender(() => test);
const year = `${shanghaiYear(new Date())}`;
/** The middle of the January that follows, when both the year and its last month are declared. */
const inJanuary = new Date(`${Number(year) + 1}-01-10T10:00:00+08:00`);
let test: TestApp;
let world: ReceivingWorld;
let firm: Firm;
let admin: TestActor;
let deputy: TestActor;
let regulator: TestActor;

beforeAll(async () => {
  test = await createTestApp({ config: { sessionMaxHours: 24 * 3_650, sessionIdleMinutes: 60 * 24 * 3_650 } });
  world = await createReceivingWorld(test);
  firm = await world.newFirm();
  admin = await signInAs(test, 'enterprise.admin', { enterpriseId: firm.enterpriseId });
  deputy = await signInAs(test, 'operator.manager', { facilityId: world.facilityId });
  regulator = await signInAs(test, 'regulator', { divisionCode: '320613' });
  await chargedVisit(test, world, firm);
  test.app.get(SimulatedTime).now = inJanuary;
  await openPeriods(test);
});
afterAll(async () => {
  test.app.get(SimulatedTime).now = null;
  await closeSound(test);
});

const pathOf = async (enterpriseId: string | null): Promise<string> =>
  `/declarations/${(await declarationOf(test, world.manager.actor, world.facilityId, enterpriseId, 'year', year)).id}`;
const receipt = { receiptNumber: 'JS-2026-0001', receiptAt: inJanuary.toISOString() };

describe('periods', () => {
  it('are listed with their due day, what falls due first in front, page by page', async () => {
    const { body } = await send(world.manager, 'GET', '/declarations?limit=1');
    expect(body.items).toMatchObject([{ kind: 'month', enterpriseId: null, managementClass: 'KEY', state: 'open' }]);
    const all: { kind: string; enterpriseId: string | null }[] = [...body.items];
    let { nextCursor } = body;
    for (let pages = 0; nextCursor !== null && pages < 20; pages += 1) {
      const next = await send(world.manager, 'GET', `/declarations?limit=1&cursor=${nextCursor}`);
      all.push(...next.body.items);
      ({ nextCursor } = next.body);
    }
    expect(all.filter(({ kind }) => kind === 'year').map(({ enterpriseId }) => enterpriseId)).toHaveLength(2);
    const years = await send(world.manager, 'GET', `/declarations?kind=year&own=false&dueTo=${Number(year) + 1}-03-31`);
    expect(years.body.items).toMatchObject([{ enterpriseId: firm.enterpriseId, managementClass: 'REGISTERED' }]);
    const mine = await send(firm.staff, 'GET', '/declarations?state=open,drafted');
    expect(mine.body.items.map(({ period }: { period: string }) => period)).toEqual([year]);
    expect((await send(regulator, 'GET', '/declarations')).body.items).toHaveLength(all.length);
  });

  it('of others are not there', async () => {
    const stranger = await world.newFirm();
    const path = await pathOf(firm.enterpriseId);
    for (const [method, rest] of [
      ['GET', ''],
      ['GET', '/events'],
      ['GET', '/figures'],
      ['GET', '/xlsx'],
      ['POST', '/draft'],
    ] as const)
      expect((await send(stranger.staff, method, path + rest)).status).toBe(404);
    expect((await send(firm.staff, 'GET', await pathOf(null))).status).toBe(404);
  });
});

describe('an enterprise’s year', () => {
  it('is refused to the facility without consent, in both languages with the remedy', async () => {
    const path = `${await pathOf(firm.enterpriseId)}/draft`;
    const zh = await send(world.manager, 'POST', path, undefined, { 'accept-language': 'zh' });
    expect([zh.status, zh.body.code]).toEqual([409, 'declaration.no-consent']);
    expect(zh.body.detail).toContain('代报授权');
    const en = await send(world.manager, 'POST', path, undefined, { 'accept-language': 'en' });
    expect(en.body.detail).toContain('Have it give one');
  });

  it('is drafted with consent, as of a leaf, with its equation and the receiver', async () => {
    const today = inJanuary.toISOString().slice(0, 10);
    const past = await send(admin, 'POST', '/filing-consents', { validFrom: '2020-01-01' });
    expect([past.status, past.body.code]).toEqual([422, 'filing-consent.period-wrong']);
    const given = await send(admin, 'POST', '/filing-consents', { validFrom: today });
    expect([given.status, given.body.revokedAt]).toEqual([201, null]);
    const twice = await send(admin, 'POST', '/filing-consents', { validFrom: today });
    expect(twice.status).toBe(409);

    const path = await pathOf(firm.enterpriseId);
    const { status, body } = await send(world.manager, 'POST', `${path}/draft`);
    expect(status).toBe(200);
    const line = {
      openingGrams: 0,
      differenceGrams: 0,
      closingGrams: 0,
      imbalanceGrams: 0,
      previousClosingGrams: null,
    };
    const outlet = { provinceCode: '32', methodCode: null };
    expect(body).toMatchObject({
      state: 'drafted',
      restsOn: { seq: expect.any(Number), at: expect.any(String) },
      lines: [
        {
          ...line,
          wasteCode: labCode,
          takenInGrams: 39_000,
          handedOnGrams: 39_000,
          outlets: [{ ...outlet, grams: 39_000 }],
        },
        {
          ...line,
          wasteCode: oilCode,
          takenInGrams: 170_000,
          handedOnGrams: 170_000,
          outlets: [{ ...outlet, grams: 170_000 }],
        },
      ],
    });
    const again = await send(admin, 'GET', `${path}/figures?leaf=${body.restsOn.seq}`);
    expect(again.body).toMatchObject({ leaf: body.restsOn.seq, equal: true });
    const before = await send(admin, 'GET', `${path}/figures?leaf=0`);
    expect(before.body).toMatchObject({ leaf: 0, equal: false, lines: [] });
  });

  it('is reviewed in the version that was read, and submitted once when two do it at once', async () => {
    const path = await pathOf(firm.enterpriseId);
    const { version } = (await send(admin, 'GET', path)).body;
    expect((await send(world.manager, 'POST', `${path}/review`, undefined, ifMatch(version - 1))).status).toBe(412);
    const reviewed = await send(world.manager, 'POST', `${path}/review`, undefined, ifMatch(version));
    expect(reviewed.body.state).toBe('reviewed');
    const submit = (who: TestActor) => send(who, 'POST', `${path}/submit`, receipt, ifMatch(reviewed.body.version));
    const clerk = await signInAs(test, 'enterprise.staff', { enterpriseId: firm.enterpriseId });
    expect((await submit(clerk)).status).toBe(403);
    const answers = await Promise.all([submit(admin), submit(world.manager), submit(deputy)]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 412, 412]);
    const { body } = await send(admin, 'GET', path);
    expect(body).toMatchObject({ state: 'submitted', receiptNumber: receipt.receiptNumber });
    const { items } = (await send(admin, 'GET', `${path}/events`)).body;
    expect(items.filter(({ action }: { action: string }) => action === 'declaration.submit')).toHaveLength(1);
  });

  it('is corrected as a declaration of its own', async () => {
    const path = await pathOf(firm.enterpriseId);
    const old = (await send(admin, 'GET', path)).body;
    const { status, body } = await send(admin, 'POST', `${path}/correct`, { reason: '漏报实验室废液' });
    expect([status, body.number, body.correctsId]).toEqual([200, 2, old.id]);
    expect(body.numbers).toMatchObject([
      { number: 2, state: 'drafted', correctionReason: '漏报实验室废液' },
      { number: 1, state: 'corrected', receiptNumber: receipt.receiptNumber },
    ]);
    const twice = await send(admin, 'POST', `${path}/correct`, { reason: '漏报实验室废液' });
    expect([twice.status, twice.body.code]).toEqual([409, 'lifecycle.wrong-state']);
    expect((await send(admin, 'GET', path)).body.lines).toEqual(old.lines);
  });

  it('comes as 表C.3 with official columns, tonnes in three decimals', async () => {
    const path = await pathOf(firm.enterpriseId);
    const answer = await test.inject({ method: 'GET', url: `/api/v1${path}/xlsx`, headers: { ...admin.headers } });
    expect(answer.statusCode).toBe(200);
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain('表C.3 危险废物年度申报表');
    const [head, ...rows] = (await readXlsx(answer.rawPayload)).sheets[0]!.rows;
    const cell = (row: unknown[], name: string) => row[head!.indexOf(name)];
    expect(
      rows.map((row) => [cell(row, '危险废物代码'), cell(row, '产生量(吨)'), cell(row, '委外利用/处置量(吨)')]),
    ).toEqual([
      [labCode, 0.039, 0.039],
      [oilCode, 0.17, 0.17],
    ]);
  });

  it('stands by the firm’s name in the lists of consents and classes, which else would ask once a row', async () => {
    const { enterpriseId } = firm;
    const enterpriseName = (await send(admin, 'GET', `/enterprises/${enterpriseId}`)).body.name;
    const decision = { enterpriseId, managementClass: 'REGISTERED', validFrom: `${Number(year) + 9}-01-01` };
    const given = { ...decision, documentNumber: '通环办〔2026〕9 号', reason: '按名录核定' };
    const decided = await send(world.manager, 'POST', '/class-decisions', given);
    expect(decided).toMatchObject({ status: 201, body: { enterpriseName } });
    for (const list of ['/filing-consents', '/class-decisions'])
      for (const reader of [world.manager, admin])
        expect((await send(reader, 'GET', list)).body.items).toMatchObject([{ enterpriseId, enterpriseName }]);
  });

  it('is not filed by the facility after the consent was revoked', async () => {
    const [consent] = (await send(world.manager, 'GET', `/filing-consents?enterpriseId=${firm.enterpriseId}`)).body
      .items;
    const revoke = () => send(admin, 'POST', `/filing-consents/${consent.id}/revoke`, { reason: '改为自行申报' });
    expect((await revoke()).body.revokedAt).toEqual(expect.any(String));
    expect((await revoke()).body.code).toBe('filing-consent.revoked');
    const path = await pathOf(firm.enterpriseId);
    const { allowedSteps, version } = (await send(world.manager, 'GET', path)).body;
    expect(allowedSteps).toContainEqual(
      expect.objectContaining({
        step: 'review',
        allowed: false,
        refusal: expect.objectContaining({ code: 'declaration.no-consent' }),
      }),
    );
    const refused = await send(world.manager, 'POST', `${path}/review`, undefined, ifMatch(version));
    expect(refused.body.code).toBe('declaration.no-consent');
  });
});

describe('the facility’s own', () => {
  it('takes four eyes, and a receipt that belongs to it', async () => {
    const path = await pathOf(null);
    const drafted = await send(world.manager, 'POST', `${path}/draft`);
    expect(drafted.body.lines).toMatchObject([
      { wasteCode: labCode, takenInGrams: 39_000, closingGrams: 39_000 },
      { wasteCode: oilCode, takenInGrams: 170_000, closingGrams: 170_000 },
    ]);
    const alone = await send(world.manager, 'POST', `${path}/review`, undefined, ifMatch(drafted.body.version));
    expect([alone.status, alone.body.code]).toEqual([409, 'declaration.four-eyes']);
    const reviewed = await send(deputy, 'POST', `${path}/review`, undefined, ifMatch(drafted.body.version));
    const { items } = (await send(admin, 'GET', '/documents')).body;
    const strange = { ...receipt, receiptDocumentId: items[0].id };
    const refused = await send(deputy, 'POST', `${path}/submit`, strange, ifMatch(reviewed.body.version));
    expect([refused.status, refused.body.code]).toEqual([404, 'facility-document.not-found']);
    const done = await send(deputy, 'POST', `${path}/submit`, receipt, ifMatch(reviewed.body.version));
    expect(done.body).toMatchObject({ state: 'submitted', consentId: null });
  });
});

describe('a line that does not balance', () => {
  it('refuses the review and names the code with its figures', async () => {
    const month = `${year}-12`;
    const { id } = await declarationOf(test, world.manager.actor, world.facilityId, null, 'month', month);
    const path = `/declarations/${id}`;
    await send(world.manager, 'POST', `${path}/draft`);
    // No way of the product makes such a line: somebody would have to write it by hand.
    await test.db.write(systemActor('spec'), (tx) =>
      tx.query(
        `INSERT INTO declaration_line SELECT declaration_id, draft, '900-402-06', NULL, 0, 1000000, 0, 0, 0, 0, 0, facility_id,
         enterprise_id, division_code, 0 FROM declaration_line WHERE declaration_id = $1 LIMIT 1`,
        [id],
      ),
    );
    const { body } = await send(deputy, 'GET', path);
    const refused = await send(deputy, 'POST', `${path}/review`, undefined, {
      ...ifMatch(body.version),
      'accept-language': 'en',
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'declaration.imbalance']);
    expect(refused.body.detail).toContain('900-402-06 0.000 + 1.000 + (0.000) − 0.000 − 0.000 ≠ 0.000');
    const again = await send(world.manager, 'POST', `${path}/redraft`, { reason: '数据已核对，重新编制' });
    expect(again.body.lines.map(({ wasteCode }: { wasteCode: string }) => wasteCode)).not.toContain('900-402-06');
    const sound = await send(deputy, 'POST', `${path}/review`, undefined, ifMatch(again.body.version));
    expect(sound.body.state).toBe('reviewed');
  });
});
