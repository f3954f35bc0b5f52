import { readXlsx } from 'hucre/xlsx';
import { Readable } from 'node:stream';
import type { Firm } from '../../src/bookings/testing/booking-world.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { shanghaiDate } from '../../src/shared/working-days.js';
import type { VisitChargeView } from '../../src/settlement/charges/dto/visit-charge.view.js';
import { StatementSchedule } from '../../src/settlement/statements/statement-schedule.service.js';
import {
  chargedVisit,
  chargeOf,
  decide,
  deliverTogether,
  labCode,
} from '../../src/settlement/testing/settlement-world.js';
import { createReceivingWorld } from '../../src/storage/testing/receiving-world.js';
import type { ReceivingWorld } from '../../src/storage/testing/receiving-world.js';
import { signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { readPdf, withoutSpaces } from '../support/read-pdf.js';
import { runJobs } from '../support/run-jobs.js';
import { ifMatch, sender } from '../support/send.js';

const send = sender(() => test);
let test: TestApp;
let world: ReceivingWorld;
let firm: Firm;
let admin: TestActor;

beforeAll(async () => {
  test = await createTestApp({ config: { sessionMaxHours: 24 * 3_650, sessionIdleMinutes: 60 * 24 * 3_650 } });
  world = await createReceivingWorld(test);
});
beforeEach(async () => {
  firm = await world.newFirm();
  admin = await signInAs(test, 'enterprise.admin', { enterpriseId: firm.enterpriseId });
});
afterEach(() => {
  test.app.get(SimulatedTime).now = null;
});
afterAll(() => closeSound(test));

const daysLater = (days: number): void => {
  test.app.get(SimulatedTime).now = new Date(Date.now() + days * 86_400_000);
};
const lineOf = (charge: VisitChargeView, kind: string, wasteCode?: string) =>
  charge.lines.find((line) => line.kind === kind && (wasteCode === undefined || line.wasteCode === wasteCode))!;

async function issued(): Promise<VisitChargeView> {
  const charge = await chargedVisit(test, world, firm);
  daysLater(32);
  await test.app.get(StatementSchedule).issueDue();
  await runJobs(test);
  return charge;
}

describe('a statement', () => {
  it('runs while its month does, and is issued by hand or by itself afterwards', async () => {
    const { statementId } = await chargedVisit(test, world, firm);
    const early = await send(world.manager, 'POST', `/statements/${statementId}/issue`);
    expect([early.status, early.body.code]).toEqual([409, 'statement.month-running']);
    daysLater(32);
    const { status, body } = await send(world.manager, 'POST', `/statements/${statementId}/issue`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'issued', issuedAt: expect.any(String), objectionDueAt: expect.any(String) });
    const again = await send(world.manager, 'POST', `/statements/${statementId}/issue`);
    expect([again.status, again.body.code]).toEqual([409, 'lifecycle.wrong-state']);
  });

  it('is objected to, corrected by reversal, agreed and paid', async () => {
    const charge = await issued();
    const path = `/statements/${charge.statementId}`;
    const lab = lineOf(charge, 'waste', labCode);
    const objection = { lineIds: [lab.id], reason: '实验室废液约定为 8.00 元/千克' };
    const objected = await send(firm.staff, 'POST', `${path}/object`, objection);
    expect(objected.body).toMatchObject({ state: 'objected', objections: [{ lineIds: [lab.id], outcome: null }] });

    const other = { lines: [{ lineId: lineOf(charge, 'transport').id, amountFen: 1 }], reason: '顺带更正运输费' };
    const stray = await send(world.manager, 'POST', `/visit-charges/${charge.id}/correct`, other);
    expect([stray.status, stray.body.code]).toEqual([409, 'settlement.objection-open']);

    const correction = { lines: [{ lineId: lab.id, fenPerKg: 800 }], reason: '协议补充页约定 8.00 元/千克，予以更正' };
    const corrected = await send(world.manager, 'POST', `/visit-charges/${charge.id}/correct`, correction);
    // 39 kg × 8.00 = 312.00, beyond the minimum of 300.00.
    expect(corrected.body).toMatchObject({ kind: 'correction', totalFen: 1_200, visitNetFen: charge.totalFen + 1_200 });
    await runJobs(test);

    const { body } = await send(admin, 'GET', path);
    expect(body).toMatchObject({
      state: 'corrected',
      totalFen: charge.totalFen + 1_200,
      charges: 2,
      objections: [{ outcome: 'corrected', answer: correction.reason, correctionId: corrected.body.id }],
    });
    expect(body.allowedSteps.map(({ step }: { step: string }) => step)).toEqual(['object', 'agree']);
    const stale = await send(admin, 'POST', `${path}/agree`, undefined, ifMatch(body.version - 1));
    expect(stale.status).toBe(412);
    const clerk = await signInAs(test, 'enterprise.staff', { enterpriseId: firm.enterpriseId });
    expect((await send(clerk, 'POST', `${path}/agree`, undefined, ifMatch(body.version))).status).toBe(403);
    const agreed = await send(admin, 'POST', `${path}/agree`, undefined, ifMatch(body.version));
    expect(agreed.body.state).toBe('agreed');

    const tooEarly = { paidOn: '2020-01-01', reference: '工行 0001' };
    const refused = await send(world.manager, 'POST', `${path}/pay`, tooEarly);
    expect([refused.status, refused.body.code]).toEqual([422, 'statement.paid-out-of-time']);
    const paidOn = shanghaiDate(new Date(agreed.body.agreedAt));
    const paid = await send(world.manager, 'POST', `${path}/pay`, { paidOn, reference: '工行回单 0001' });
    expect(paid.body).toMatchObject({ state: 'paid', paidOn, paymentReference: '工行回单 0001', allowedSteps: [] });

    const { items } = (await send(admin, 'GET', `${path}/events`)).body;
    expect(items.map(({ action }: { action: string }) => action)).toEqual(
      ['pay', 'agree', 'correct', 'object', 'issue', 'open'].map((step) => `statement.${step}`),
    );
    const kinds = (await send(admin, 'GET', '/notices')).body.items.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['statement.issued', 'statement.corrected']));
    const told = (await send(world.manager, 'GET', '/notices')).body.items.map(({ kind }: { kind: string }) => kind);
    expect(told).toContain('statement.objected');
  });

  it('of which an objection is rejected goes back to the firm, which may object anew until the deadline', async () => {
    const charge = await issued();
    const path = `/statements/${charge.statementId}`;
    const object = { lineIds: [lineOf(charge, 'minimum').id], reason: '最低收费不应收取' };
    await send(firm.staff, 'POST', `${path}/object`, object);
    const overdue = async () =>
      (await send(world.manager, 'GET', '/statements?answerOverdue=true')).body.items.map(
        ({ id }: { id: string }) => id,
      );
    expect(await overdue()).toEqual([]);
    daysLater(50);
    expect(await overdue()).toEqual([charge.statementId]);
    const answer = { answer: '协议第 5 条约定每次最低收费 300 元' };
    const rejected = await send(world.manager, 'POST', `${path}/reject`, answer);
    expect(rejected.body).toMatchObject({ state: 'issued', objections: [{ outcome: 'rejected', ...answer }] });
    const foreign = await send(firm.staff, 'POST', `${path}/object`, { ...object, lineIds: [charge.id] });
    expect([foreign.status, foreign.body.code]).toEqual([409, 'settlement.lines-unknown']);
    expect(await overdue()).toEqual([]);
    daysLater(80);
    const late = await send(firm.staff, 'POST', `${path}/object`, object);
    expect([late.status, late.body.code]).toEqual([409, 'statement.objection-late']);
    await test.app.get(StatementSchedule).agreeLapsed();
    expect((await send(admin, 'GET', path)).body.state).toBe('agreed');
  });
});

describe('an estimate', () => {
  const estimate = (query: string) => send(firm.staff, 'GET', `/visit-charges/estimate?${query}`);
  const on = () => shanghaiDate(new Date(Date.now() + 86_400_000));

  it('is what the visit is charged when as much is accepted', async () => {
    const charge = await chargedVisit(test, world, firm);
    const wastes = charge.lines
      .filter(({ kind }) => kind === 'waste')
      .map(({ wasteCode, grams }) => `${wasteCode}:${grams}`);
    const { status, body } = await estimate(`on=${charge.handedOverOn}&wastes=${wastes.join()}`);
    expect(status).toBe(200);
    const charged = charge.lines.filter(({ kind }) => kind !== 'transport');
    expect(body.lines.map(({ amountFen }: { amountFen: number }) => amountFen)).toEqual(
      charged.map(({ amountFen }) => amountFen),
    );
    expect(body.lines.map(({ explanation }: { explanation: object }) => explanation)).toEqual(
      charged.map(({ explanation }) => explanation),
    );
    expect(body).toMatchObject({
      agreementNumber: charge.agreementNumber,
      minimumFen: charge.minimumFen,
      transportCharged: true,
      totalFen: charged.reduce((sum, { amountFen }) => sum + amountFen, 0),
    });
  });

  it('of a waste without a price says so, and without an agreement names none', async () => {
    const { body } = await estimate(`on=${on()}&wastes=900-999-49:1000`);
    expect(body.lines[0]).toMatchObject({ priceValidFrom: null, amountFen: 0 });
    expect(body.lines[0].explanation.zh).toContain('未约定单价');
    const early = await estimate('on=1999-01-01&wastes=900-999-49:1000');
    expect(early.body).toMatchObject({ agreementNumber: null, minimumFen: 0, totalFen: 0 });
  });

  it.each(['wastes=900-214-08:1', 'on=2026-13-01&wastes=900-214-08:1', 'on=2026-12-01', 'on=2026-12-01&wastes=oil'])(
    'of %s is refused',
    async (query) => {
      expect((await estimate(query)).status).toBe(400);
    },
  );

  it('is the firm’s own', async () => {
    const asked = await send(world.manager, 'GET', `/visit-charges/estimate?on=${on()}&wastes=${labCode}:1000`);
    expect(asked.status).toBe(403);
  });
});

describe('bills', () => {
  it('are between a firm and its facility', async () => {
    const charge = await chargedVisit(test, world, firm);
    const foreign = await world.newFirm();
    for (const path of [
      `/visit-charges/${charge.id}`,
      `/visit-charges/${charge.id}/pdf`,
      `/statements/${charge.statementId}`,
      `/statements/${charge.statementId}/pdf`,
      `/statements/${charge.statementId}/xlsx`,
    ])
      expect((await send(foreign.staff, 'GET', path)).status).toBe(404);
    expect((await send(foreign.staff, 'GET', '/visit-charges')).body.items).toEqual([]);
    const listed = await send(admin, 'GET', `/visit-charges?statementId=${charge.statementId}`);
    expect(listed.body.items).toMatchObject([
      { id: charge.id, totalFen: charge.totalFen, enterpriseName: charge.enterpriseName },
    ]);
    const regulator = await signInAs(test, 'regulator', { divisionCode: '320613' });
    expect((await send(regulator, 'GET', '/statements')).status).toBe(403);
  });

  it('say how each figure came about, and from what', async () => {
    const { id } = await chargedVisit(test, world, firm);
    const { body } = await send(admin, 'GET', `/visit-charges/${id}`);
    expect(body.enterpriseName).not.toBe('');
    const [oil] = body.lines;
    expect(oil.explanation.zh).toBe(
      '170.000 kg × -1.20 元/kg = -204.00 元，价格版本 2020-01-01 起，由收集单位付给贵单位',
    );
    const { lines } = (await send(admin, 'GET', `/manifests/${body.manifestId}`)).body;
    expect(lines.map((line: { id: string }) => line.id)).toContain(oil.manifestLineId);
  });

  it('come as PDF and as a workbook, with the same figures', async () => {
    const charge = await issued();
    const get = (path: string) => test.inject({ method: 'GET', url: `/api/v1${path}`, headers: { ...admin.headers } });
    const paper = await get(`/statements/${charge.statementId}/pdf`);
    expect(paper.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
    const text = (await readPdf(Readable.from([paper.rawPayload]))).pages.map(withoutSpaces).join('');
    expect(text).toContain('危险废物收运服务月结单');
    expect(text).toContain('170.000kg×-1.20元/kg=-204.00元');
    expect(text).toContain(charge.number);
    const visit = await get(`/visit-charges/${charge.id}/pdf`);
    expect((await readPdf(Readable.from([visit.rawPayload]))).pages.map(withoutSpaces).join('')).toContain(
      '危险废物收运上门结算单',
    );
    const sheet = await get(`/statements/${charge.statementId}/xlsx`);
    const { sheets } = await readXlsx(sheet.rawPayload);
    const amounts = sheets[0]!.rows.slice(1).map((row) => Math.round(Number(row[8]) * 100));
    expect(amounts).toEqual(charge.lines.map(({ amountFen }) => amountFen));
  }, 60_000);
});

describe('savings', () => {
  it('are what firms of one trip would have paid more, each alone', async () => {
    const firms = [firm, await world.newFirm()];
    const manifests = await deliverTogether(test, world, firms);
    for (const manifest of manifests) await decide(test, world, manifest);
    await runJobs(test);
    const charge = await chargeOf(test, world, manifests[0]!.id);
    const query = `from=${charge.acceptedOn}&to=${charge.acceptedOn}`;
    const { body } = await send(admin, 'GET', `/enterprises/${firm.enterpriseId}/savings?${query}`);
    const { separateFen, shareFen } = lineOf(charge, 'transport').transport!;
    expect(body).toMatchObject({ visits: 1, separateFen, shareFen, savedFen: separateFen - shareFen });
    expect(body.savedFen).toBeGreaterThan(0);
    expect(body.months).toHaveLength(1);
    const wrong = await send(admin, 'GET', `/enterprises/${firm.enterpriseId}/savings?from=2026-02-01&to=2026-01-01`);
    expect([wrong.status, wrong.body.code]).toEqual([422, 'settlement.period-wrong']);
    const foreign = await send(firms[1]!.staff, 'GET', `/enterprises/${firm.enterpriseId}/savings?${query}`);
    expect(foreign.status).toBe(404);
  });
});
