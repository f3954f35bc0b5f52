import type { Page } from '../page.types';
import { administrator, manager } from '../roles';

export const systemPages: readonly Page[] = [
  {
    path: 'accounts',
    title: { zh: '用户与权限', en: 'Accounts' },
    roles: [...administrator, ...manager, 'enterprise.admin'],
    menu: 'system',
    load: () => import('./accounts/accounts-page'),
  },
  {
    path: 'accounts/:id',
    title: { zh: '账号', en: 'Account' },
    roles: [...administrator, ...manager, 'enterprise.admin'],
    parent: 'accounts',
    load: () => import('./accounts/account-page'),
  },
  {
    path: 'sessions',
    title: { zh: '登录会话', en: 'Sessions' },
    roles: administrator,
    menu: 'system',
    load: () => import('./access/sessions-page'),
  },
  {
    path: 'api-keys',
    title: { zh: '接口密钥', en: 'API keys' },
    roles: administrator,
    menu: 'system',
    load: () => import('./access/api-keys-page'),
  },
  {
    path: 'settings',
    title: { zh: '规则设置', en: 'Rules' },
    roles: [...administrator, ...manager],
    menu: 'system',
    load: () => import('./settings/settings-page'),
  },
  {
    path: 'settings/:name',
    title: { zh: '规则', en: 'Rule' },
    roles: [...administrator, ...manager],
    parent: 'settings',
    load: () => import('./settings/setting-page'),
  },
  {
    path: 'catalogue',
    title: { zh: '危险废物名录', en: 'Waste catalogue' },
    menu: 'system',
    load: () => import('./reference/catalogue-page'),
  },
  {
    path: 'work-calendar',
    title: { zh: '工作日历', en: 'Work calendar' },
    menu: 'system',
    load: () => import('./reference/work-calendar-page'),
  },
  {
    path: 'parked-jobs',
    title: { zh: '停滞任务', en: 'Parked jobs' },
    roles: administrator,
    menu: 'system',
    load: () => import('./running/parked-jobs-page'),
  },
  {
    path: 'health',
    title: { zh: '运行状况', en: 'Health' },
    roles: [...administrator, ...manager, 'auditor'],
    menu: 'system',
    load: () => import('./running/health-page'),
  },
  { path: 'account', title: { zh: '我的账号', en: 'My account' }, load: () => import('./own/own-account-page') },
];
