import { ApprovalConditions } from '../../src/facility/approvals/conditions/approval-conditions.service.js';
import { ApprovalPapers } from '../../src/facility/approvals/papers/approval-papers.service.js';
import { JobRegistry } from '../../src/jobs/job-registry.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { systemActor } from '../../src/shared/roles.js';
import { newId } from '../../src/shared/uuid.js';
import { addDays, monthsAfter, shanghaiDate, startOfShanghaiDay } from '../../src/shared/working-days.js';
import { createFacility, everyRole, signInAs } from '../support/actors.js';
import type { PersonRole, TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { pdf } from '../support/enterprises.js';
import { closeSound } from '../support/invariants.js';
import { ifMatch, sender } from '../support/send.js';
import { multipart } from './matrix/caller.js';

let test: TestApp;
let facilityId: string;
let who: Record<PersonRole, TestActor>;
let manager: TestActor;
let stranger: TestActor;
let file: string;

const send = sender(() => test);
const today = shanghaiDate(new Date());
const system = systemActor('specs');

beforeAll(async () => {
  test = await createTestApp();
  facilityId = await createFacility(test);
  who = await everyRole(test, facilityId, newId());
  manager = who['operator.manager'];
  stranger = await signInAs(test, 'operator.manager', { facilityId: await createFacility(test, '330106') });
  file = await upload(manager);
});
afterAll(() => closeSound(test));

async function upload(by: TestActor, content: Buffer = pdf, name = '证书.pdf'): Promise<string> {
  const answer = await sendFile(by, content, name);
  expect(answer.statusCode).toBe(201);
  return answer.json<{ id: string }>().id;
}

function sendFile(by: TestActor, content: Buffer, name: string) {
  const { headers, payload } = multipart(name, content);
  return test.inject({
    method: 'POST',
    url: '/api/v1/facility-documents',
    headers: { ...by.headers, ...headers },
    payload,
  });
}

let count = 0;
const permit = (change: object = {}) => ({
  kind: 'pollutionPermit',
  number: `91320600-${(count += 1)}`,
  issuer: '南通市生态环境局',
  issuedOn: addDays(today, -40),
  validFrom: addDays(today, -30),
  validUntil: addDays(today, 20),
  documentIds: [file],
  ...change,
});

async function inForce(change: object = {}) {
  const made = await send(manager, 'POST', '/approvals', permit(change));
  expect(made.status).toBe(201);
  const path = `/approvals/${made.body.id as string}`;
  const answer = await send(manager, 'POST', `${path}/put-in-force`, undefined, ifMatch(1));
  expect([answer.status, answer.body.state]).toEqual([200, 'inForce']);
  return answer.body as { id: string; number: string; version: number };
}

const fieldsOf = ({ body }: { body: { errors?: { pointer: string }[] } }) =>
  (body.errors ?? []).map(({ pointer }) => pointer);
const codeOf = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code];

/** Runs the schedule on another day, by the clock of the database. */
async function scheduleOn(day: string): Promise<void> {
  const clock = test.app.get(SimulatedTime);
  clock.now = new Date(startOfShanghaiDay(day).getTime() + 3_600_000);
  try {
    await test.app
      .get(JobRegistry)
      .schedules()
      .find(({ name }) => name === 'facility.approvals')!
      .run();
  } finally {
    clock.now = null;
  }
}

describe('files of the facility', () => {
  it('are taken by what is in them, from the manager, and handed out as attachments', async () => {
    const html = Buffer.from('<html>');
    expect(codeOf(await answerOf(sendFile(manager, html, 'a.pdf')))).toEqual([422, 'document.type-refused']);
    expect((await sendFile(who['operator.dispatcher'], pdf, 'a.pdf')).statusCode).toBe(403);
    const { body } = await send(who.regulator, 'GET', `/facility-documents/${file}`);
    expect(body).toMatchObject({ id: file, facilityId, fileName: '证书.pdf', mediaType: 'application/pdf' });
    const content = await test.inject({
      method: 'GET',
      url: `/api/v1/facility-documents/${file}/content`,
      headers: who['operator.driver'].headers,
    });
    expect(content.rawPayload.equals(pdf)).toBe(true);
    expect(content.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    expect(content.headers['content-disposition']).toMatch(/^attachment; .*UTF-8''%E8%AF%81%E4%B9%A6\.pdf$/);
    expect((await send(stranger, 'GET', `/facility-documents/${file}`)).status).toBe(404);
    expect((await send(stranger, 'GET', '/facility-documents')).body.items).toEqual([]);
  });

  const answerOf = async (sent: ReturnType<typeof sendFile>) => {
    const answer = await sent;
    return { status: answer.statusCode, body: answer.json<{ code: string }>() };
  };
});

describe('an approval', () => {
  it('is entered as a draft, names what is missing, and is sealed once in force', async () => {
    const made = await send(manager, 'POST', '/approvals', { kind: 'liabilityInsurance' });
    expect(made.body).toMatchObject({ state: 'draft', number: null, basis: expect.stringMatching(/第(99|484)条/) });
    const path = `/approvals/${made.body.id as string}`;
    const early = await send(manager, 'POST', `${path}/put-in-force`, undefined, ifMatch(1));
    expect(codeOf(early)).toEqual([409, 'approval.incomplete']);
    expect(fieldsOf(early)).toEqual(['/number', '/issuer', '/issuedOn', '/validFrom', '/validUntil', '/insuredFen']);
    const { kind: _, ...policy } = permit({ insuredFen: 500_000_000 });
    expect((await send(manager, 'PATCH', path, policy, ifMatch(1))).status).toBe(200);
    const put = await send(manager, 'POST', `${path}/put-in-force`, undefined, ifMatch(2));
    expect(put.body).toMatchObject({ state: 'inForce', inForceToday: true, insuredFen: 500_000_000, version: 3 });
    expect(put.body.allowedSteps).toMatchObject([{ step: 'revoke', allowed: true }]);
    const sealed = await send(manager, 'PATCH', path, { number: 'other' }, ifMatch(3));
    expect([...codeOf(sealed), ...fieldsOf(sealed)]).toEqual([409, 'approval.sealed', '/number']);
    const dropped = await send(manager, 'PATCH', path, { documentIds: [] }, ifMatch(3));
    expect(codeOf(dropped)).toEqual([409, 'approval.files-stay']);
    const noted = await send(manager, 'PATCH', path, { note: '已寄原件' }, ifMatch(3));
    expect(noted.body).toMatchObject({ note: '已寄原件', version: 4 });
  });

  it.each([
    ['an end before its beginning', { validUntil: addDays(today, -31) }, 422, 'approval.ends-early', '/validUntil'],
    ['issued tomorrow', { issuedOn: addDays(today, 1) }, 422, 'approval.issued-in-future', '/issuedOn'],
    ['an insured sum', { insuredFen: 5 }, 422, 'approval.insured-sum-of-insurance', '/insuredFen'],
    ['a file of nobody', { documentIds: [newId()] }, 404, 'facility-document.not-found', '/documentIds/0'],
    ['the kind that a report makes', { kind: 'environmentalImpactReport' }, 400, 'request.invalid', '/kind'],
  ])('is refused with %s', async (_name, change, status, code, pointer) => {
    const answer = await send(manager, 'POST', '/approvals', permit(change));
    expect([...codeOf(answer), ...fieldsOf(answer)]).toEqual([status, code, pointer]);
  });

  it('has a number of its own, is seen by its people and regulators, and changed by the manager', async () => {
    const { id, number } = await inForce();
    const again = await send(manager, 'POST', '/approvals', permit({ number }));
    expect([...codeOf(again), ...fieldsOf(again)]).toEqual([409, 'request.conflict', '/number']);
    for (const role of ['operator.driver', 'operator.warehouse', 'regulator'] as const)
      expect((await send(who[role], 'GET', `/approvals/${id}`)).body).toMatchObject({ id, allowedSteps: [] });
    for (const role of ['enterprise.admin', 'auditor', 'administrator'] as const)
      expect((await send(who[role], 'GET', `/approvals/${id}`)).status).toBe(403);
    expect((await send(stranger, 'GET', `/approvals/${id}`)).status).toBe(404);
    const revoke = { reason: '登记错误' };
    expect(codeOf(await send(stranger, 'POST', `/approvals/${id}/revoke`, revoke, ifMatch(2)))).toEqual([
      404,
      'approval.not-found',
    ]);
    expect((await send(manager, 'POST', `/approvals/${id}/revoke`, revoke)).status).toBe(428);
    const revoked = await send(manager, 'POST', `/approvals/${id}/revoke`, revoke, ifMatch(2));
    expect(revoked.body).toMatchObject({ state: 'revoked', revokeReason: '登记错误', inForceToday: false });
    expect((await send(manager, 'POST', '/approvals', permit({ number }))).status).toBe(201);
    const events = await send(who.regulator, 'GET', `/approvals/${id}/events`);
    expect(events.body.items.map(({ action }: { action: string }) => action)).toEqual([
      'approval.revoke',
      'approval.putInForce',
      'approval.create',
    ]);
  });

  it('of which two people take a step at once lets one through', async () => {
    const made = await send(manager, 'POST', '/approvals', permit());
    const path = `/approvals/${made.body.id as string}`;
    const answers = await Promise.all([
      send(manager, 'POST', `${path}/put-in-force`, undefined, ifMatch(1)),
      send(manager, 'POST', `${path}/revoke`, { reason: '登记错误' }, ifMatch(1)),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
  });

  it('entered twice with one key is entered once', async () => {
    const [key, body] = [newId(), permit()];
    const enter = () => send(manager, 'POST', '/approvals', body, { 'idempotency-key': key });
    const [first, second] = [await enter(), await enter()];
    expect([first.status, second.body.id]).toEqual([201, first.body.id]);
  });
});

describe('a renewal', () => {
  const next = (from: string) => ({ ...renewal, number: `R-${(count += 1)}`, validFrom: from });
  const renewal = { issuer: '南通市生态环境局', issuedOn: today, validUntil: addDays(today, 400) };

  async function renewed(id: string, version: number, from: string): Promise<string> {
    const made = await send(manager, 'POST', `/approvals/${id}/renew`, next(from), ifMatch(version));
    expect(made.body).toMatchObject({ state: 'draft', kind: 'pollutionPermit', followsId: id });
    const path = `/approvals/${made.body.id as string}`;
    expect((await send(manager, 'POST', `${path}/put-in-force`, undefined, ifMatch(1))).status).toBe(200);
    return made.body.id as string;
  }
  const stateOf = async (id: string) => (await send(manager, 'GET', `/approvals/${id}`)).body.state as string;

  it('takes over at once when its day has come, and is the only one', async () => {
    const { id, version } = await inForce();
    const successor = await renewed(id, version, today);
    const { body } = await send(manager, 'GET', `/approvals/${id}`);
    expect(body).toMatchObject({ state: 'superseded', followedById: successor });
    const answer = await send(manager, 'POST', `/approvals/${id}/renew`, next(today), ifMatch(body.version));
    expect(codeOf(answer)).toEqual([409, 'approval.not-renewable']);
  });

  it('made by two people at once is made once', async () => {
    const { id, version } = await inForce();
    const renew = () => send(manager, 'POST', `/approvals/${id}/renew`, next(today), ifMatch(version));
    const answers = await Promise.all([renew(), renew(), renew()]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409]);
  });

  it('that begins the day after leaves the old paper in force until then', async () => {
    const [lastDay, firstDay] = [addDays(today, 20), addDays(today, 21)];
    const { id, version } = await inForce({ validUntil: lastDay });
    const successor = await renewed(id, version, firstDay);
    await scheduleOn(lastDay);
    expect([await stateOf(id), await stateOf(successor)]).toEqual(['inForce', 'inForce']);
    const papers = test.app.get(ApprovalPapers);
    const terms = await test.db.read(system, (tx) => papers.expiring(tx, facilityId, lastDay));
    expect(terms.map((paper) => paper.id)).not.toContain(id);
    const current = await test.db.read(system, (tx) => papers.inForce(tx, facilityId, 'pollutionPermit'));
    expect(current.map((paper) => paper.id)).toContain(id);
    expect(current.map((paper) => paper.id)).not.toContain(successor);
    await scheduleOn(firstDay);
    expect([await stateOf(id), await stateOf(successor)]).toEqual(['superseded', 'inForce']);
  });

  it('of a paper that ended meanwhile leaves it expired, by the day after its last one and not before', async () => {
    const { id } = await inForce({ validUntil: addDays(today, 25) });
    await scheduleOn(addDays(today, 25));
    expect(await stateOf(id)).toBe('inForce');
    await scheduleOn(addDays(today, 26));
    expect(await stateOf(id)).toBe('expired');
    const toRenew = async () => {
      const papers = test.app.get(ApprovalPapers);
      const terms = await test.db.read(system, (tx) => papers.expiring(tx, facilityId, addDays(today, 30)));
      return terms.map((paper) => paper.id);
    };
    // What has lapsed is asked for until something follows it.
    expect(await toRenew()).toContain(id);
    await renewed(id, 3, today);
    expect(await toRenew()).not.toContain(id);
    expect(await stateOf(id)).toBe('expired');
  });
});

describe('a condition', () => {
  const monitoring = {
    number: 1,
    text: '每季度监测厂界无组织废气',
    kind: 'recurring',
    dueOn: addDays(today, 10),
    intervalMonths: 3,
    role: 'operator.warehouse',
    basis: '许可证第 3 项',
  };
  const bund = { number: 2, text: '投运前完成围堰闭水试验', kind: 'once', dueOn: addDays(today, -5) };
  const lay = (id: string, body: object) => send(manager, 'POST', `/approvals/${id}/conditions`, body);

  it('recurring, is due again its months after the last proof and never met', async () => {
    const { id } = await inForce();
    const made = await lay(id, monitoring);
    expect(made.body).toMatchObject({ state: 'open', nextDueOn: monitoring.dueOn, overdue: false });
    expect((await lay(id, monitoring)).body).toMatchObject({
      code: 'approval-condition.number-taken',
      errors: [{ pointer: '/number' }],
    });
    const path = `/approval-conditions/${made.body.id as string}`;
    const proof = { provedOn: addDays(today, -1), text: '第三方监测，达标', documentId: file };
    const proved = await send(manager, 'POST', `${path}/proofs`, proof, ifMatch(1));
    expect(proved.body).toMatchObject({ nextDueOn: monthsAfter(proof.provedOn, 3), lastProvedOn: proof.provedOn });
    const earlier = { provedOn: addDays(today, -100), text: '补登记' };
    const late = await send(manager, 'POST', `${path}/proofs`, earlier, ifMatch(2));
    expect(late.body).toMatchObject({ nextDueOn: monthsAfter(proof.provedOn, 3), version: 3 });
    expect((await send(manager, 'GET', `${path}/proofs`)).body.items).toMatchObject([proof, { documentId: null }]);
    const met = await send(manager, 'POST', `${path}/meet`, undefined, ifMatch(3));
    expect(codeOf(met)).toEqual([409, 'approval-condition.stays']);
    const ahead = { provedOn: addDays(today, 1), text: '还没有做' };
    expect(codeOf(await send(manager, 'POST', `${path}/proofs`, ahead, ifMatch(3)))).toEqual([
      422,
      'approval-condition.proved-in-future',
    ]);
  });

  it('met once needs a proof, is overdue until it is closed, and takes no proof afterwards', async () => {
    const { id } = await inForce();
    const made = await lay(id, { ...monitoring, ...bund, intervalMonths: undefined });
    expect(made.body).toMatchObject({ overdue: true });
    const path = `/approval-conditions/${made.body.id as string}`;
    expect(made.body.allowedSteps[0]).toMatchObject({
      step: 'meet',
      allowed: false,
      refusal: { code: 'approval-condition.unproved' },
    });
    const overdue = await send(manager, 'GET', `/approval-conditions?approvalId=${id}&overdue=true`);
    expect(overdue.body.items).toMatchObject([{ id: made.body.id }]);
    await send(manager, 'POST', `${path}/proofs`, { provedOn: today, text: '闭水试验合格' }, ifMatch(1));
    const met = await send(manager, 'POST', `${path}/meet`, undefined, ifMatch(2));
    expect(met.body).toMatchObject({ state: 'met', overdue: false, allowedSteps: [] });
    const more = await send(manager, 'POST', `${path}/proofs`, { provedOn: today, text: '再试一次' }, ifMatch(3));
    expect(codeOf(more)).toEqual([409, 'approval-condition.closed']);
    const waived = await send(manager, 'POST', `${path}/waive`, { reason: '已不适用于本项目' }, ifMatch(3));
    expect(codeOf(waived)).toEqual([409, 'lifecycle.wrong-state']);
  });

  it.each([
    ['once without a day', { kind: 'once', dueOn: undefined, intervalMonths: undefined }, '/dueOn'],
    ['once and again', { kind: 'once' }, '/intervalMonths'],
    ['for good by a day', { kind: 'permanent', intervalMonths: undefined }, '/dueOn'],
    ['recurring without months', { intervalMonths: undefined }, '/intervalMonths'],
  ])('%s is refused by its field', async (_name, change, pointer) => {
    const { id } = await inForce();
    const answer = await lay(id, { ...monitoring, ...change });
    expect([...codeOf(answer), ...fieldsOf(answer)]).toEqual([422, 'approval-condition.days-wrong', pointer]);
  });

  it('binds as long as its paper stands, and other modules read it by its next day', async () => {
    const { id, version } = await inForce();
    const kept = { number: 3, text: '台账保存十年', kind: 'permanent', dueOn: undefined, intervalMonths: undefined };
    for (const body of [{ ...monitoring, ...kept }, monitoring]) expect((await lay(id, body)).status).toBe(201);
    expect(codeOf(await lay(id, monitoring))).toEqual([409, 'approval-condition.number-taken']);
    const open = async () => {
      const conditions = test.app.get(ApprovalConditions);
      const all = await test.db.read(system, (tx) => conditions.open(tx, facilityId, 1_000));
      return all.filter(({ approvalId }) => approvalId === id);
    };
    expect(await open()).toMatchObject([
      { number: 1, nextDueOn: monitoring.dueOn, role: 'operator.warehouse', approvalKind: 'pollutionPermit' },
      { number: 3, nextDueOn: null },
    ]);
    await send(manager, 'POST', `/approvals/${id}/revoke`, { reason: '登记错误' }, ifMatch(version));
    expect(await open()).toEqual([]);
    expect(codeOf(await lay(id, { ...monitoring, number: 9 }))).toEqual([409, 'approval-condition.approval-ended']);
  });

  it('is listed page by page, those kept for good last', async () => {
    const { id } = await inForce();
    const kept = { ...monitoring, kind: 'permanent', dueOn: undefined, intervalMonths: undefined };
    for (const number of [1, 2, 3]) await lay(id, { ...kept, number });
    await lay(id, { ...monitoring, number: 4 });
    const numbers: number[] = [];
    let cursor: string | null = '';
    for (let page = 0; cursor !== null && page < 9; page += 1) {
      const path = `/approval-conditions?approvalId=${id}&limit=1${cursor && `&cursor=${cursor}`}`;
      const { body }: Awaited<ReturnType<typeof send>> = await send(manager, 'GET', path);
      numbers.push(...body.items.map(({ number }: { number: number }) => number));
      cursor = body.nextCursor;
    }
    expect(numbers).toEqual([4, 1, 2, 3]);
  });
});
