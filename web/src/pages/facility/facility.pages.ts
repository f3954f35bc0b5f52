import type { Page } from '../page.types';
import { monitoringReaders } from './readers';

export const facilityPages: readonly Page[] = [
  {
    path: 'emissions',
    title: { zh: '排放监测', en: 'Emissions' },
    roles: monitoringReaders,
    menu: 'facility',
    load: () => import('./emissions/outlets-page'),
  },
  {
    path: 'emissions/:id',
    title: { zh: '排放口', en: 'Outlet' },
    parent: 'emissions',
    load: () => import('./emissions/outlet-page'),
  },
  {
    path: 'emission-alarms',
    title: { zh: '监测报警', en: 'Emission alarms' },
    roles: monitoringReaders,
    menu: 'facility',
    load: () => import('./emissions/alarms-page'),
  },
];
