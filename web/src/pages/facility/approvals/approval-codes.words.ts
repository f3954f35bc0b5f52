import type { Schemas } from '../../../api/queries';
import { word } from '../../../words/code-table';
import type { CodeTable } from '../../../words/code-table';

/** Codes of approvals and conditions in words, complete by type. */
export const approvalCodes = {
  kind: {
    pollutionPermit: word('排污许可证', 'Pollution permit'),
    environmentalImpactReport: word('环评批复', 'Approval of the impact report'),
    safetyApproval: word('安全审查', 'Safety approval'),
    fireApproval: word('消防验收', 'Fire approval'),
    emergencyPlan: word('突发环境事件应急预案备案', 'Filed emergency plan'),
    liabilityInsurance: word('环境污染责任保险', 'Liability insurance'),
  } satisfies CodeTable<Schemas['ApprovalView']['kind']>,
  conditionKind: {
    once: word('一次性', 'Once'),
    recurring: word('定期', 'Recurring'),
    permanent: word('长期', 'Permanent'),
  } satisfies CodeTable<Schemas['ConditionView']['kind']>,
  role: {
    'operator.manager': word('负责人', 'Manager'),
    'operator.dispatcher': word('调度', 'Dispatcher'),
    'operator.weighbridge': word('地磅', 'Weighbridge'),
    'operator.warehouse': word('仓管', 'Warehouse'),
    'operator.driver': word('司机', 'Driver'),
  } satisfies CodeTable<Schemas['ConditionView']['role']>,
} as const;
