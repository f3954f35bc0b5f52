import type { Page } from '../page.types';
import type { Role } from '../../session/me';
import { enterprise, operator, planners, weighers } from '../roles';

const fleetReaders = [...operator, 'regulator'] as const;
const firmReaders: readonly Role[] = [...planners, ...weighers, 'regulator'];
const paperReaders: readonly Role[] = [...enterprise, ...planners, 'regulator'];

export const customersPages: readonly Page[] = [
  {
    path: 'enterprises',
    title: { zh: '产废单位', en: 'Enterprises' },
    roles: firmReaders,
    menu: 'customers',
    load: () => import('./enterprises/enterprises-page'),
  },
  {
    path: 'enterprises/:id',
    title: { zh: '单位档案', en: 'Enterprise' },
    // A firm reads its own.
    roles: [...enterprise, ...firmReaders],
    parent: 'enterprises',
    load: () => import('./enterprises/enterprise-page'),
  },
  {
    path: 'waste-profiles',
    title: { zh: '废物档案', en: 'Wastes' },
    roles: [...enterprise, ...firmReaders],
    menu: 'customers',
    load: () => import('./profiles/profiles-page'),
  },
  {
    path: 'waste-profiles/:id',
    title: { zh: '废物详情', en: 'Waste' },
    parent: 'waste-profiles',
    load: () => import('./profiles/profile-page'),
  },
  {
    path: 'agreements',
    title: { zh: '服务协议', en: 'Agreements' },
    roles: paperReaders,
    menu: 'customers',
    load: () => import('./agreements/agreements-page'),
  },
  {
    path: 'agreements/:id',
    title: { zh: '协议详情', en: 'Agreement' },
    parent: 'agreements',
    load: () => import('./agreements/agreement-page'),
  },
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
