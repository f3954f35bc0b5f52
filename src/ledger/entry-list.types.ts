import type { LimitKind, MassKind, MoveKind } from './accounts.js';
import type { Text } from '../shared/domain-error.js';

/** Transfers of a time, of one facility. */
export interface EntryFilter {
  readonly facilityId: string;
  readonly from: Date;
  readonly before: Date;
}

/** What one transfer did to one account; every value as text, '' where there is none. */
export type ListedEntry = Readonly<Record<(typeof listedEntryFields)[number], string>>;

export const listedEntryFields = [
  'madeAt',
  'kind',
  'account',
  'year',
  'wasteCode',
  'scope',
  'enterpriseId',
  'postedGrams',
  'pendingGrams',
  'subject',
  'subjectId',
  'reason',
  'transferId',
] as const;

export type TransferKind = MoveKind | 'reserve' | 'amend' | 'post' | 'void' | 'reverse';

/** 账目类型. */
export const transferKindWords: Readonly<Record<TransferKind, Text>> = {
  reserve: { zh: '预留', en: 'reserved' },
  amend: { zh: '改预留', en: 'reservation amended' },
  post: { zh: '过账', en: 'posted' },
  void: { zh: '释放', en: 'released' },
  produce: { zh: '自产', en: 'produced here' },
  load: { zh: '装车', en: 'loaded' },
  receive: { zh: '接收', en: 'received' },
  store: { zh: '入库', en: 'put away' },
  return: { zh: '退回', en: 'returned' },
  ship: { zh: '外运', en: 'shipped' },
  treat: { zh: '利用处置', en: 'treated' },
  adjust: { zh: '调整', en: 'adjusted' },
  reverse: { zh: '冲销', en: 'reversed' },
};

/** 账户: limits, and places that mass is in. */
export const accountWords: Readonly<Record<LimitKind | MassKind, Text>> = {
  permitQuota: { zh: '许可证年度额度', en: 'yearly quota of the permit' },
  categoryQuota: { zh: '许可证类别额度', en: 'quota of a category' },
  scope: { zh: '小微单位年度上限', en: 'yearly limit of a small generator' },
  openBookings: { zh: '未完成预约', en: 'open bookings' },
  zone: { zh: '库区容量', en: 'room of a zone' },
  treatmentQuota: { zh: '处置合同年度额度', en: 'yearly quota of a treatment contract' },
  approvalQuota: { zh: '跨省转移批准量', en: 'approved to leave the province' },
  generated: { zh: '产生（产废单位移出或本单位自产）', en: 'generated: handed over, or produced here' },
  vehicle: { zh: '在车', en: 'on a vehicle' },
  receiving: { zh: '待入库', en: 'in the receiving bay' },
  stored: { zh: '在库', en: 'in store' },
  missing: { zh: '盘亏', en: 'missing' },
  returned: { zh: '退回产废单位', en: 'returned to the generator' },
  outbound: { zh: '外运在途', en: 'on its way to treatment' },
  treated: { zh: '已利用处置', en: 'treated' },
  outboundDifference: { zh: '外运磅差', en: 'difference at the treatment company' },
  weighingDifference: { zh: '接收磅差', en: 'difference on receipt' },
  stockDifference: { zh: '盘点差', en: 'difference of stock-takes' },
};
