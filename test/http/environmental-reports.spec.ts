import { newId } from '../../src/shared/uuid.js';
import { addDays, shanghaiDate } from '../../src/shared/working-days.js';
import { createFacility, signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { pdf } from '../support/enterprises.js';
import { closeSound } from '../support/invariants.js';
import { ifMatch, sender } from '../support/send.js';
import { Caller } from './matrix/caller.js';

let test: TestApp;
let manager: TestActor;
let driver: TestActor;
let file: string;

const send = sender(() => test);
const today = shanghaiDate(new Date());
const ago = (days: number) => addDays(today, -days);

beforeAll(async () => {
  test = await createTestApp();
  const facilityId = await createFacility(test);
  manager = await signInAs(test, 'operator.manager', { facilityId });
  driver = await signInAs(test, 'operator.driver', { facilityId });
  file = await new Caller(test, manager).upload('/facility-documents', '报告书.pdf', pdf);
});
afterAll(() => closeSound(test));

const prepared = {
  projectName: '绿岛项目',
  form: 'report',
  preparedBy: '演示环科院',
  preparedOn: ago(60),
};
const expert = { name: '陈教授', field: '固体废物', organisation: '演示大学' };
const meeting = { heldOn: ago(40), place: '会议室', experts: [expert] };

/** A report that takes one step after the other, each time by the version that the last answer had. */
class Report {
  private constructor(
    readonly id: string,
    private version: number,
  ) {}

  static async prepare(): Promise<Report> {
    const { body } = await send(manager, 'POST', '/environmental-reports', prepared);
    return new Report(body.id as string, body.version as number);
  }

  /** Answers the body of the answer, which may be a refusal. */
  async take(step: string, body: object, method: 'POST' | 'PUT' = 'POST') {
    const path = `/environmental-reports/${this.id}/${step}`;
    const answer = await send(manager, method, path, body, ifMatch(this.version));
    if (answer.status === 200) this.version = answer.body.version as number;
    return answer.body;
  }

  get etag(): object {
    return ifMatch(this.version);
  }
}

async function underReview(): Promise<Report> {
  const report = await Report.prepare();
  await report.take('versions', { documentId: file, note: '送审稿' });
  await report.take('submit', { authority: '生态环境局', submittedOn: ago(50) });
  expect(await report.take('review', meeting)).toMatchObject({ state: 'underReview' });
  return report;
}

async function resubmitted(): Promise<Report> {
  const report = await underReview();
  await report.take('conclude', { verdict: 'pass' });
  expect(await report.take('resubmit', { resubmittedOn: ago(30) })).toMatchObject({ state: 'resubmitted' });
  return report;
}

let count = 0;
const decision = (change: object = {}) => ({
  number: `通环书〔2026〕${(count += 1)}号`,
  decidedOn: ago(10),
  documentIds: [file],
  conditions: [],
  ...change,
});

describe('an environmental impact report', () => {
  it('that the experts fail is rewritten and reviewed again', async () => {
    const report = await underReview();
    await report.take('opinions', { text: '源强核算有误' });
    expect(await report.take('conclude', { verdict: 'fail' })).toMatchObject({ state: 'revising' });
    const again = { ...meeting, heldOn: ago(20) };
    expect(await report.take('resubmit', { resubmittedOn: ago(5) })).toMatchObject({
      code: 'environmental-report.review-failed',
    });
    expect(await report.take('review', again)).toMatchObject({ code: 'environmental-report.not-rewritten' });
    const rewritten = await report.take('versions', { documentId: file, note: '重编稿' });
    expect(rewritten.versions).toMatchObject([{ number: 1 }, { number: 2, note: '重编稿' }]);
    expect(await report.take('review', { ...meeting, heldOn: ago(41) })).toMatchObject({
      code: 'environmental-report.meeting-early',
    });
    await report.take('review', again);
    const second = await report.take('conclude', { verdict: 'pass', heldOn: ago(19) });
    expect(second.reviews).toMatchObject([
      { round: 1, verdict: 'fail', opinions: [{ number: 1, raisedBy: null, answer: null }] },
      { round: 2, verdict: 'pass', heldOn: ago(19), opinions: [] },
    ]);
    expect(await report.take('resubmit', { resubmittedOn: ago(5) })).toMatchObject({
      code: 'environmental-report.opinions-unanswered',
    });
  });

  it('has opinions of its panel only, answered while it is revised', async () => {
    const [report, other] = [await underReview(), await underReview()];
    expect(await report.take('opinions', { text: '补充监测', expert: 2 })).toMatchObject({
      code: 'environmental-report.expert-unknown',
    });
    const raised = await report.take('opinions', { text: '补充监测', expert: 1 });
    const [opinion] = raised.reviews[0].opinions;
    expect(opinion).toMatchObject({ number: 1, raisedBy: '陈教授' });
    const [path, answer] = [`opinions/${opinion.id as string}/answer`, { answer: '已补充', changedWhere: '4.3 节' }];
    expect(await report.take(path, answer, 'PUT')).toMatchObject({ code: 'environmental-report.not-revising' });
    expect(await report.take('versions', { documentId: file, note: '修改稿' })).toMatchObject({
      code: 'environmental-report.text-settled',
    });
    await report.take('conclude', { verdict: 'passAfterRevision' });
    await other.take('conclude', { verdict: 'pass' });
    expect(await other.take(path, answer, 'PUT')).toMatchObject({ code: 'environmental-report.opinion-not-found' });
    expect(await report.take('opinions', { text: '会后意见' })).toMatchObject({
      code: 'environmental-report.not-under-review',
    });
    const answered = await report.take(path, answer, 'PUT');
    expect(answered.reviews[0].opinions[0]).toMatchObject(answer);
    expect(await report.take('review', meeting)).toMatchObject({ code: 'environmental-report.review-passed' });
  });

  it.each([
    ['before it was submitted for approval', ago(31)],
    ['tomorrow', addDays(today, 1)],
  ])('is not decided %s', async (_name, decidedOn) => {
    const report = await resubmitted();
    expect(await report.take('approve', decision({ decidedOn }))).toMatchObject({
      status: 422,
      code: 'environmental-report.day-wrong',
      errors: [{ pointer: '/decidedOn' }],
    });
  });

  it('approved by two people at once is approved once, with one approval and one set of conditions', async () => {
    const report = await resubmitted();
    const path = `/environmental-reports/${report.id}/approve`;
    const basis = '批复第三条';
    const kept = { number: 1, text: '记录长期保存', kind: 'permanent', role: 'operator.manager', basis };
    const approve = () => send(manager, 'POST', path, decision({ conditions: [kept] }), report.etag);
    const answers = await Promise.all([approve(), approve(), approve()]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412, 412]);
    const { body } = await send(manager, 'GET', `/environmental-reports/${report.id}`);
    const conditions = await send(manager, 'GET', `/approval-conditions?approvalId=${body.approvalId as string}`);
    expect(conditions.body.items).toMatchObject([{ text: kept.text, state: 'open' }]);
    const approval = await send(manager, 'GET', `/approvals/${body.approvalId as string}`);
    expect(approval.body).toMatchObject({ kind: 'environmentalImpactReport', state: 'inForce', issuer: '生态环境局' });
    const renewal = await send(
      manager,
      'POST',
      `/approvals/${body.approvalId as string}/renew`,
      {},
      ifMatch(approval.body.version as number),
    );
    expect(renewal.body.code).toBe('approval.renewed-by-report');
  });

  it('whose decision has a condition that contradicts itself is not approved at all', async () => {
    const report = await resubmitted();
    const wrong = { number: 1, text: '监测', kind: 'once', role: 'operator.manager', basis: '第三条' };
    expect(await report.take('approve', decision({ conditions: [wrong] }))).toMatchObject({
      code: 'approval-condition.days-wrong',
      errors: [{ pointer: '/conditions/0/dueOn' }],
    });
    const { body } = await send(manager, 'GET', `/environmental-reports/${report.id}`);
    expect(body).toMatchObject({ state: 'resubmitted', approvalId: null });
  });

  it('whose decision numbers two conditions alike is refused at the number of the second', async () => {
    const report = await resubmitted();
    const one = { number: 1, text: '长期保存监测记录', kind: 'permanent', role: 'operator.manager', basis: '第三条' };
    const twice = decision({ conditions: [one, { ...one, number: 2 }, one] });
    expect(await report.take('approve', twice)).toMatchObject({
      code: 'approval-condition.number-taken',
      errors: [{ pointer: '/conditions/2/number' }],
    });
  });

  it('rejected, is at its end', async () => {
    const report = await resubmitted();
    const given = { number: '不予批准 1 号', decidedOn: ago(9), reason: '选址不符合规划' };
    expect(await report.take('reject', given)).toMatchObject({
      state: 'rejected',
      rejectionReason: '选址不符合规划',
      approvalId: null,
      allowedSteps: [],
    });
    expect(await report.take('approve', decision())).toMatchObject({ code: 'lifecycle.wrong-state' });
  });

  it('is checked after completion, in the order of days', async () => {
    const report = await resubmitted();
    await report.take('approve', decision());
    const check = { acceptedOn: ago(5), documentId: file, conclusion: '合格', publishedOn: ago(6) };
    expect(await report.take('check-acceptance', check)).toMatchObject({ errors: [{ pointer: '/publishedOn' }] });
    expect(await report.take('check-acceptance', { ...check, documentId: newId() })).toMatchObject({
      code: 'facility-document.not-found',
    });
    expect(await report.take('check-acceptance', { ...check, publishedOn: ago(3) })).toMatchObject({
      state: 'acceptanceChecked',
      acceptanceConclusion: '合格',
    });
  });

  it('is read by everybody of the facility and changed by its manager', async () => {
    const report = await underReview();
    const path = `/environmental-reports/${report.id}`;
    expect((await send(driver, 'GET', path)).body).toMatchObject({ id: report.id, allowedSteps: [] });
    expect((await send(driver, 'POST', `${path}/conclude`, { verdict: 'pass' }, report.etag)).status).toBe(403);
    expect((await send(manager, 'POST', `${path}/conclude`, { verdict: 'pass' })).status).toBe(428);
    expect((await send(manager, 'POST', `${path}/conclude`, { verdict: 'pass' }, ifMatch(1))).status).toBe(412);
    const listed = await send(manager, 'GET', '/environmental-reports?state=underReview&limit=1');
    expect(listed.body.items).toMatchObject([{ id: report.id }]);
    const events = await send(driver, 'GET', `${path}/events`);
    expect(events.body.items[0]).toMatchObject({
      action: 'environmentalReport.convene',
      data: { round: 1, heldOn: meeting.heldOn, experts: 1 },
    });
  });
});
