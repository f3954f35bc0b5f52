import type { Page } from '../page.types';
import { manager, operator, overseers } from '../roles';
import { monitoringReaders, paperReaders } from './readers';

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
  {
    path: 'approvals',
    title: { zh: '批准文件', en: 'Approvals' },
    roles: paperReaders,
    menu: 'facility',
    load: () => import('./approvals/approvals-page'),
  },
  {
    path: 'approvals/:id',
    title: { zh: '批准文件详情', en: 'Approval' },
    parent: 'approvals',
    load: () => import('./approvals/approval-page'),
  },
  {
    path: 'conditions',
    title: { zh: '批复要求', en: 'Conditions' },
    roles: paperReaders,
    menu: 'facility',
    load: () => import('./approvals/conditions-page'),
  },
  {
    path: 'conditions/:id',
    title: { zh: '批复要求详情', en: 'Condition' },
    parent: 'conditions',
    load: () => import('./approvals/condition-page'),
  },
  {
    path: 'environmental-reports',
    title: { zh: '环评文件', en: 'Impact reports' },
    roles: paperReaders,
    menu: 'facility',
    load: () => import('./reports/reports-page'),
  },
  {
    path: 'environmental-reports/:id',
    title: { zh: '环评文件详情', en: 'Impact report' },
    parent: 'environmental-reports',
    load: () => import('./reports/report-page'),
  },
  {
    path: 'permits',
    title: { zh: '经营许可证', en: 'Permits' },
    roles: [...operator, ...overseers],
    menu: 'facility',
    load: () => import('./permits/permits-page'),
  },
  {
    path: 'permits/:id',
    title: { zh: '经营许可证详情', en: 'Permit' },
    parent: 'permits',
    load: () => import('./permits/permit-page'),
  },
  {
    path: 'cameras',
    title: { zh: '视频监控', en: 'Cameras' },
    roles: monitoringReaders,
    menu: 'facility',
    load: () => import('./cameras/cameras-page'),
  },
  {
    path: 'cameras/:id',
    title: { zh: '摄像头', en: 'Camera' },
    parent: 'cameras',
    load: () => import('./cameras/camera-page'),
  },
  {
    path: 'channels',
    title: { zh: '通知渠道', en: 'Notification channels' },
    roles: [...manager, 'enterprise.admin'],
    menu: 'system',
    load: () => import('./channels/channels-page'),
  },
  {
    path: 'channels/:id',
    title: { zh: '通知渠道详情', en: 'Channel' },
    parent: 'channels',
    load: () => import('./channels/channel-page'),
  },
];
