import { defineLifecycle } from '../shared/lifecycle.js';
import type { Guard } from '../shared/lifecycle.js';
import { enterpriseRoles, operatorRoles, plannerRoles, storekeeperRoles } from '../shared/roles.js';
import type { Role } from '../shared/roles.js';
import { containerStateWords } from './container.types.js';
import type { ContainerState } from './container.types.js';

export type ContainerStep =
  | 'shelve'
  | 'produce'
  | 'load'
  | 'receive'
  | 'refuse'
  | 'splitOff'
  | 'takeBack'
  | 'putAway'
  | 'move'
  | 'pick'
  | 'unpick'
  | 'ship'
  | 'bringBack'
  | 'treat'
  | 'fill'
  | 'fillInBay'
  | 'empty'
  | 'miss'
  | 'find'
  | 'void'
  | 'withdraw';

/** What the guards look at; worked out by `factsOf`. */
export interface ContainerFacts {
  /** Set aside, until somebody releases it. */
  readonly isHeld: boolean;
  /** On a manifest line that a driver has signed. */
  readonly isAttached: boolean;
  /** Filled at the facility from several; no generator's own. */
  readonly isFacilitys: boolean;
  /** Produced by the facility itself. */
  readonly isOwnWaste: boolean;
  readonly grams: number;
  /** Lost before it was accepted: it never stood in a zone. */
  readonly neverStored: boolean;
}

const gate: readonly Role[] = ['operator.weighbridge', 'operator.manager'];

const held: Guard<ContainerFacts> = {
  code: 'container.held',
  text: {
    zh: '该容器处于隔离状态，不能出库、拣货或分装。请先由主管解除隔离。',
    en: 'This container is in quarantine: it may not be picked, shipped or decanted. Have a manager release it first.',
  },
  refuses: (facts) => facts.isHeld,
};

const attached: Guard<ContainerFacts> = {
  code: 'container.on-manifest',
  text: {
    zh: '该容器已列入驾驶员签字的联单，不能作废。请先由驾驶员更改交接清单。',
    en: 'A driver has signed for this container on a manifest, so it cannot be voided. Have the driver change the hand-over first.',
  },
  refuses: (facts) => facts.isAttached,
};

const notAttached: Guard<ContainerFacts> = {
  code: 'container.not-of-a-delivery',
  text: {
    zh: '只有验收部分接受时分出的容器才走此步骤。',
    en: 'Only what is split off when a delivery is accepted in part takes this step.',
  },
  refuses: (facts) => !facts.isAttached,
};

const onlyFacilitys: Guard<ContainerFacts> = {
  code: 'container.of-generator',
  text: {
    zh: '产废单位的容器须经交接和验收入场，不能直接装入。请为分装另建收集单位的容器。',
    en: 'A generator’s container comes in through hand-over and acceptance. Use a container of the facility’s own for repacking.',
  },
  refuses: (facts) => !facts.isFacilitys,
};

const notOwnWaste: Guard<ContainerFacts> = {
  code: 'container.not-own-waste',
  text: {
    zh: '只有本单位自产废物的登记可以撤销。收来的废物请按验收差异或盘点办理。',
    en: 'Only the record of the facility’s own waste can be withdrawn. Settle collected waste by discrepancy or stock-take.',
  },
  refuses: (facts) => !facts.isOwnWaste,
};

const notEmpty: Guard<ContainerFacts> = {
  code: 'container.not-empty',
  text: {
    zh: '容器内还有废物，不能登记为已倒空。请先将余量转入其他容器。',
    en: 'There is still waste in it, so it cannot be emptied. Move the rest into another container first.',
  },
  refuses: (facts) => facts.grams > 0,
};

const lostOnTheWay: Guard<ContainerFacts> = {
  code: 'container.never-stored',
  text: {
    zh: '该容器在到场验收时就未见到，从未入库。找到实物后请作为新的转移办理交接。',
    en: 'This container was missing on arrival and never stood here. Hand it over as a new transfer when it is found.',
  },
  refuses: (facts) => facts.neverStored,
};

/**
 * A container from its label to its end (HJ 1259-2022 6.2, 环固体〔2025〕10号 五即). One label belongs to one transfer:
 * what was refused and taken back gets a new one when it is handed over again.
 */
export const containerLifecycle = defineLifecycle<ContainerState, ContainerStep, ContainerFacts>({
  noun: 'container',
  states: containerStateWords,
  initial: 'registered',
  final: ['treated', 'returned', 'emptied', 'voided'],
  steps: {
    shelve: {
      from: ['registered'],
      to: 'storedAtGenerator',
      by: [...enterpriseRoles, ...operatorRoles],
      label: { zh: '产废单位入库', en: 'Store at the generator' },
    },
    load: {
      from: ['registered', 'storedAtGenerator'],
      to: 'loaded',
      // With the second signature of the loading, whoever gives it, or with a paper manifest entered afterwards.
      by: ['operator.driver', ...plannerRoles, ...enterpriseRoles],
      label: { zh: '装车', en: 'Load' },
    },
    receive: { from: ['loaded'], to: 'received', by: gate, label: { zh: '接收', en: 'Receive' } },
    refuse: { from: ['loaded'], to: 'refused', by: gate, label: { zh: '拒收', en: 'Refuse' } },
    splitOff: {
      from: ['registered'],
      to: 'refused',
      by: gate,
      label: { zh: '分出退回', en: 'Split off to go home' },
      unless: [notAttached],
    },
    takeBack: {
      from: ['refused'],
      to: 'returned',
      by: [...enterpriseRoles, 'operator.manager'],
      label: { zh: '确认收回', en: 'Confirm it is back' },
    },
    putAway: { from: ['received'], to: 'stored', by: storekeeperRoles, label: { zh: '入库', en: 'Put away' } },
    move: { from: ['stored'], to: 'stored', by: storekeeperRoles, label: { zh: '移库', en: 'Move' } },
    pick: {
      from: ['stored'],
      to: 'picked',
      by: [...storekeeperRoles, 'operator.dispatcher', 'operator.driver'],
      label: { zh: '拣货', en: 'Pick' },
      unless: [held],
    },
    unpick: {
      from: ['picked'],
      to: 'stored',
      by: [...storekeeperRoles, 'operator.dispatcher'],
      label: { zh: '放回', en: 'Put back' },
    },
    ship: {
      from: ['picked'],
      to: 'shipped',
      by: ['operator.driver', ...plannerRoles],
      label: { zh: '出库外运', en: 'Ship' },
      unless: [held],
    },
    bringBack: {
      from: ['shipped'],
      to: 'received',
      by: [...storekeeperRoles, 'operator.dispatcher'],
      label: { zh: '拒收退回', en: 'Bring back' },
    },
    treat: {
      from: ['shipped'],
      to: 'treated',
      by: plannerRoles,
      label: { zh: '登记利用处置', en: 'Record the treatment' },
    },
    produce: {
      from: ['registered'],
      to: 'received',
      by: storekeeperRoles,
      label: { zh: '登记自产', en: 'Record own waste' },
      unless: [onlyFacilitys],
    },
    fill: {
      from: ['registered'],
      to: 'stored',
      by: storekeeperRoles,
      label: { zh: '分装入库', en: 'Fill in a zone' },
      unless: [onlyFacilitys],
    },
    fillInBay: {
      from: ['registered'],
      to: 'received',
      by: storekeeperRoles,
      label: { zh: '卸货区分装', en: 'Fill in the bay' },
      unless: [onlyFacilitys],
    },
    empty: {
      from: ['received', 'stored'],
      to: 'emptied',
      by: storekeeperRoles,
      label: { zh: '倒空', en: 'Empty' },
      unless: [held, notEmpty],
    },
    miss: {
      from: ['loaded', 'received', 'stored'],
      to: 'missing',
      by: [...storekeeperRoles, 'system'],
      label: { zh: '登记未见', en: 'Record as missing' },
    },
    find: {
      from: ['missing'],
      to: 'stored',
      by: storekeeperRoles,
      label: { zh: '找回', en: 'Record as found' },
      unless: [lostOnTheWay],
    },
    void: {
      from: ['registered', 'storedAtGenerator'],
      to: 'voided',
      by: [...enterpriseRoles, ...operatorRoles],
      label: { zh: '作废', en: 'Void' },
      unless: [attached],
    },
    withdraw: {
      from: ['received'],
      to: 'voided',
      by: ['operator.manager'],
      label: { zh: '撤销登记', en: 'Withdraw the record' },
      unless: [held, notOwnWaste],
    },
  },
});
