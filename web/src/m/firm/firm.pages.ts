import { enterprise } from '../../pages/roles';
import type { Page } from '../../pages/page.types';

/** Pages of small enterprises (console.md §9.1); `''` is the home of `/m`. */
const listed: readonly Omit<Page, 'roles'>[] = [
  { path: '', title: { zh: '首页', en: 'Home' }, load: () => import('./home/home-page') },
  { path: 'book', title: { zh: '预约收运', en: 'Book a pickup' }, load: () => import('./book/book-page') },
  { path: 'bookings', title: { zh: '预约', en: 'Pickups' }, load: () => import('./bookings/bookings-page') },
  { path: 'bookings/:id', title: { zh: '收运跟踪', en: 'Track' }, load: () => import('./bookings/booking-page') },
  { path: 'bookings/:id/change', title: { zh: '更改预约', en: 'Change' }, load: () => import('./book/change-page') },
];

export const firmPages: readonly Page[] = listed.map((page) => ({ ...page, roles: enterprise }));
