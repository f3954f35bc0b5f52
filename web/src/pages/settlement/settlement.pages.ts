import type { Page } from '../page.types';
import { enterprise, planners } from '../roles';

const billReaders = [...enterprise, ...planners];

export const settlementPages: readonly Page[] = [
  {
    path: 'statements',
    title: { zh: '月结单', en: 'Statements' },
    roles: billReaders,
    menu: 'customers',
    load: () => import('./statements-page'),
  },
  {
    path: 'statements/:id',
    title: { zh: '月结单详情', en: 'Statement' },
    parent: 'statements',
    load: () => import('./statement-page'),
  },
  {
    path: 'visit-charges',
    title: { zh: '上门结算单', en: 'Visit charges' },
    roles: billReaders,
    menu: 'customers',
    load: () => import('./visit-charges-page'),
  },
  {
    path: 'visit-charges/:id',
    title: { zh: '上门结算单详情', en: 'Visit charge' },
    parent: 'visit-charges',
    load: () => import('./visit-charge-page'),
  },
];
