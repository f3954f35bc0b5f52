import type { Page } from '../page.types';
import { noticed } from '../roles';

export const homePages: readonly Page[] = [
  { path: '', title: { zh: '首页', en: 'Home' }, menu: 'work', load: () => import('./home-page') },
  {
    path: 'messages',
    title: { zh: '消息', en: 'Messages' },
    roles: noticed,
    menu: 'work',
    load: () => import('./messages-page'),
  },
  {
    path: 'capacity/postings',
    title: { zh: '接收明细', en: 'Accepted masses' },
    load: async () => ({ default: (await import('./capacity-list-page')).CapacityPostings }),
  },
  {
    path: 'capacity/reservations',
    title: { zh: '占用明细', en: 'Reservations' },
    load: async () => ({ default: (await import('./capacity-list-page')).CapacityReservations }),
  },
];
