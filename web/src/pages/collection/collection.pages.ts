import type { Page } from '../page.types';
import { enterprise, planners } from '../roles';

const roundReaders = [...planners, 'operator.weighbridge', 'operator.driver'] as const;
const bookingReaders = [...planners, ...enterprise, 'operator.weighbridge', 'regulator'] as const;

export const collectionPages: readonly Page[] = [
  {
    path: 'pool',
    title: { zh: '预约池', en: 'Booking pool' },
    roles: planners,
    menu: 'collection',
    load: () => import('./pool/pool-page'),
  },
  {
    path: 'bookings',
    title: { zh: '预约单', en: 'Bookings' },
    roles: bookingReaders,
    menu: 'collection',
    load: () => import('./bookings-page'),
  },
  {
    path: 'bookings/:id',
    title: { zh: '预约详情', en: 'Booking' },
    parent: 'bookings',
    load: () => import('./booking-page'),
  },
  {
    path: 'rounds',
    title: { zh: '车次', en: 'Rounds' },
    roles: roundReaders,
    menu: 'collection',
    load: () => import('./rounds/rounds-page'),
  },
  {
    path: 'rounds/:id',
    title: { zh: '车次详情', en: 'Round' },
    parent: 'rounds',
    load: () => import('./rounds/round-page'),
  },
  {
    path: 'rounds/:id/sheet',
    title: { zh: '派车单', en: 'Route sheet' },
    parent: 'rounds',
    load: () => import('./rounds/sheet-page'),
  },
  {
    path: 'road',
    title: { zh: '在途', en: 'On the road' },
    roles: planners,
    menu: 'collection',
    load: () => import('./road/road-page'),
  },
  {
    path: 'handhelds',
    title: { zh: '手持终端', en: 'Handhelds' },
    roles: planners,
    menu: 'collection',
    load: () => import('./road/handhelds-page'),
  },
  {
    path: 'handhelds/conflicts',
    title: { zh: '离线冲突', en: 'Offline conflicts' },
    roles: planners,
    menu: 'collection',
    load: () => import('./road/conflicts-page'),
  },
  {
    path: 'handhelds/operations/:id',
    title: { zh: '离线记录', en: 'Offline record' },
    roles: planners,
    parent: 'handhelds/conflicts',
    load: () => import('./road/operation-page'),
  },
];
