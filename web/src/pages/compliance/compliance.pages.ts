import type { Role } from '../../session/me';
import type { Page } from '../page.types';
import { administrator, enterprise, filers, manager, planners, storekeepers } from '../roles';

const filingReaders = [...filers, 'regulator'] as const;
const bookReaders = [...new Set<Role>([...planners, ...storekeepers, 'regulator'])];
const ledgerReaders = [...enterprise, ...bookReaders];
const attendants = [...enterprise, ...planners, ...storekeepers, 'regulator'] as const;

export const compliancePages: readonly Page[] = [
  {
    path: 'duties',
    title: { zh: '待办与预警', en: 'Duties and alerts' },
    roles: attendants,
    menu: 'work',
    load: () => import('./duties/duties-page'),
  },
  {
    path: 'duties/rules',
    title: { zh: '预警规则', en: 'Rules of duties' },
    roles: [...administrator, ...manager, 'regulator'],
    menu: 'compliance',
    load: () => import('./duties/duty-rules-page'),
  },
  {
    path: 'duties/:id',
    title: { zh: '待办详情', en: 'Duty' },
    roles: attendants,
    parent: 'duties',
    load: () => import('./duties/duty-page'),
  },
  {
    path: 'declarations',
    title: { zh: '危险废物申报', en: 'Declarations' },
    roles: filingReaders,
    menu: 'compliance',
    load: () => import('./declarations/declarations-page'),
  },
  {
    path: 'filing-rights',
    title: { zh: '代报授权与管理类别', en: 'Consents and classes' },
    roles: filingReaders,
    menu: 'compliance',
    load: () => import('./declarations/filing-rights-page'),
  },
  {
    path: 'declarations/:id',
    title: { zh: '申报详情', en: 'Declaration' },
    roles: filingReaders,
    parent: 'declarations',
    load: () => import('./declarations/declaration-page'),
  },
  {
    path: 'plans',
    title: { zh: '管理计划', en: 'Management plans' },
    roles: filingReaders,
    menu: 'compliance',
    load: () => import('./plans/plans-page'),
  },
  {
    path: 'plans/:id',
    title: { zh: '管理计划详情', en: 'Management plan' },
    roles: filingReaders,
    parent: 'plans',
    load: () => import('./plans/plan-page'),
  },
  {
    path: 'ledgers',
    title: { zh: '管理台账', en: 'Statutory ledgers' },
    roles: ledgerReaders,
    menu: 'compliance',
    load: () => import('./ledgers/ledgers-page'),
  },
  {
    path: 'ledgers/batches/:batchNo',
    title: { zh: '台账批次', en: 'Batch' },
    roles: ledgerReaders,
    parent: 'ledgers',
    load: () => import('./ledgers/batch-page'),
  },
  {
    path: 'record-book',
    title: { zh: '经营情况记录簿', en: 'Record book' },
    roles: bookReaders,
    menu: 'compliance',
    load: () => import('./ledgers/record-book-page'),
  },
];
