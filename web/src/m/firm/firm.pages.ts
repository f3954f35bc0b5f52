import { enterprise } from '../../pages/roles';
import type { Page } from '../../pages/page.types';

/** Pages of small enterprises (console.md §9.1); `''` is the home of `/m`. */
const listed: readonly Omit<Page, 'roles'>[] = [
  { path: '', title: { zh: '首页', en: 'Home' }, load: () => import('./home/home-page') },
  { path: 'book', title: { zh: '预约收运', en: 'Book a pickup' }, load: () => import('./book/book-page') },
  { path: 'bookings', title: { zh: '预约', en: 'Pickups' }, load: () => import('./bookings/bookings-page') },
  {
    path: 'bookings/:id',
    parent: 'bookings',
    title: { zh: '收运跟踪', en: 'Track' },
    load: () => import('./bookings/booking-page'),
  },
  { path: 'bookings/:id/change', title: { zh: '更改预约', en: 'Change' }, load: () => import('./book/change-page') },
  { path: 'wastes', title: { zh: '我的废物', en: 'My wastes' }, load: () => import('./wastes/wastes-page') },
  { path: 'wastes/add', title: { zh: '添加废物', en: 'Add wastes' }, load: () => import('./wastes/add-page') },
  { path: 'wastes/new/:code', title: { zh: '新增废物', en: 'New waste' }, load: () => import('./wastes/new-page') },
  {
    path: 'wastes/:id',
    parent: 'wastes',
    title: { zh: '修改废物', en: 'Waste' },
    load: () => import('./wastes/waste-page'),
  },
  { path: 'record', title: { zh: '产生登记', en: 'Record waste' }, load: () => import('./stock/record-page') },
  { path: 'labels', title: { zh: '打印标签', en: 'Print labels' }, load: () => import('./stock/labels-page') },
  { path: 'scan', title: { zh: '扫一扫', en: 'Scan' }, load: () => import('./stock/scan-page') },
  { path: 'stock', title: { zh: '库存', en: 'Stock' }, load: () => import('./stock/stock-page') },
  {
    path: 'containers/:id',
    parent: 'stock',
    title: { zh: '包装', en: 'Package' },
    load: () => import('./stock/container-page'),
  },
  { path: 'manifests', title: { zh: '电子联单', en: 'Manifests' }, load: () => import('./manifests/manifests-page') },
  {
    path: 'manifests/:id',
    parent: 'manifests',
    title: { zh: '电子联单', en: 'Manifest' },
    load: () => import('./manifests/manifest-page'),
  },
  {
    path: 'manifests/:id/hand-over',
    title: { zh: '交接签字', en: 'Hand-over' },
    load: () => import('./manifests/hand-over-page'),
  },
  { path: 'messages', title: { zh: '消息', en: 'Messages' }, load: () => import('./messages/messages-page') },
  { path: 'duties', title: { zh: '待办', en: 'To do' }, load: () => import('./messages/duties-page') },
  { path: 'ledger', title: { zh: '台账', en: 'Ledger' }, load: () => import('./papers/ledger-page') },
  { path: 'inspection', title: { zh: '检查模式', en: 'Inspection' }, load: () => import('./papers/inspection-page') },
  { path: 'bills', title: { zh: '账单', en: 'Bills' }, load: () => import('./bills/bills-page') },
  { path: 'bills/:id', parent: 'bills', title: { zh: '账单', en: 'Bill' }, load: () => import('./bills/bill-page') },
  { path: 'me', title: { zh: '我的', en: 'Me' }, load: () => import('./account/me-page') },
  {
    path: 'registration',
    title: { zh: '单位资料', en: 'Registration' },
    load: () => import('./registration/registration-page'),
  },
];

export const firmPages: readonly Page[] = listed.map((page) => ({ ...page, roles: enterprise }));
