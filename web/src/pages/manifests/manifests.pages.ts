import type { Page } from '../page.types';
import { enterprise, operator, planners } from '../roles';

const readers = [...operator, ...enterprise, 'regulator'] as const;

export const manifestsPages: readonly Page[] = [
  {
    path: 'manifests',
    title: { zh: '转移联单', en: 'Manifests' },
    roles: readers,
    menu: 'manifests',
    load: () => import('./manifests-page'),
  },
  {
    path: 'manifests/backfill',
    title: { zh: '补录纸质联单', en: 'Back-fill from paper' },
    roles: planners,
    parent: 'manifests',
    load: () => import('./backfill-page'),
  },
  {
    path: 'manifests/:id',
    title: { zh: '联单详情', en: 'Manifest' },
    parent: 'manifests',
    load: () => import('./manifest-page'),
  },
];
