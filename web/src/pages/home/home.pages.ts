import type { Page } from '../page.types';

export const homePages: readonly Page[] = [
  { path: '', title: { zh: '首页', en: 'Home' }, menu: 'work', load: () => import('./home-page') },
  { path: 'messages', title: { zh: '消息', en: 'Messages' }, menu: 'work', load: () => import('./messages-page') },
];
