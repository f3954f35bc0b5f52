import type { Page } from '../page.types';
import { planners } from '../roles';

export const gatewayPages: readonly Page[] = [
  {
    path: 'gateway',
    title: { zh: '接口日志', en: 'Gateway log' },
    roles: planners,
    menu: 'manifests',
    load: () => import('./messages-page'),
  },
  {
    path: 'gateway/exchange',
    title: { zh: '文件交换', en: 'File exchange' },
    roles: planners,
    menu: 'manifests',
    load: () => import('./exchange-page'),
  },
  {
    path: 'gateway/differences',
    title: { zh: '对账', en: 'Reconciliation' },
    roles: planners,
    menu: 'manifests',
    load: () => import('./differences-page'),
  },
  {
    path: 'gateway/:id',
    title: { zh: '上报消息', en: 'Message' },
    roles: planners,
    parent: 'gateway',
    load: () => import('./message-page'),
  },
];
