import type { Page } from '../page.types';
import { checkers, enterprise, planners, storekeepers } from '../roles';

const watchers = [...planners, 'regulator'] as const;

export const oversightPages: readonly Page[] = [
  {
    path: 'oversight',
    title: { zh: '监管总览', en: 'Oversight' },
    roles: ['regulator'],
    menu: 'oversight',
    load: () => import('./overview/overview-page'),
  },
  {
    path: 'trace',
    title: { zh: '一码追溯', en: 'Trace by code' },
    roles: [...new Set([...planners, ...storekeepers, ...enterprise, 'regulator' as const])],
    menu: 'oversight',
    load: () => import('./trace/trace-page'),
  },
  {
    path: 'firms',
    title: { zh: '一企一档', en: 'One firm, one file' },
    roles: watchers,
    menu: 'oversight',
    load: () => import('./firms/firms-page'),
  },
  {
    path: 'firms/:id',
    title: { zh: '企业档案', en: 'File of a firm' },
    roles: watchers,
    parent: 'firms',
    load: () => import('./firms/firm-page'),
  },
  {
    path: 'audit-trail',
    title: { zh: '存证核验', en: 'Audit trail' },
    roles: checkers,
    menu: 'oversight',
    load: () => import('./audit-trail/audit-trail-page'),
  },
];
