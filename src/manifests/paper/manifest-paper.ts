import { packagingWords, wasteFormWords } from '../../catalogue/trade-templates.types.js';
import type { Packaging } from '../../catalogue/trade-templates.types.js';
import { pagedHeading, pagedShortFacts, pagedTable } from '../../platform/documents/paged-document.js';
import type { PagedDocument, PageContent, TableColumn } from '../../platform/documents/paged-document.js';
import { formatTonnes } from '../../shared/mass.js';
import { shanghaiMinute } from '../../shared/working-days.js';
import type { ManifestLineView, ManifestSignatureView } from '../dto/manifest-parts.view.js';
import type { ManifestView } from '../dto/manifest.view.js';
import { decisionWords } from '../../shared/decision-words.js';
import type { SignaturePurpose, SigningParty } from '../manifest.types.js';

/** A numbered place in the audit trail, and its hash in hexadecimal. */
export interface PrintedLeaf {
  readonly seq: number;
  readonly hash: string;
}

export interface ManifestPaper {
  readonly manifest: ManifestView;
  /** The newest event of the manifest that is numbered; null before the first. */
  readonly leaf: PrintedLeaf | null;
  readonly drawnAt: Date;
  /** Across every page of a regulator's copy: whose it is. */
  readonly mark?: string;
}

const told = (at: string | null): string => (at === null ? '' : shanghaiMinute(new Date(at)));
const tonnes = (grams: number | null): string => (grams === null ? '' : formatTonnes(grams));

/**
 * The inbound manifest in the three parts of the national form (部令23号), with the signatures and the place in the audit trail
 * it rests on: a printed copy proves to whoever holds it what the trail said that day.
 */
export function manifestPaper({ manifest, leaf, drawnAt, mark }: ManifestPaper): PagedDocument {
  const number = manifest.officialNumber ?? (getsNone(manifest) ? '无' : '待取号');
  return {
    title: `危险废物转移联单 ${manifest.internalNumber}`,
    foot: `本单位编号 ${manifest.internalNumber} · 国家联单编号 ${number} · 打印于 ${shanghaiMinute(drawnAt)}`,
    ...(mark !== undefined && { mark }),
    content: [
      head(manifest, number),
      ...consignorPart(manifest),
      ...carrierPart(manifest),
      ...consigneePart(manifest),
      ...proofPart(manifest, leaf),
    ],
  };
}

/** A return trip gets no number, and what was voided no more. */
const getsNone = ({ kind, state }: ManifestView): boolean => kind === 'return' || state === 'voided';

const kindWords = { inbound: '', return: '（退运）' } as const;

const head = ({ internalNumber, kind, state, paper }: ManifestView, number: string): PageContent => ({
  columns: [
    { width: 64, text: '' },
    {
      width: '*',
      stack: [
        { text: `危险废物转移联单${kindWords[kind]}`, style: 'title' },
        { text: `联单编号 ${number}`, style: 'subtitle', margin: [0, 4, 0, 0] },
        ...(paper === null ? [] : [{ text: `补录，纸质联单 ${paper.paperNumber}`, style: 'subtitle' }]),
        ...(state === 'voided' ? [{ text: '已作废', style: 'subtitle', bold: true }] : []),
      ],
    },
    { width: 64, qr: internalNumber, fit: 64 },
  ],
});

const consignorPart = ({ consignor, transport, lines, emergencyMeasures }: ManifestView): PageContent[] => [
  pagedHeading('第一部分 危险废物移出信息（由移出人填写）'),
  pagedShortFacts([
    ['单位名称', consignor.name],
    ['信用代码', consignor.uscc],
    ['单位地址', consignor.address],
    ['交付时间', told(transport.handoverAt)],
    ['经办人', consignor.contactName],
    ['联系电话', consignor.contactPhone],
    ['应急联系电话', consignor.emergencyPhone],
  ]),
  ...(emergencyMeasures === null ? [] : [pagedShortFacts([['应急措施', emergencyMeasures]])]),
  pagedTable(outColumns, lines.map(outRow)),
];

const outColumns: readonly TableColumn[] = [
  { head: '序号', width: 22 },
  { head: '废物名称', width: '*' },
  { head: '废物代码', width: 58 },
  { head: '危险特性', width: 42 },
  { head: '形态', width: 32 },
  { head: '有害成分', width: 80 },
  { head: '包装', width: 28 },
  { head: '数量', width: 26, align: 'right' },
  { head: '移出量(吨)', width: 48, align: 'right' },
];

const outRow = (line: ManifestLineView): PageContent[] => [
  String(line.position),
  line.name,
  line.wasteCode,
  line.hazards.join(', '),
  wasteFormWords[line.form].zh,
  line.components.join('、'),
  packagingWords[line.packaging as Packaging].zh,
  String(line.handedOverPackages ?? line.plannedPackages),
  tonnes(line.handedOverGrams),
];

const carrierPart = ({ transport }: ManifestView): PageContent[] => [
  pagedHeading('第二部分 危险废物运输信息（由承运人填写）'),
  pagedShortFacts([
    ['单位名称', transport.carrierName],
    ['营运证件号', transport.licenceNo],
    ['单位地址', transport.carrierAddress],
    ['联系电话', transport.carrierPhone],
    ['驾驶员', `${transport.driverName} ${transport.driverPhone}`],
    ['押运员', transport.escortName ?? ''],
    ['牌号', transport.plate],
    ['运输起点', transport.origin],
    ['实际起运时间', told(transport.departedAt)],
    ['经由地', transport.via ?? ''],
    ['运输终点', transport.destination],
    ['实际到达时间', told(transport.arrivedAt)],
  ]),
];

const consigneePart = ({ consignee, receivedAt, lines }: ManifestView): PageContent[] => [
  pagedHeading('第三部分 危险废物接受信息（由接受人填写）'),
  pagedShortFacts([
    ['单位名称', consignee.name],
    ['经营许可证号', consignee.permitNo],
    ['接受时间', told(receivedAt)],
    ['单位地址', consignee.address],
    ['联系电话', consignee.phone],
  ]),
  pagedTable(inColumns, lines.map(inRow)),
];

const inColumns: readonly TableColumn[] = [
  { head: '序号', width: 22 },
  { head: '废物代码', width: 58 },
  { head: '是否存在重大差异', width: 52, align: 'center' },
  { head: '接受人处理意见', width: '*' },
  { head: '拟利用处置方式', width: 50, align: 'center' },
  { head: '实测量(吨)', width: 52, align: 'right' },
  { head: '接受量(吨)', width: 52, align: 'right' },
  { head: '拒收量(吨)', width: 52, align: 'right' },
];

const inRow = (line: ManifestLineView): PageContent[] => [
  String(line.position),
  line.wasteCode,
  line.majorDiscrepancy === null ? '' : line.majorDiscrepancy ? '是' : '否',
  [line.decision === null ? '' : decisionWords[line.decision].zh, line.opinion ?? ''].filter(Boolean).join('：'),
  line.methodCode ?? '',
  tonnes(line.measuredGrams),
  tonnes(line.acceptedGrams),
  tonnes(line.refusedGrams),
];

/** In groups of eight, which eyes can follow and lines can break. */
const grouped = (hash: string): string => hash.match(/.{1,8}/g)!.join(' ');

const proofPart = ({ signatures }: ManifestView, leaf: PrintedLeaf | null): PageContent[] => [
  pagedHeading('签署与存证'),
  pagedTable(signatureColumns, signatures.map(signatureRow)),
  {
    text:
      leaf === null
        ? '审计记录：尚未编号。'
        : `审计记录：截至第 ${leaf.seq} 号，SHA-256 ${grouped(leaf.hash)}，可在系统“存证核验”中按此序号和哈希核对。`,
    style: 'small',
  },
];

const signatureColumns: readonly TableColumn[] = [
  { head: '事项', width: 44 },
  { head: '签署方', width: 38 },
  { head: '签署人', width: 90 },
  { head: '时间', width: 80 },
  { head: '方式', width: 26 },
  { head: '所签内容的 SHA-256', width: '*' },
];

const purposeWords: Readonly<Record<SignaturePurpose, string>> = {
  confirm: '确认联单',
  load: '交接装车',
  takeBack: '收回退运',
};
const partyWords: Readonly<Record<SigningParty, string>> = { consignor: '移出人', carrier: '承运人' };

const signatureRow = (one: ManifestSignatureView): PageContent[] => [
  purposeWords[one.purpose],
  partyWords[one.party],
  one.signerLabel,
  told(one.signedAt),
  one.medium === 'paper' ? '纸质' : '电子',
  { text: grouped(one.contentHash), style: 'small' },
];
