import type { Actor } from '../shared/roles.js';
import { addDays } from '../shared/working-days.js';
import { demoPapers, demoReport } from './approvals.data.js';
import type { DemoPaper } from './approvals.data.js';
import { demoPaper } from './demo-paper.js';
import { step } from './demo-services.js';
import type { DemoServices } from './demo-services.js';

interface Opening {
  /** Day of the opening and the present one, YYYY-MM-DD. */
  readonly opened: string;
  readonly today: string;
}

/** The facility's approvals as it wrote them down on its first day. Answers the id of the condition that comes again. */
export async function seedApprovals(services: DemoServices, manager: Actor, opening: Opening): Promise<string> {
  for (const paper of demoPapers) await enterPaper(services, manager, opening, paper);
  return enterReport(services, manager, opening);
}

const keep = async (
  { facilityDocuments }: DemoServices,
  manager: Actor,
  key: string,
  name: string,
): Promise<string> => {
  const file = { name: `${name}.pdf`, content: demoPaper(key) };
  return (await facilityDocuments.upload(manager, step(`paper/${key}`), file)).id;
};

async function enterPaper(
  services: DemoServices,
  manager: Actor,
  { opened, today }: Opening,
  { kind, number, issuer, issued, begins, daysLeft, insuredFen }: DemoPaper,
): Promise<void> {
  const { id, version } = await services.approvalPapers.create(manager, step(`approval/${kind}`), {
    kind,
    number,
    issuer,
    issuedOn: addDays(opened, issued),
    validFrom: addDays(opened, begins),
    ...(daysLeft !== undefined && { validUntil: addDays(today, daysLeft) }),
    ...(insuredFen !== undefined && { insuredFen }),
    documentIds: [await keep(services, manager, kind, number)],
  });
  await services.approvalPapers.putInForce(manager, step(`approval/${kind}/put-in-force`), id, version);
}

/** The whole life of the report, from its text to the check after completion. */
async function enterReport(services: DemoServices, manager: Actor, { opened }: Opening): Promise<string> {
  const { environmentalReports: reports, reportReviews: reviews, reportDecisions: decisions } = services;
  const { projectName, preparedBy, authority, place, experts, opinions } = demoReport;
  const day = (days: number) => addDays(opened, days);
  const key = (name: string) => step(`report/${name}`);
  const text = await keep(services, manager, 'report-1', '环评报告书（送审稿）');
  const revised = await keep(services, manager, 'report-2', '环评报告书（报批稿）');
  const given = { projectName, preparedBy, form: 'report', preparedOn: day(-330) } as const;
  const { id } = await reports.prepare(manager, key('prepare'), given);
  await reports.fileVersion(manager, key('text'), id, 1, { documentId: text, note: '送审稿' });
  await reports.submit(manager, key('submit'), id, 2, { authority, submittedOn: day(-325) });
  const meeting = { heldOn: day(-310), place, experts: experts.map((expert) => ({ ...expert })) };
  let { version } = await reviews.convene(manager, key('convene'), id, 3, meeting);
  for (const [at, { text: opinion, expert }] of opinions.entries())
    ({ version } = await reviews.raise(manager, key(`opinion/${at}`), id, version, { text: opinion, expert }));
  const concluded = await reviews.conclude(manager, key('conclude'), id, version, { verdict: 'passAfterRevision' });
  ({ version } = concluded);
  for (const [at, { id: opinionId }] of concluded.reviews[0]!.opinions.entries()) {
    const { answer, changedWhere } = opinions[at]!;
    const answered = { answer, changedWhere };
    ({ version } = await reviews.answer(manager, key(`answer/${at}`), id, version, opinionId, answered));
  }
  const last = { documentId: revised, note: '报批稿' };
  ({ version } = await reports.fileVersion(manager, key('revised'), id, version, last));
  ({ version } = await reports.resubmit(manager, key('resubmit'), id, version, { resubmittedOn: day(-290) }));
  const approved = await decisions.approve(manager, key('approve'), id, version, {
    number: demoReport.decision,
    decidedOn: day(-270),
    documentIds: [await keep(services, manager, 'decision', '环评批复')],
    conditions: conditionsOf(opened),
  });
  await decisions.checkAcceptance(manager, key('accept'), id, approved.version, {
    acceptedOn: day(-30),
    documentId: await keep(services, manager, 'acceptance', '竣工环保验收报告'),
    conclusion: demoReport.conclusion,
    publishedOn: day(-28),
  });
  return firstProofs(services, manager, approved.approvalId!, opened);
}

const basis = `${demoReport.decision} 第三条`;
const monitoringMonths = 6;

function conditionsOf(opened: string) {
  return [
    {
      number: 1,
      text: '投入使用前完成各贮存区围堰闭水试验',
      kind: 'once',
      dueOn: addDays(opened, -1),
      role: 'operator.warehouse',
      basis,
    } as const,
    {
      number: 2,
      text: '每半年监测厂界无组织废气和地下水',
      kind: 'recurring',
      dueOn: addDays(opened, 30),
      intervalMonths: monitoringMonths,
      role: 'operator.manager',
      basis,
    } as const,
    {
      number: 3,
      text: '环境监测和贮存设施运行记录长期保存',
      kind: 'permanent',
      role: 'operator.manager',
      basis,
    } as const,
  ];
}

/** The bunds were tested and the first samples taken before the opening. */
async function firstProofs(
  { approvalConditions: conditions }: DemoServices,
  manager: Actor,
  approvalId: string,
  opened: string,
): Promise<string> {
  const { items } = await conditions.list(manager, { approvalId, limit: 10 });
  const idOf = (number: number): string => items.find((condition) => condition.number === number)!.id;
  const tested = { provedOn: addDays(opened, -35), text: '各贮存区围堰闭水 24 小时无渗漏' };
  const { version } = await conditions.prove(manager, step('condition/1/prove'), idOf(1), 1, tested);
  await conditions.meet(manager, step('condition/1/meet'), idOf(1), version);
  const sampled = { provedOn: addDays(opened, -25), text: '第三方监测，厂界四点位和两口监测井均达标' };
  await conditions.prove(manager, step('condition/2/prove'), idOf(2), 1, sampled);
  return idOf(2);
}
