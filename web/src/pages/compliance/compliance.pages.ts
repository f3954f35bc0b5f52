import type { Page } from '../page.types';
import { administrator, enterprise, manager, planners, storekeepers } from '../roles';

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
];
