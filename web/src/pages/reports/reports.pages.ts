import type { Page } from '../page.types';
import { enterprise, manager, planners, storekeepers } from '../roles';

const readers = [...enterprise, ...planners, ...storekeepers, 'regulator'] as const;

export const reportsPages: readonly Page[] = [
  {
    path: 'reports',
    title: { zh: '报表', en: 'Reports' },
    roles: readers,
    menu: 'compliance',
    load: () => import('./reports-page'),
  },
  {
    path: 'downloads',
    title: { zh: '下载中心', en: 'Downloads' },
    roles: readers,
    menu: 'work',
    load: () => import('./downloads-page'),
  },
  {
    path: 'compliance-report',
    title: { zh: '合规报告', en: 'Compliance report' },
    roles: [...manager, 'regulator'],
    menu: 'compliance',
    load: () => import('./compliance-report/compliance-report-page'),
  },
  {
    path: 'imports',
    title: { zh: '批量导入', en: 'Imports' },
    roles: [...enterprise, ...planners],
    menu: 'system',
    load: () => import('./imports/imports-page'),
  },
];
