import type { Text } from '../shared/domain-error.js';

/** 形态 and 包装 as `catalogue` names them; repeated as types so that rules stay free of other modules. */
export type ContainerForm = 'S' | 'SS' | 'L' | 'G';
export const containerPackagings = ['drum', 'bag', 'box', 'tank', 'ibc', 'other'] as const;
export type ContainerPackaging = (typeof containerPackagings)[number];

export const containerStates = [
  'registered',
  'storedAtGenerator',
  'loaded',
  'received',
  'stored',
  'picked',
  'shipped',
  'treated',
  'refused',
  'returned',
  'missing',
  'emptied',
  'voided',
] as const;
export type ContainerState = (typeof containerStates)[number];

export const containerStateWords: Readonly<Record<ContainerState, Text>> = {
  registered: { zh: '已打码', en: 'Labelled' },
  storedAtGenerator: { zh: '产废单位贮存', en: 'Stored at the generator' },
  loaded: { zh: '已装车', en: 'Loaded' },
  received: { zh: '已接收、待入库', en: 'Received, to be put away' },
  stored: { zh: '已入库', en: 'Stored' },
  picked: { zh: '已拣货', en: 'Picked' },
  shipped: { zh: '已外运', en: 'Shipped' },
  treated: { zh: '已利用处置', en: 'Treated' },
  refused: { zh: '拒收待退', en: 'Refused, to go home' },
  returned: { zh: '已退回', en: 'Returned' },
  missing: { zh: '盘亏未见', en: 'Missing' },
  emptied: { zh: '已倒空', en: 'Emptied' },
  voided: { zh: '已作废', en: 'Voided' },
};

/** Inside the facility and in its books: bay, zone, dock. */
export const inStock: readonly ContainerState[] = ['received', 'stored', 'picked'];

/** As the partial indexes of the stock have it; of the column `state`. */
export const inStockSql = `state IN (${inStock.map((state) => `'${state}'`).join(', ')})`;

export const flowKinds = ['split', 'merge', 'repack', 'decant'] as const;
export type FlowKind = (typeof flowKinds)[number];

export const flowKindWords: Readonly<Record<FlowKind, Text>> = {
  split: { zh: '分装', en: 'split' },
  merge: { zh: '合并', en: 'merge' },
  repack: { zh: '换装', en: 'repack' },
  decant: { zh: '倒入', en: 'decant' },
};
