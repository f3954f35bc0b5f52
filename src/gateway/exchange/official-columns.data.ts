import type { SheetCell, SheetColumn } from '../../platform/documents/sheet-writer.js';
import type { GatewayMessage } from '../messages/gateway-message.entity.js';
import type { MessageKind } from '../port/gateway.types.js';
import type { OfficialLine } from '../subjects/official-form.types.js';
import { officialWords } from './official-words.data.js';
import { exactTonnes } from './tonnes.rules.js';

interface OfficialColumn extends SheetColumn {
  readonly cell: (message: GatewayMessage, line: OfficialLine) => SheetCell;
}

const word = (of: keyof typeof officialWords, code: string): string => officialWords[of][code] ?? code;

const shanghaiOffsetMs = 8 * 3_600_000;

/** 'YYYY-MM-DD HH:mm' in Asia/Shanghai, as the form is filled in. */
const shanghaiMinute = (instant: string | null): string | null =>
  instant === null
    ? null
    : new Date(Date.parse(instant) + shanghaiOffsetMs).toISOString().slice(0, 16).replace('T', ' ');

const kindWords: Readonly<Record<MessageKind, string>> = {
  number: '取号',
  reportDispatched: '移出',
  reportReceived: '接受',
};

/** Headings by which an answer file is read; the export has them, so that it can be filled in and sent back. */
export const answerHeadings = {
  internalNumber: '内部编号',
  officialNumber: '联单编号',
  step: '当前阶段',
  outTonnes: '移出量(吨)',
  inTonnes: '接受量(吨)',
} as const;

const field = (header: string, cell: OfficialColumn['cell'], width?: number): OfficialColumn => ({
  header,
  cell,
  ...(width !== undefined && { width }),
});

/**
 * A row a waste line, in the words of the official form (危险废物转移联单, 环办固体函〔2021〕577号; 部令23号 第6条): parts 1 to
 * 3 of consignor, carrier and consignee. The first columns are ours; the stage is for whoever fills in the answer.
 */
export const officialColumns: readonly OfficialColumn[] = [
  field('上报类型', ({ kind }) => kindWords[kind]),
  field(answerHeadings.internalNumber, ({ internalNumber }) => internalNumber, 22),
  field(answerHeadings.officialNumber, ({ officialNumber }) => officialNumber, 18),
  field(answerHeadings.step, () => null),
  field('计划转移日期', ({ content }) => content.plannedOn),
  field('移出单位名称', ({ content }) => content.consignorName, 28),
  field('移出单位地址', ({ content }) => content.consignorAddress, 28),
  field('应急联系电话', ({ content }) => content.emergencyPhone),
  field('经办人', ({ content }) => content.handler),
  field('移出单位联系电话', ({ content }) => content.consignorPhone),
  field('交付时间', ({ content }) => shanghaiMinute(content.handoverAt)),
  field('承运单位名称', ({ content }) => content.carrierName, 28),
  field('营运证件号', ({ content }) => content.operatingLicenceNo),
  field('承运单位地址', ({ content }) => content.carrierAddress, 28),
  field('承运单位联系电话', ({ content }) => content.carrierPhone),
  field('驾驶员', ({ content }) => content.driverName),
  field('驾驶员联系电话', ({ content }) => content.driverPhone),
  field('牌号', ({ content }) => content.plateNo),
  field('运输起点', ({ content }) => content.origin, 28),
  field('实际起运时间', ({ content }) => shanghaiMinute(content.departedAt)),
  field('经由地', ({ content }) => content.via),
  field('运输终点', ({ content }) => content.destination, 28),
  field('实际到达时间', ({ content }) => shanghaiMinute(content.arrivedAt)),
  field('接受单位名称', ({ content }) => content.consigneeName, 28),
  field('危险废物经营许可证编号', ({ content }) => content.permitNo),
  field('接受单位地址', ({ content }) => content.consigneeAddress, 28),
  field('接受单位联系电话', ({ content }) => content.consigneePhone),
  field('接受时间', ({ content }) => shanghaiMinute(content.receivedAt)),
  field('序号', (_, { position }) => position, 6),
  field('废物名称', (_, { wasteName }) => wasteName, 20),
  field('废物代码', (_, { wasteCode }) => wasteCode),
  field('危险特性', (_, { hazards }) => hazards.join('、')),
  field('形态', (_, { physicalForm }) => word('form', physicalForm)),
  field('有害成分名称', (_, { harmfulComponents }) => harmfulComponents.join('、')),
  field('包装方式', (_, { packaging }) => word('packaging', packaging)),
  field('包装数量', (_, { packageCount }) => packageCount),
  field(answerHeadings.outTonnes, (_, { quantityOutGrams }) => exactTonnes(quantityOutGrams)),
  field('是否存在重大差异', (_, { majorDiscrepancy }) =>
    majorDiscrepancy === null ? null : majorDiscrepancy ? '是' : '否',
  ),
  field('接受人处理意见', (_, { opinion }) => (opinion === null ? null : word('opinion', opinion)), 20),
  field('拟利用处置方式', (_, { methodCode }) => methodCode),
  field(answerHeadings.inTonnes, (_, { quantityInGrams }) =>
    quantityInGrams === null ? null : exactTonnes(quantityInGrams),
  ),
];
