import type { Page } from '../page.types';
import { operator, overseers } from '../roles';

const readers = [...operator, ...overseers];

export const transfersPages: readonly Page[] = [
  {
    path: 'treatment-companies',
    title: { zh: '利用处置单位', en: 'Treatment companies' },
    roles: readers,
    menu: 'transfers',
    load: () => import('./treatment/companies-page'),
  },
  {
    path: 'treatment-companies/:id',
    title: { zh: '利用处置单位详情', en: 'Treatment company' },
    parent: 'treatment-companies',
    load: () => import('./treatment/company-page'),
  },
  {
    path: 'treatment-contracts',
    title: { zh: '利用处置合同', en: 'Treatment contracts' },
    roles: readers,
    menu: 'transfers',
    load: () => import('./treatment/contracts-page'),
  },
  {
    path: 'treatment-contracts/:id',
    title: { zh: '利用处置合同详情', en: 'Treatment contract' },
    parent: 'treatment-contracts',
    load: () => import('./treatment/contract-page'),
  },
  {
    path: 'transfer-approvals',
    title: { zh: '跨省转移批准', en: 'Transfer approvals' },
    roles: readers,
    menu: 'transfers',
    load: () => import('./treatment/approvals-page'),
  },
  {
    path: 'transfer-approvals/:id',
    title: { zh: '跨省转移批准详情', en: 'Transfer approval' },
    parent: 'transfer-approvals',
    load: () => import('./treatment/approval-page'),
  },
];
