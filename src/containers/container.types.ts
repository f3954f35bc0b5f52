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

/** Inside the facility and in its books: bay, zone, dock. */
export const inStock: readonly ContainerState[] = ['received', 'stored', 'picked'];

/** As the partial indexes of the stock have it; of the column `state`. */
export const inStockSql = `state IN (${inStock.map((state) => `'${state}'`).join(', ')})`;

export const flowKinds = ['split', 'merge', 'repack', 'decant'] as const;
export type FlowKind = (typeof flowKinds)[number];
