import type { Text } from '../../src/shared/domain-error.js';
import { went } from './engine/in-the-end.js';
import type { Answered, Json, RequestStep, Scenario } from './engine/scenario.types.js';
import { looks } from './engine/trip.steps.js';

interface Told {
  readonly does: Text;
  /** Below the report. */
  readonly step: string;
  /** Of the report as the manager read it. */
  readonly version: number;
  readonly body: { readonly [key: string]: Json };
  readonly at?: string;
  readonly method?: 'POST' | 'PUT';
  readonly expect?: Answered;
  readonly remember?: Readonly<Record<string, string>>;
}

const tells = ({
  does,
  step,
  version,
  body,
  at,
  method = 'POST',
  expect = { status: 200 },
  remember,
}: Told): RequestStep => ({
  who: 'manager',
  does,
  ...(at !== undefined && { at }),
  request: { method, path: `/environmental-reports/{report}/${step}`, version, body },
  expect,
  ...(remember !== undefined && { remember }),
});

const refused = (code: string): Answered => ({ status: 409, problem: `environmental-report.${code}` });

const experts = [
  { name: '陈教授', field: '固体废物', organisation: '演示大学环境学院' },
  { name: '沈高工', field: '废气治理', organisation: '演示环境科学研究院' },
  { name: '顾高工', field: '环境风险', organisation: '演示安全技术中心' },
];

const raises = (version: number, text: string, expert: number, at?: string): RequestStep =>
  tells({
    does: { zh: `登记第 ${expert} 位专家的意见。`, en: `Enters the opinion of expert ${expert}.` },
    step: 'opinions',
    version,
    body: { text, expert },
    ...(at !== undefined && { at }),
    remember: { [`opinion${expert}`]: `/reviews/0/opinions/${expert - 1}/id` },
  });

const answers = (version: number, which: number, answer: string, changedWhere: string): RequestStep =>
  tells({
    does: { zh: `答复第 ${which} 条意见。`, en: `Answers opinion ${which}.` },
    method: 'PUT',
    step: `opinions/{opinion${which}}/answer`,
    version,
    body: { answer, changedWhere },
    expect: { status: 200, fields: { [`/reviews/0/opinions/${which - 1}/changedWhere`]: changedWhere } },
  });

const resubmits = (version: number, expect: Answered, does: Text): RequestStep =>
  tells({ does, step: 'resubmit', version, body: { resubmittedOn: '2026-04-01' }, expect });

const basis = '批复第三条';
const conditions: Json[] = [
  {
    number: 1,
    text: '投入使用前完成围堰闭水试验',
    kind: 'once',
    dueOn: '2026-06-15',
    role: 'operator.warehouse',
    basis,
  },
  {
    number: 2,
    text: '每季度监测厂界无组织废气',
    kind: 'recurring',
    dueOn: '2026-07-31',
    intervalMonths: 3,
    role: 'operator.manager',
    basis,
  },
  { number: 3, text: '监测和运行记录长期保存', kind: 'permanent', role: 'operator.manager', basis },
];

export const environmentalReport: Scenario = {
  name: 'environmental-report',
  title: {
    zh: '环评文件：专家评审、逐条修改、批复要求成为任务',
    en: 'An environmental impact report: reviewed, revised opinion by opinion, and its conditions become duties',
  },
  basis: {
    zh: '环境影响评价法 第16、22条（2026-08-15 起：生态环境法典，条号待核）；国环规环评〔2017〕4号',
    en: 'Environmental Impact Assessment Law, art. 16, 22 (from 2026-08-15 Ecological Code, articles to be checked); 国环规环评〔2017〕4号',
  },
  about: {
    zh: '绿岛的环评报告书报送后由三位专家评审，结论为修改后通过。有一条意见没有答复、没有上传报批稿，都不能报批。批复的三条要求分别是一次性、定期和长期：做过一次监测，下次期限随之后移；竣工后自主验收并公开。',
    en: 'Three experts review the report of the green island and pass it after revision. With an opinion unanswered, or without the revised text, it does not go to the authority. The decision lays down three conditions: once, recurring and for good. A measurement moves its next day; after completion the facility checks itself and publishes the result.',
  },
  given: {
    now: '2026-03-02T09:00:00+08:00',
    firms: {},
    files: ['draftText', 'finalText', 'decision', 'measurement', 'acceptance'],
  },
  steps: [
    {
      who: 'manager',
      does: { zh: '登记编制完成的报告书。', en: 'Enters the report that was prepared.' },
      request: {
        method: 'POST',
        path: '/environmental-reports',
        body: {
          projectName: '崇川区小微企业危险废物集中收集绿岛项目',
          form: 'report',
          preparedBy: '演示环境科技有限公司',
          preparedOn: '2026-02-27',
        },
      },
      expect: { status: 201, fields: { '/state': 'prepared', '/version': 1 } },
      remember: { report: '/id' },
    },
    tells({
      does: { zh: '没有文本就报送，不行。', en: 'Tries to submit it without its text, in vain.' },
      step: 'submit',
      version: 1,
      body: { authority: '南通市生态环境局', submittedOn: '2026-03-02' },
      expect: refused('no-version'),
    }),
    tells({
      does: { zh: '提交送审稿。', en: 'Files the text to be reviewed.' },
      step: 'versions',
      version: 1,
      body: { documentId: '{draftText}', note: '送审稿' },
    }),
    tells({
      does: { zh: '报送。', en: 'Submits it.' },
      step: 'submit',
      version: 2,
      body: { authority: '南通市生态环境局', submittedOn: '2026-03-02' },
      expect: { status: 200, fields: { '/state': 'submitted' } },
    }),
    tells({
      does: { zh: '组织专家评审会，八天后召开。', en: 'Convenes the expert meeting, eight days ahead.' },
      step: 'review',
      version: 3,
      body: { heldOn: '2026-03-10', place: '崇川区政务中心 302 会议室', experts },
      expect: { status: 200, fields: { '/state': 'underReview', '/reviews/0/experts': { count: 3 } } },
    }),
    tells({
      does: { zh: '会还没开，不能登记结论。', en: 'Before the meeting there is no verdict to enter.' },
      step: 'conclude',
      version: 4,
      body: { verdict: 'pass' },
      expect: refused('meeting-ahead'),
    }),
    raises(4, '补充贮存区防渗层的厚度和渗透系数', 1, '2026-03-10T11:00:00+08:00'),
    raises(5, '核实活性炭更换周期', 2),
    raises(6, '完善事故废水收集和应急池容积计算', 3),
    tells({
      does: { zh: '登记结论：修改后通过。', en: 'Enters the verdict: it passes after revision.' },
      step: 'conclude',
      version: 7,
      body: { verdict: 'passAfterRevision' },
      expect: { status: 200, fields: { '/state': 'revising', '/reviews/0/verdict': 'passAfterRevision' } },
    }),
    answers(8, 1, '已补充：2 mm 高密度聚乙烯膜，渗透系数不大于 10⁻¹⁰ cm/s', '第 4 章 4.3 节，第 78 页'),
    answers(9, 2, '已核实并改为每季度更换', '第 5 章 5.2 节，第 103 页'),
    {
      ...resubmits(10, refused('opinions-unanswered'), {
        zh: '还有一条意见没有答复，不能报批。',
        en: 'With one opinion unanswered it does not go to the authority.',
      }),
      at: '2026-04-01T09:00:00+08:00',
    },
    answers(10, 3, '已重新计算，应急池由 60 m³ 增至 90 m³', '第 7 章 7.4 节，第 151 页'),
    resubmits(11, refused('not-revised'), {
      zh: '意见都已答复，但还没有提交报批稿，不能报批。',
      en: 'All are answered, but the revised text was not filed: it does not go.',
    }),
    tells({
      does: { zh: '提交报批稿。', en: 'Files the revised text.' },
      step: 'versions',
      version: 11,
      body: { documentId: '{finalText}', note: '报批稿' },
      expect: { status: 200, fields: { '/versions': { count: 2 } } },
    }),
    resubmits(
      12,
      { status: 200, fields: { '/state': 'resubmitted' } },
      { zh: '报批。', en: 'Submits it for approval.' },
    ),
    tells({
      at: '2026-04-20T10:00:00+08:00',
      does: { zh: '登记批复和三条要求。', en: 'Enters the approval with its three conditions.' },
      step: 'approve',
      version: 13,
      body: { number: '通环书〔2026〕15号', decidedOn: '2026-04-18', documentIds: ['{decision}'], conditions },
      expect: { status: 200, fields: { '/state': 'approved', '/decisionNumber': '通环书〔2026〕15号' } },
      remember: { approval: '/approvalId' },
    }),
    looks({
      who: 'regulator',
      does: { zh: '查看批复：有效，注明依据。', en: 'Looks at the approval: in force, with the rule it rests on.' },
      path: '/approvals/{approval}',
      fields: {
        '/kind': 'environmentalImpactReport',
        '/inForceToday': true,
        '/sources': { contains: { text: '环境影响评价法第22条', uncertain: false } },
      },
    }),
    looks({
      who: 'manager',
      does: {
        zh: '批复要求已成为任务，按期限排列，长期的在最后。',
        en: 'The conditions are duties now, by their days, the one kept for good last.',
      },
      path: '/approval-conditions?approvalId={approval}&state=open',
      fields: {
        '/items': { count: 3 },
        '/items/0/nextDueOn': '2026-06-15',
        '/items/1/nextDueOn': '2026-07-31',
        '/items/2/nextDueOn': null,
      },
      remember: { bund: '/items/0/id', condition: '/items/1/id' },
    }),
    {
      who: 'manager',
      at: '2026-06-10T15:00:00+08:00',
      does: { zh: '登记闭水试验。', en: 'Files the proof of the bund test.' },
      request: {
        method: 'POST',
        path: '/approval-conditions/{bund}/proofs',
        version: 1,
        body: { provedOn: '2026-06-09', text: '四个贮存区围堰闭水 24 小时无渗漏' },
      },
      expect: { status: 200, fields: { '/lastProvedOn': '2026-06-09' } },
    },
    {
      who: 'manager',
      does: { zh: '办结该要求。', en: 'Closes this condition.' },
      request: { method: 'POST', path: '/approval-conditions/{bund}/meet', version: 2 },
      expect: { status: 200, fields: { '/state': 'met' } },
    },
    tells({
      at: '2026-06-30T10:00:00+08:00',
      does: { zh: '登记竣工环保自主验收并公开。', en: 'Enters the acceptance check, published.' },
      step: 'check-acceptance',
      version: 14,
      body: {
        acceptedOn: '2026-06-26',
        documentId: '{acceptance}',
        conclusion: '环保设施与批复一致，验收合格',
        publishedOn: '2026-06-29',
      },
      expect: { status: 200, fields: { '/state': 'acceptanceChecked', '/publishedOn': '2026-06-29' } },
    }),
    {
      who: 'manager',
      at: '2026-07-20T10:00:00+08:00',
      does: {
        zh: '登记本季度监测，下次期限随之后移。',
        en: 'Files the measurement of the quarter; its next day moves.',
      },
      request: {
        method: 'POST',
        path: '/approval-conditions/{condition}/proofs',
        version: 1,
        body: { provedOn: '2026-07-16', text: '厂界四点位非甲烷总烃达标', documentId: '{measurement}' },
      },
      expect: { status: 200, fields: { '/nextDueOn': '2026-10-16', '/overdue': false, '/state': 'open' } },
    },
    looks({
      who: 'regulator',
      at: '2026-10-17T09:00:00+08:00',
      does: {
        zh: '下季度没有监测：监管人员看到已逾期。',
        en: 'The next quarter goes by: the regulator sees it overdue.',
      },
      path: '/approval-conditions?approvalId={approval}&overdue=true',
      fields: { '/items': { count: 1 }, '/items/0/number': 2, '/items/0/overdue': true },
    }),
  ],
  finally: {
    balances: [],
    trails: [
      went('report', 'prepared submitted underReview revising resubmitted approved acceptanceChecked'),
      went('approval', 'draft inForce'),
      went('condition', 'open met', 'bund'),
    ],
  },
};
