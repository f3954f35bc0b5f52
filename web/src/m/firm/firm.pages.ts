import { enterprise } from '../../pages/roles';
import type { Page } from '../../pages/page.types';

/** Pages of small enterprises (console.md §9.1); `''` is the home of `/m`. */
export const firmPages: readonly Page[] = [
  { path: '', title: { zh: '首页', en: 'Home' }, roles: enterprise, load: () => import('./home/home-page') },
];
