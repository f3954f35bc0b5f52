import type { ComponentType } from 'react';
import type { Role } from '../session/me';
import type { Text } from '../words/words';

/** Groups of the menu, in its order; the words are those of provincial manuals (console.md §2). */
export const menuGroups = {
  work: { zh: '工作台', en: 'Work' },
  collection: { zh: '收运管理', en: 'Collection' },
  manifests: { zh: '危废转移', en: 'Manifests' },
  storage: { zh: '库存管理', en: 'Storage' },
  transfers: { zh: '委外处置', en: 'Transfers' },
  customers: { zh: '经营管理', en: 'Customers' },
  compliance: { zh: '合规申报', en: 'Compliance' },
  facility: { zh: '设施与监测', en: 'Facility' },
  oversight: { zh: '监管', en: 'Oversight' },
  system: { zh: '系统管理', en: 'System' },
} as const satisfies Record<string, Text>;

export type MenuGroup = keyof typeof menuGroups;

/** One page of the console: an address, who sees it, and where the menu has it. */
export interface Page {
  /** Below '/' or '/m/', with `:id` for records. */
  readonly path: string;
  readonly title: Text;
  /** When left out: of a record the readers of its list, of other pages everybody who is signed in. The API decides in any case; this only hides what would be refused. */
  readonly roles?: readonly Role[];
  /** Left out: reached from another page, as records are. */
  readonly menu?: MenuGroup;
  /** The list a record belongs to, for the breadcrumb and the lit menu entry. */
  readonly parent?: string;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}
