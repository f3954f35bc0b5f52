import type { EnteredKind } from '../facility/approvals/approvals.types.js';

export interface DemoPaper {
  readonly kind: EnteredKind;
  readonly number: string;
  readonly issuer: string;
  /** Days from the opening (issued, first day) and, where it has an end, from today to its last day. */
  readonly issued: number;
  readonly begins: number;
  readonly daysLeft?: number;
  readonly insuredFen?: number;
}

/** What the facility was given before it opened; the insurance has to be renewed soon. Every number here is invented. */
export const demoPapers: readonly DemoPaper[] = [
  {
    kind: 'pollutionPermit',
    number: '91320613MA7DEM000X001V',
    issuer: '南通市生态环境局',
    issued: -45,
    begins: -40,
    daysLeft: 1_560,
  },
  { kind: 'safetyApproval', number: '崇应急审〔演示〕21号', issuer: '崇川区应急管理局', issued: -80, begins: -80 },
  {
    kind: 'fireApproval',
    number: '通消验〔演示〕第 0107 号',
    issuer: '南通市住房和城乡建设局',
    issued: -70,
    begins: -70,
  },
  {
    kind: 'emergencyPlan',
    number: '320613-演示-008-M',
    issuer: '崇川生态环境局',
    issued: -50,
    begins: -50,
    daysLeft: 820,
  },
  {
    kind: 'liabilityInsurance',
    number: 'PHWZ-演示-000613',
    issuer: '演示财产保险股份有限公司南通分公司',
    issued: -140,
    begins: -133,
    daysLeft: 20,
    insuredFen: 1_000_000_000,
  },
];

/** Names are invented; opinions and answers are of the kind that such meetings bring up. */
export const demoReport = {
  projectName: '崇川区小微企业危险废物集中收集绿岛项目（演示）',
  preparedBy: '演示环境科技有限公司',
  authority: '南通市生态环境局',
  place: '崇川区政务服务中心 302 会议室',
  experts: [
    { name: '专家甲', field: '固体废物处置', organisation: '演示大学环境学院' },
    { name: '专家乙', field: '大气污染控制', organisation: '演示环境科学研究院' },
    { name: '专家丙', field: '环境风险评价', organisation: '演示安全技术中心' },
  ],
  opinions: [
    {
      expert: 1,
      text: '补充贮存区防渗层的结构、厚度和渗透系数，核实与 GB 18597-2023 的符合性',
      answer: '已补充各贮存区防渗结构，采用 2 mm 高密度聚乙烯膜，并列表逐条对照标准',
      changedWhere: '第 4 章 4.3 节，第 78–81 页',
    },
    {
      expert: 2,
      text: '核实挥发性有机物收集效率和活性炭更换周期',
      answer: '已按换气次数重新核算收集效率，更换周期由半年改为每季度',
      changedWhere: '第 5 章 5.2 节，第 103–107 页',
    },
    {
      expert: 3,
      text: '完善事故废水收集系统和应急池容积计算',
      answer: '已按最大一次消防用水和初期雨水重新计算，应急池由 60 m³ 增至 90 m³',
      changedWhere: '第 7 章 7.4 节，第 151–153 页',
    },
  ],
  decision: '通环书〔演示〕15号',
  conclusion: '环境保护设施与批复要求一致，监测结果达标，验收合格',
} as const;
