import type { Page } from '../page.types';
import { enterprise } from '../roles';

export const enterprisePages: readonly Page[] = [
  {
    path: 'firm',
    title: { zh: '单位首页', en: 'Our firm' },
    roles: enterprise,
    menu: 'work',
    load: () => import('./firm-page'),
  },
];
