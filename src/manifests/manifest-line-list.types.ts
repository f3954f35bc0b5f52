import type { ManifestState } from './manifest.lifecycle.js';
import type { LineDecision, ManifestKind, WasteForm } from './manifest.types.js';

/** Which lines: of manifests drafted from one instant to another, that one left out. */
export interface LineListFilter {
  readonly from: Date;
  readonly before: Date;
  readonly enterpriseId?: string | undefined;
}

/**
 * A waste line with all that its manifest says (部令23号 第6条; 环办固体函〔2021〕577号), for long lists. Instants as
 * 'YYYY-MM-DD HH:MM:SS' in Asia/Shanghai, null until they happened.
 */
export interface ListedLine {
  readonly internalNumber: string;
  readonly officialNumber: string | null;
  readonly kind: ManifestKind;
  readonly state: ManifestState;
  readonly plannedOn: string;
  readonly consignorName: string;
  readonly consignorUscc: string;
  readonly consignorAddress: string;
  readonly emergencyPhone: string;
  readonly handler: string;
  readonly consignorPhone: string;
  readonly handoverAt: string | null;
  readonly carrierName: string;
  readonly operatingLicenceNo: string;
  readonly carrierAddress: string;
  readonly carrierPhone: string;
  readonly driverName: string;
  readonly driverPhone: string;
  readonly plateNo: string;
  readonly origin: string;
  readonly departedAt: string | null;
  readonly via: string | null;
  readonly destination: string;
  readonly arrivedAt: string | null;
  readonly consigneeName: string;
  readonly permitNo: string;
  readonly consigneeAddress: string;
  readonly consigneePhone: string;
  readonly receivedAt: string | null;
  readonly paperNumber: string | null;
  readonly position: number;
  readonly wasteName: string;
  readonly wasteCode: string;
  readonly hazards: string;
  readonly physicalForm: WasteForm;
  readonly harmfulComponents: string;
  readonly packaging: string;
  readonly packageCount: number;
  readonly plannedGrams: number;
  readonly outGrams: number | null;
  readonly majorDiscrepancy: boolean | null;
  readonly decision: LineDecision | null;
  readonly opinion: string | null;
  readonly methodCode: string | null;
  readonly inGrams: number | null;
  readonly refusedGrams: number | null;
}
