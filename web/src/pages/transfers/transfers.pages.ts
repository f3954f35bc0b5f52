import type { Page } from '../page.types';
import { enterprise, operator, planners } from '../roles';

const readers = [...operator, 'regulator'] as const;

export const transfersPages: readonly Page[] = [
  {
    path: 'transfers',
    title: { zh: '转运', en: 'Transfers' },
    roles: readers,
    menu: 'transfers',
    load: () => import('./transfers-page'),
  },
  {
    path: 'transfers/new',
    title: { zh: '计划转运', en: 'Plan a transfer' },
    roles: planners,
    parent: 'transfers',
    load: () => import('./plan-page'),
  },
  {
    path: 'transfers/:id',
    title: { zh: '转运详情', en: 'Transfer' },
    parent: 'transfers',
    load: () => import('./transfer-page'),
  },
  {
    path: 'stuck-steps',
    title: { zh: '待处理步骤', en: 'Stuck steps' },
    roles: planners,
    menu: 'transfers',
    load: () => import('./stuck-steps-page'),
  },
  {
    path: 'treatments',
    title: { zh: '利用处置结果', en: 'Treatments' },
    roles: [...enterprise, ...planners, 'regulator'],
    menu: 'transfers',
    load: () => import('./treatments-page'),
  },
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
