import type { Page } from '../page.types';
import { overseers, planners, storekeepers, weighers } from '../roles';

export const weighbridgePages: readonly Page[] = [
  {
    path: 'weighbridge',
    title: { zh: '地磅', en: 'Weighbridge' },
    roles: weighers,
    menu: 'manifests',
    load: () => import('./weighbridge-page'),
  },
  {
    path: 'weighings',
    title: { zh: '过磅记录', en: 'Weighings' },
    roles: [...storekeepers, ...planners, ...overseers.filter((role) => role === 'regulator')],
    menu: 'manifests',
    load: () => import('./weighings-page'),
  },
  {
    path: 'weighings/:id',
    title: { zh: '过磅读数', en: 'Reading' },
    parent: 'weighings',
    load: () => import('./weighing-page'),
  },
];
