import type { Page } from '../../pages/page.types';

const roles = ['operator.driver'] as const;

export const driverPages: readonly Page[] = [
  {
    path: 'driver',
    title: { zh: '今日车次', en: "Today's round" },
    roles,
    load: () => import('./home-page'),
  },
  {
    path: 'driver/records',
    title: { zh: '上传记录', en: 'Uploads' },
    roles,
    load: () => import('./records-page'),
  },
  {
    path: 'driver/me',
    title: { zh: '我的', en: 'Me' },
    roles,
    load: () => import('./me-page'),
  },
  {
    path: 'driver/rounds/:roundId/stops/:enterpriseId',
    title: { zh: '停靠点', en: 'Stop' },
    roles,
    parent: 'driver',
    load: () => import('./stop-page'),
  },
  {
    path: 'driver/rounds/:roundId/stops/:enterpriseId/hand-over',
    title: { zh: '扫码交接', en: 'Hand over' },
    roles,
    parent: 'driver',
    load: () => import('./hand-over-page'),
  },
  {
    path: 'driver/rounds/:roundId/stops/:enterpriseId/sign',
    title: { zh: '交接签字', en: 'Signatures' },
    roles,
    parent: 'driver',
    load: () => import('./sign-page'),
  },
];
