import type { Page } from '../page.types';
import { planners } from '../roles';

export const collectionPages: readonly Page[] = [
  {
    path: 'bookings',
    title: { zh: '预约单', en: 'Bookings' },
    roles: planners,
    menu: 'collection',
    load: () => import('./bookings-page'),
  },
  {
    path: 'bookings/:id',
    title: { zh: '预约详情', en: 'Booking' },
    parent: 'bookings',
    load: () => import('./booking-page'),
  },
];
