import { packagingWords, wasteFormWords } from '../../../catalogue/trade-templates.types.js';
import { manifestStateWords } from '../../../manifests/manifest-line-list.types.js';
import { decisionWords } from '../../../shared/decision-words.js';
import type { ListedLine } from '../../../manifests/manifest-line-list.types.js';
import type { ReportColumn } from '../report-definition.types.js';
import { column, words } from './column.js';

const kinds = words({ inbound: ['转移', 'transfer'], return: ['退回', 'return'] });

/**
 * Parts 1 to 3 of the official form (危险废物转移联单, 部令23号 第6条; 环办固体函〔2021〕577号) with its headings, and the
 * names by which our own answer files are read. Internal number, kind and planned masses are ours.
 */
export const manifestLineColumns: readonly ReportColumn<keyof ListedLine>[] = [
  column('internalNumber', '内部编号', 'Internal number', { width: 22, paper: 92 }),
  column('officialNumber', '联单编号', 'Manifest number', { width: 18, paper: 76 }),
  column('kind', '联单类型', 'Kind', { type: 'word', words: kinds }),
  column('state', '联单状态', 'State', { type: 'word', words: manifestStateWords }),
  column('plannedOn', '计划转移日期', 'Planned on', { type: 'day' }),
  column('consignorName', '移出单位名称', 'Consignor', { width: 28, paper: '*' }),
  column('consignorUscc', '移出单位统一社会信用代码', 'Consignor credit code', { width: 22 }),
  column('consignorAddress', '移出单位地址', 'Consignor address', { width: 28 }),
  column('emergencyPhone', '应急联系电话', 'Emergency telephone'),
  column('handler', '经办人', 'Handled by'),
  column('consignorPhone', '移出单位联系电话', 'Consignor telephone'),
  column('handoverAt', '交付时间', 'Handed over', { type: 'instant', width: 20, paper: 62 }),
  column('carrierName', '承运单位名称', 'Carrier', { width: 28 }),
  column('operatingLicenceNo', '营运证件号', 'Operating licence'),
  column('carrierAddress', '承运单位地址', 'Carrier address', { width: 28 }),
  column('carrierPhone', '承运单位联系电话', 'Carrier telephone'),
  column('driverName', '驾驶员', 'Driver'),
  column('driverPhone', '驾驶员联系电话', 'Driver telephone'),
  column('plateNo', '牌号', 'Plate', { paper: 50 }),
  column('origin', '运输起点', 'From', { width: 28 }),
  column('departedAt', '实际起运时间', 'Departed', { type: 'instant', width: 20 }),
  column('via', '经由地', 'Via'),
  column('destination', '运输终点', 'To', { width: 28 }),
  column('arrivedAt', '实际到达时间', 'Arrived', { type: 'instant', width: 20 }),
  column('consigneeName', '接受单位名称', 'Consignee', { width: 28 }),
  column('permitNo', '危险废物经营许可证编号', 'Permit number', { width: 22 }),
  column('consigneeAddress', '接受单位地址', 'Consignee address', { width: 28 }),
  column('consigneePhone', '接受单位联系电话', 'Consignee telephone'),
  column('receivedAt', '接受时间', 'Received', { type: 'instant', width: 20 }),
  column('paperNumber', '纸质联单号', 'Number of the paper manifest'),
  column('position', '序号', 'No.', { type: 'integer', width: 6 }),
  column('wasteName', '废物名称', 'Waste', { width: 20, paper: 70 }),
  column('wasteCode', '废物代码', 'Waste code', { paper: 54 }),
  column('hazards', '危险特性', 'Hazards'),
  column('physicalForm', '形态', 'Form', { type: 'word', words: wasteFormWords }),
  column('harmfulComponents', '有害成分名称', 'Harmful components'),
  column('packaging', '包装方式', 'Packaging', { type: 'word', words: packagingWords }),
  column('packageCount', '包装数量', 'Packages', { type: 'integer' }),
  column('plannedGrams', '计划量(吨)', 'Planned (t)', { type: 'grams' }),
  column('outGrams', '移出量(吨)', 'Handed over (t)', { type: 'grams', paper: 48 }),
  column('majorDiscrepancy', '是否存在重大差异', 'Major discrepancy', { type: 'flag' }),
  column('decision', '接受人处理意见', 'Consignee decision', { type: 'word', words: decisionWords, width: 20 }),
  column('opinion', '处理意见说明', 'Remark', { width: 20 }),
  column('methodCode', '拟利用处置方式', 'Treatment method'),
  column('inGrams', '接受量(吨)', 'Accepted (t)', { type: 'grams', paper: 48 }),
  column('refusedGrams', '拒收量(吨)', 'Refused (t)', { type: 'grams' }),
];
