import { agreementLifecycle } from '../enterprises/agreements/agreement.lifecycle.js';
import { bookingLifecycle } from '../bookings/booking.lifecycle.js';
import { exportLifecycle } from '../compliance/reports/exports/report-export.lifecycle.js';
import { declarationLifecycle } from '../compliance/declarations/declaration.lifecycle.js';
import { planLifecycle } from '../compliance/plans/plan.lifecycle.js';
import { containerLifecycle } from '../containers/container.lifecycle.js';
import { dutyLifecycle } from '../compliance/duties/duty.lifecycle.js';
import { enterpriseLifecycle } from '../enterprises/registration/enterprise.lifecycle.js';
import { conditionLifecycle } from '../facility/approvals/conditions/condition.lifecycle.js';
import { approvalLifecycle } from '../facility/approvals/papers/approval.lifecycle.js';
import { reportLifecycle } from '../facility/approvals/reports/report.lifecycle.js';
import { cameraLifecycle } from '../facility/cameras/camera.lifecycle.js';
import { alarmLifecycle } from '../facility/emissions/alarm.lifecycle.js';
import { outletLifecycle } from '../facility/emissions/outlet.lifecycle.js';
import { messageLifecycle } from '../gateway/messages/gateway-message.lifecycle.js';
import { differenceLifecycle } from '../gateway/reconciliation/difference.lifecycle.js';
import { breakerLifecycle } from '../gateway/sending/breaker.lifecycle.js';
import { operationLifecycle } from '../handhelds/operation.lifecycle.js';
import { accountLifecycle } from '../identity/account.lifecycle.js';
import { manifestLifecycle } from '../manifests/manifest.lifecycle.js';
import { deliveryLifecycle } from '../notifications/channels/deliveries/delivery.lifecycle.js';
import { channelLifecycle } from '../notifications/channels/setup/channel.lifecycle.js';
import {
  carrierLifecycle,
  crewMemberLifecycle,
  treatmentCompanyLifecycle,
  vehicleLifecycle,
} from '../partners/partner.lifecycle.js';
import { approvalLifecycle as transferApprovalLifecycle } from '../partners/treatment/approvals/transfer-approval.lifecycle.js';
import { contractLifecycle } from '../partners/treatment/contracts/treatment-contract.lifecycle.js';
import { roundLifecycle } from '../rounds/round.lifecycle.js';
import { statementLifecycle } from '../settlement/statements/statement.lifecycle.js';
import { discrepancyLifecycle } from '../storage/discrepancies/discrepancy.lifecycle.js';
import { stockTakeLifecycle } from '../storage/stock-take/stock-take.lifecycle.js';
import { weighingLifecycle } from '../storage/weighing/weighing.lifecycle.js';
import { transferJobLifecycle } from '../transfers/transfer-job.lifecycle.js';
import { transferLifecycle } from '../transfers/transfer.lifecycle.js';
import { zoneLifecycle } from '../facility/zone.lifecycle.js';
import type { Step } from '../shared/lifecycle.js';

/** What the page needs of a lifecycle, whatever its nouns. */
interface Drawable {
  readonly noun: string;
  readonly states: Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
  readonly steps: Readonly<Record<string, Pick<Step<string, never>, 'from' | 'to' | 'by' | 'label' | 'unless'>>>;
  diagram(): string;
}

const drawn: readonly Drawable[] = [
  approvalLifecycle,
  conditionLifecycle,
  reportLifecycle,
  enterpriseLifecycle,
  containerLifecycle,
  bookingLifecycle,
  roundLifecycle,
  manifestLifecycle,
  messageLifecycle,
  breakerLifecycle,
  differenceLifecycle,
  dutyLifecycle,
  channelLifecycle,
  deliveryLifecycle,
  outletLifecycle,
  alarmLifecycle,
  cameraLifecycle,
  exportLifecycle,
  declarationLifecycle,
  planLifecycle,
  accountLifecycle,
  agreementLifecycle,
  carrierLifecycle,
  vehicleLifecycle,
  crewMemberLifecycle,
  treatmentCompanyLifecycle,
  contractLifecycle,
  transferApprovalLifecycle,
  transferLifecycle,
  transferJobLifecycle,
  zoneLifecycle,
  weighingLifecycle,
  discrepancyLifecycle,
  stockTakeLifecycle,
  statementLifecycle,
  operationLifecycle,
];

/** `docs/lifecycles.md`: the diagrams and step tables, from the very tables that the server obeys. */
export function renderLifecycles(): string {
  const head = [
    '# Lifecycles 状态与步骤',
    '',
    'Generated from the `*.lifecycle.ts` tables by `npm run check -- --fix`; do not edit.',
  ];
  return [...head, ...drawn.flatMap(section), ''].join('\n');
}

/** The words of every state and step by noun, for the console: one word for a state, everywhere. */
export function renderLifecycleWords(): string {
  const words = drawn.map(({ noun, states, steps }) => [
    noun,
    { states, steps: Object.fromEntries(Object.entries(steps).map(([step, { label }]) => [step, label])) },
  ]);
  return `${JSON.stringify(Object.fromEntries(words), null, 1)}\n`;
}

function section(lifecycle: Drawable): string[] {
  const name = (state: string) => `${lifecycle.states[state]!.zh} \`${state}\``;
  const rows = Object.entries(lifecycle.steps).map(([step, { from, to, by, label, unless = [] }]) =>
    [
      `${label.zh} ${label.en} \`${step}\``,
      from.map(name).join('<br>'),
      name(to),
      by.join('<br>'),
      unless.map(({ code, text }) => `\`${code}\` ${text.zh}`).join('<br>'),
    ].join(' | '),
  );
  return [
    '',
    `## ${lifecycle.noun}`,
    '',
    '```mermaid',
    lifecycle.diagram().trim(),
    '```',
    '',
    '| step | from | to | by | refused when |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ];
}
