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
  {
    path: 'book',
    title: { zh: '预约收运', en: 'Book a pickup' },
    roles: enterprise,
    menu: 'work',
    load: () => import('./book/book-page'),
  },
  {
    path: 'bookings/:id/change',
    title: { zh: '更改预约', en: 'Change a booking' },
    roles: enterprise,
    parent: 'bookings',
    load: () => import('./book/change-page'),
  },
  {
    path: 'generation',
    title: { zh: '产生登记', en: 'Record waste' },
    roles: enterprise,
    menu: 'work',
    load: () => import('./generation-page'),
  },
];
