import type { Page } from '../page.types';
import { enterprise, storekeepers } from '../roles';

/** Who sees how a delivery was weighed and decided; the server says whose deliveries. */
const receivingReaders = [...storekeepers, 'operator.dispatcher', ...enterprise, 'regulator'] as const;
const stockReaders = [...storekeepers, 'operator.dispatcher', 'regulator'] as const;

export const storagePages: readonly Page[] = [
  {
    path: 'receiving',
    title: { zh: '验收', en: 'Receiving' },
    roles: receivingReaders,
    menu: 'manifests',
    load: () => import('./receiving/deliveries-page'),
  },
  {
    path: 'receiving/:manifestId',
    title: { zh: '到货验收', en: 'Delivery' },
    parent: 'receiving',
    load: () => import('./receiving/delivery-page'),
  },
  {
    path: 'discrepancies',
    title: { zh: '验收差异', en: 'Discrepancies' },
    roles: receivingReaders,
    menu: 'manifests',
    load: () => import('./discrepancies/discrepancies-page'),
  },
  {
    path: 'discrepancies/:id',
    title: { zh: '差异详情', en: 'Discrepancy' },
    parent: 'discrepancies',
    load: () => import('./discrepancies/discrepancy-page'),
  },
  {
    path: 'put-away',
    title: { zh: '入库', en: 'Put away' },
    roles: storekeepers,
    menu: 'storage',
    load: () => import('./put-away/put-away-page'),
  },
  {
    path: 'zones',
    title: { zh: '库位图', en: 'Zone plan' },
    roles: stockReaders,
    menu: 'storage',
    load: () => import('./zones/zones-page'),
  },
  {
    path: 'zones/:id',
    title: { zh: '贮存区', en: 'Storage zone' },
    parent: 'zones',
    load: () => import('./zones/zone-page'),
  },
  {
    path: 'containers',
    title: { zh: '容器', en: 'Containers' },
    roles: [...stockReaders, ...enterprise],
    menu: 'storage',
    load: () => import('./containers/containers-page'),
  },
  {
    path: 'containers/:id',
    title: { zh: '容器详情', en: 'Container' },
    parent: 'containers',
    load: () => import('./containers/container-page'),
  },
  {
    path: 'own-waste',
    title: { zh: '自产废物', en: 'Own waste' },
    roles: stockReaders,
    menu: 'storage',
    load: () => import('./own-waste/own-waste-page'),
  },
  {
    path: 'own-waste/record',
    title: { zh: '登记自产废物', en: 'Record own waste' },
    roles: storekeepers,
    parent: 'own-waste',
    load: () => import('./own-waste/record-page'),
  },
  {
    path: 'stock',
    title: { zh: '库存', en: 'Stock' },
    roles: stockReaders,
    menu: 'storage',
    load: () => import('./stock/stock-page'),
  },
  {
    path: 'stock-takes',
    title: { zh: '盘点', en: 'Stock-takes' },
    roles: [...storekeepers, 'regulator'],
    menu: 'storage',
    load: () => import('./stock-takes/stock-takes-page'),
  },
  {
    path: 'stock-takes/:id',
    title: { zh: '盘点详情', en: 'Stock-take' },
    parent: 'stock-takes',
    load: () => import('./stock-takes/stock-take-page'),
  },
];
