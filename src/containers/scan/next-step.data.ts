import type { Text } from '../../shared/domain-error.js';
import { enterpriseRoles, plannerRoles, storekeeperRoles } from '../../shared/roles.js';
import type { Role } from '../../shared/roles.js';
import type { ContainerState } from '../container.types.js';

/** What people of some roles do next with a container they have scanned; the first line that fits is told. */
export interface NextLine {
  readonly by: readonly Role[];
  readonly text: Text;
}

const say = (by: readonly Role[], zh: string, en: string): NextLine => ({ by, text: { zh, en } });
const driver: readonly Role[] = ['operator.driver'];
const gate: readonly Role[] = ['operator.weighbridge', 'operator.manager'];

const notHandedOver: readonly NextLine[] = [
  say(
    driver,
    '核对标签与实物，称重后加入联单，双方签字即装车。',
    'Compare label and goods, weigh it and put it on the manifest; with both signatures it is loaded.',
  ),
  say(
    plannerRoles,
    '等待收运：请受理预约并安排车次。',
    'It waits for its pickup: confirm the booking and plan a round.',
  ),
  say(
    storekeeperRoles,
    '尚未交接，不能验收或入库。请让驾驶员先办理交接。',
    'It was not handed over yet, so it is neither received nor put away. Have the driver hand it over first.',
  ),
];

/** One short sentence for each state and role; a role without a line has nothing to do. */
export const nextLines: Readonly<Record<ContainerState, readonly NextLine[]>> = {
  registered: [
    say(
      enterpriseRoles,
      '贴好标签，放入贮存点后确认入库。',
      'Fix the label, put it into the storage point and confirm that it is there.',
    ),
    ...notHandedOver,
  ],
  storedAtGenerator: [
    say(
      enterpriseRoles,
      '已在贮存点。请在期限内预约收运，交接时出示此码。',
      'It stands in the storage point. Book a pickup in time, and show this code at the hand-over.',
    ),
    ...notHandedOver,
  ],
  loaded: [
    say(driver, '运往集中点，到站后交地磅验收。', 'Take it to the facility and hand it to the weighbridge.'),
    say(gate, '到站后称重、核对标签，逐个决定接收或拒收。', 'Weigh it, compare the label, and accept or refuse it.'),
    say(storekeeperRoles, '等待地磅验收，验收后再入库。', 'Wait for the weighbridge to accept it, then put it away.'),
  ],
  received: [
    say(
      storekeeperRoles,
      '送入指定贮存区，扫描库位确认入库。',
      'Take it to its zone and scan the spot to put it away.',
    ),
  ],
  stored: [
    say(
      storekeeperRoles,
      '已在库。可移库、分装或按外运单拣货。',
      'It is in store: move it, repack it, or pick it for a shipment.',
    ),
    say(plannerRoles, '已在库。可列入外运计划。', 'It is in store and can be planned for a shipment.'),
    say(driver, '已在库。只有列入转运的容器才可装车。', 'It is in store: load it only if it is on your transfer.'),
  ],
  picked: [
    say(['operator.manager', 'operator.dispatcher'], '核对后装车外运。', 'Check it and ship it.'),
    say(storekeeperRoles, '已拣货，放在发货区；不发运的请放回。', 'It is picked: keep it on the dock, or put it back.'),
    say(driver, '已拣货。按转运清单扫码装车。', 'It is picked: scan it onto the vehicle of its transfer.'),
  ],
  shipped: [
    say(
      plannerRoles,
      '已外运。收到处置单位回执后登记接受和利用处置结果。',
      'It was shipped. Record acceptance and treatment when the partner has confirmed them.',
    ),
    say(
      storekeeperRoles,
      '已外运。如被拒收退回，请登记退回后重新入库。',
      'It was shipped. If it was refused and is back, record its return and put it away.',
    ),
  ],
  treated: [],
  refused: [
    say(driver, '拒收待退：原车送回产废单位。', 'It was refused: take it back to its generator.'),
    say(
      [...enterpriseRoles, 'operator.manager'],
      '拒收退回：见到实物后确认收回，再次交接须重新打码。',
      'It was refused: confirm when it is back. It gets a new label when it is handed over again.',
    ),
    // Refused goods in a zone would be in store and in no books (GB 18597-2023 8.2.1).
    say(
      storekeeperRoles,
      '已拒收，不得入库。请与待入库的分开放置，等待退运。',
      'It was refused and may not be put away. Keep it apart from what waits for its zone until it goes home.',
    ),
  ],
  returned: [
    say(
      enterpriseRoles,
      '已退回。请揭除旧标签，再次交接前重新打码。',
      'It is back. Take the old label off, and label it anew before the next hand-over.',
    ),
  ],
  missing: [
    say(storekeeperRoles, '盘点未见。如已找到，请登记找回。', 'It was not found. If this is it, record it as found.'),
  ],
  emptied: [
    say(storekeeperRoles, '已倒空，标签失效。请揭除标签。', 'It is empty and its label has ended. Take the label off.'),
  ],
  voided: [
    say(
      [...enterpriseRoles, ...driver, ...storekeeperRoles, ...plannerRoles],
      '标签已作废，不能交接或入库。请揭除，需要时重新打码。',
      'This label is void: do not hand it over or store it. Take it off, and label anew if needed.',
    ),
  ],
};

/** A label of the facility's own that nothing was filled into yet. */
export const toBeFilled: readonly NextLine[] = [
  say(storekeeperRoles, '待分装：从其他容器转入后入库。', 'It is to be filled from other containers.'),
];

/** A driver has counted it and signed. */
export const awaitsSignature: readonly NextLine[] = [
  say(
    enterpriseRoles,
    '驾驶员已清点。请核对清单并签字，签字后装车。',
    'The driver has counted it. Check the list and sign; then it is loaded.',
  ),
  say(driver, '已在联单上，等待产废单位签字。', 'It is on the manifest and waits for the generator’s signature.'),
];

/** In quarantine, wherever it stands. */
export const inQuarantine: readonly NextLine[] = [
  say(
    ['operator.manager'],
    '隔离中。查明原因后解除，或另行处置。',
    'It is in quarantine: find out why, then release it.',
  ),
  say(
    [...storekeeperRoles, 'operator.dispatcher', 'operator.driver'],
    '隔离中，请勿移出、分装或外运。请找主管处理。',
    'It is in quarantine: do not pick, repack or ship it. Ask the manager.',
  ),
];
