import { manifestLifecycle } from './manifest.lifecycle.js';

/** What people call the states. */
export const manifestStateWords = manifestLifecycle.states;

/** Which lines: of manifests drafted from one instant to another, that one left out. */
export interface LineListFilter {
  readonly from: Date;
  readonly before: Date;
  readonly enterpriseId?: string | undefined;
}

/**
 * A waste line with all that its manifest says (部令23号 第6条; 环办固体函〔2021〕577号), for long lists: every value as text,
 * '' where there is none. Masses in grams, flags as true or false, instants as 'YYYY-MM-DD HH:MM:SS' in Asia/Shanghai.
 */
export type ListedLine = Readonly<Record<(typeof listedFields)[number], string>>;

/** In the order of the official form. */
export const listedFields = [
  'internalNumber',
  'officialNumber',
  'kind',
  'state',
  'plannedOn',
  'consignorName',
  'consignorUscc',
  'consignorAddress',
  'emergencyPhone',
  'handler',
  'consignorPhone',
  'handoverAt',
  'carrierName',
  'operatingLicenceNo',
  'carrierAddress',
  'carrierPhone',
  'driverName',
  'driverPhone',
  'plateNo',
  'origin',
  'departedAt',
  'via',
  'destination',
  'arrivedAt',
  'consigneeName',
  'permitNo',
  'consigneeAddress',
  'consigneePhone',
  'receivedAt',
  'paperNumber',
  'position',
  'wasteName',
  'wasteCode',
  'hazards',
  'physicalForm',
  'harmfulComponents',
  'packaging',
  'packageCount',
  'plannedGrams',
  'outGrams',
  'majorDiscrepancy',
  'decision',
  'opinion',
  'methodCode',
  'inGrams',
  'refusedGrams',
] as const;
