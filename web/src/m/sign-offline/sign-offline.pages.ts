import type { Page } from '../../pages/page.types';
import { enterprise } from '../../pages/roles';

export const signOfflinePages: readonly Page[] = [
  {
    path: 'sign-offline',
    title: { zh: '离线签字', en: 'Sign offline' },
    roles: enterprise,
    load: () => import('./keys-page'),
  },
  {
    path: 'sign-offline/:manifestId',
    title: { zh: '离线签字', en: 'Sign offline' },
    roles: enterprise,
    parent: 'sign-offline',
    load: () => import('./sign-offline-page'),
  },
];
