import type { Page } from '../page.types';
import { enterprise, planners, storekeepers, weighers } from '../roles';

const readers = [...storekeepers, ...planners, 'regulator'] as const;

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
    roles: readers,
    menu: 'manifests',
    load: () => import('./weighings-page'),
  },
  {
    path: 'weighings/:id',
    title: { zh: '过磅读数', en: 'Reading' },
    // A firm reads those of its own waste.
    roles: [...enterprise, ...readers],
    parent: 'weighings',
    load: () => import('./weighing-page'),
  },
];
