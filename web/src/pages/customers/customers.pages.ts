import type { Page } from '../page.types';
import { operator, overseers } from '../roles';

const fleetReaders = [...operator, ...overseers];

export const customersPages: readonly Page[] = [
  {
    path: 'carriers',
    title: { zh: '运输单位', en: 'Carriers' },
    roles: fleetReaders,
    menu: 'customers',
    load: () => import('./partners/carriers-page'),
  },
  {
    path: 'carriers/:id',
    title: { zh: '运输单位详情', en: 'Carrier' },
    parent: 'carriers',
    load: () => import('./partners/carrier-page'),
  },
  {
    path: 'vehicles',
    title: { zh: '运输车辆', en: 'Vehicles' },
    roles: fleetReaders,
    menu: 'customers',
    load: () => import('./partners/vehicles-page'),
  },
  {
    path: 'vehicles/:id',
    title: { zh: '车辆详情', en: 'Vehicle' },
    parent: 'vehicles',
    load: () => import('./partners/vehicle-page'),
  },
  {
    path: 'crew',
    title: { zh: '驾驶员与押运员', en: 'Crew' },
    roles: fleetReaders,
    menu: 'customers',
    load: () => import('./partners/crew-page'),
  },
  {
    path: 'crew/:id',
    title: { zh: '人员详情', en: 'Crew member' },
    parent: 'crew',
    load: () => import('./partners/crew-member-page'),
  },
];
