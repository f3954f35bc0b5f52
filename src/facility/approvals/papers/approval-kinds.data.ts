import type { StatuteTopic } from '../../../shared/statute.js';
import type { ApprovalKind, LegalSource } from '../approvals.types.js';

interface KindTerms {
  /** The paper names a last day, without which nobody could renew it in time. */
  readonly ends: boolean;
  /** The law that asks for it, by the day. */
  readonly statute: StatuteTopic | null;
  /** Rules below the law. */
  readonly sources: readonly LegalSource[];
}

/** 苏环办〔2019〕390号 asks a collector for all three; its first day was not found. */
const collectorPapers: LegalSource = { text: '苏环办〔2019〕390号', since: null, until: null, uncertain: false };

/** What each kind of paper rests on. What is `uncertain` was written from memory and is shown as such. */
export const kindTerms: Readonly<Record<ApprovalKind, KindTerms>> = {
  environmentalImpactReport: {
    ends: false,
    statute: null,
    sources: [
      { text: '环境影响评价法第22条', since: '2018-12-29', until: '2026-08-14', uncertain: false },
      // The Code took these rules over; the numbers of its articles were not read.
      { text: '生态环境法典（环境影响评价的规定，条号待核）', since: '2026-08-15', until: null, uncertain: true },
      collectorPapers,
    ],
  },
  pollutionPermit: {
    ends: true,
    statute: null,
    // 第14条: five years, renewal applied for 60 days before.
    sources: [{ text: '排污许可管理条例（国务院令第736号）第14条', since: '2021-03-01', until: null, uncertain: true }],
  },
  safetyApproval: { ends: false, statute: null, sources: [collectorPapers] },
  fireApproval: { ends: false, statute: null, sources: [collectorPapers] },
  emergencyPlan: {
    ends: true,
    statute: 'emergencyPlan',
    // 第12条: looked at again every three years at least.
    sources: [
      {
        text: '企业事业单位突发环境事件应急预案备案管理办法（试行）（环发〔2015〕4号）第12条',
        since: '2015-01-08',
        until: null,
        uncertain: true,
      },
    ],
  },
  liabilityInsurance: { ends: true, statute: 'insurance', sources: [] },
};
