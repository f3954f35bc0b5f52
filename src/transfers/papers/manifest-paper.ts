import { pagedFacts, pagedHeading, pagedTable } from '../../platform/documents/paged-document.js';
import type { PagedDocument, PageContent } from '../../platform/documents/paged-document.js';
import { formatTonnes } from '../../shared/mass.js';
import { shanghaiMinute } from '../../shared/working-days.js';
import type { TransferLeg } from '../transfer-leg.entity.js';
import type { TransferLine } from '../transfer-line.entity.js';
import type { Transfer } from '../transfer.entity.js';
import type { Party, TransferContent } from '../transfer.types.js';

export interface ManifestPaper {
  readonly transfer: Transfer;
  readonly content: TransferContent;
  readonly lines: readonly TransferLine[];
  readonly legs: readonly TransferLeg[];
}

/** As the inbound manifest has it. */
const told = (at: Date | null): string => (at === null ? '' : shanghaiMinute(at));
const tonnes = (grams: number | null): string => (grams === null ? '' : formatTonnes(grams));

/** The outbound manifest in the three parts of the official form (部令23号): 移出, 运输, 接受. */
export function manifestPaper({ transfer, content, lines, legs }: ManifestPaper): PagedDocument {
  const number = transfer.officialNumber ?? '待取号（纸质联单）';
  return {
    title: `危险废物转移联单 ${transfer.number}`,
    foot: `本单位编号 ${transfer.number} · 国家联单编号 ${number}`,
    content: [
      { text: '危险废物转移联单', style: 'title' },
      { text: `联单编号 ${number}`, style: 'subtitle', margin: [0, 2, 0, 8] },
      pagedHeading('第一部分 移出信息'),
      pagedFacts([
        ...party(content.consignor),
        ['应急联系电话', content.consignor.phone],
        ['交付时间', told(transfer.dispatchedAt)],
      ]),
      wastes(lines),
      pagedHeading('第二部分 运输信息'),
      carriers(content, legs, transfer),
      pagedHeading('第三部分 接受信息'),
      pagedFacts([
        ...party(content.consignee),
        ['危险废物经营许可证编号', content.consignee.permitNo],
        ['合同编号', content.contractNumber],
        ['跨省转移批准文号', content.approvalNumber ?? '不适用'],
        ['接受时间', told(transfer.receivedAt)],
        ['处理意见', transfer.opinion ?? ''],
      ]),
      received(lines),
      { columns: ['移出人签字：', '承运人签字：', '接受人签字：'], margin: [0, 24, 0, 0] },
    ],
  };
}

const party = ({ name, uscc, address, phone, divisionCode }: Party): [string, string][] => [
  ['单位名称', name],
  ['统一社会信用代码', uscc],
  ['单位地址', `${address}（${divisionCode}）`],
  ['联系电话', phone],
];

const wastes = (lines: readonly TransferLine[]): PageContent =>
  pagedTable(
    [
      { head: '序号', width: 26 },
      { head: '废物名称', width: '*' },
      { head: '废物代码', width: 70 },
      { head: '包装数量', width: 50, align: 'right' },
      { head: '移出量(吨)', width: 62, align: 'right' },
      { head: '拟利用处置方式', width: 76, align: 'center' },
    ],
    lines.map(({ position, name, wasteCode, containers, grams, methodCode }) => [
      String(position),
      name,
      wasteCode,
      String(containers),
      tonnes(grams),
      methodCode,
    ]),
  );

const carriers = (content: TransferContent, legs: readonly TransferLeg[], { arrivedAt }: Transfer): PageContent =>
  pagedTable(
    [
      { head: '承运单位', width: '*' },
      { head: '营运证件号', width: 90 },
      { head: '牌号', width: 56 },
      { head: '驾驶员/押运员', width: 80 },
      { head: '运单号', width: 60 },
      { head: '接运时间', width: 62 },
      { head: '到达', width: 62 },
    ],
    content.legs.map(({ carrierName, licenceNo, plate, driverName, escortName }, at) => [
      carrierName,
      licenceNo,
      plate,
      `${driverName}/${escortName}`,
      legs[at]?.waybillNumber ?? '',
      told(legs[at]?.takenOverAt ?? null),
      legs[at]?.toPlace ?? told(arrivedAt),
    ]),
  );

const received = (lines: readonly TransferLine[]): PageContent =>
  pagedTable(
    [
      { head: '序号', width: 26 },
      { head: '废物代码', width: 70 },
      { head: '接受量(吨)', width: 62, align: 'right' },
      { head: '拒收量(吨)', width: 62, align: 'right' },
      { head: '差异说明', width: '*' },
      { head: '利用处置', width: 110 },
    ],
    lines.map((line) => [
      String(line.position),
      line.wasteCode,
      tonnes(line.acceptedGrams),
      tonnes(line.refusedGrams),
      line.discrepancy ?? '',
      line.treatedOn === null ? '' : `${line.treatedMethodCode ?? ''} ${line.treatedOn} ${line.place ?? ''}`,
    ]),
  );
