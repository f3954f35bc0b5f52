/** 移出人, 承运人 and 接受人 as they stood when the manifest was drafted; a later move or renaming changes nothing here. */
export interface ConsignorSnapshot {
  readonly name: string;
  readonly uscc: string;
  readonly address: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly emergencyPhone: string;
}

export interface CarrierSnapshot {
  readonly name: string;
  readonly licenceNo: string;
  readonly address: string;
  readonly phone: string;
}

export interface ConsigneeSnapshot {
  readonly name: string;
  readonly uscc: string;
  readonly address: string;
  readonly phone: string;
  /** 危险废物经营许可证编号 in force on the day of the transfer. */
  readonly permitNo: string;
}

/** `inbound`: from an enterprise to the facility. `return`: refused goods on their way home, linked to the original. */
export const manifestKinds = ['inbound', 'return'] as const;
export type ManifestKind = (typeof manifestKinds)[number];

export const wasteForms = ['S', 'SS', 'L', 'G'] as const;
export type WasteForm = (typeof wasteForms)[number];

export type LineDecision = 'accept' | 'part' | 'refuse';
export type AcceptanceOutcome = 'accepted' | 'partlyAccepted' | 'refused';
export type SignaturePurpose = 'confirm' | 'load' | 'takeBack';
export type SigningParty = 'consignor' | 'carrier';

/** What a manifest says in its parts 1 to 3, whatever stores it. Instants are null until they happened. */
export interface ManifestContent {
  readonly kind: ManifestKind;
  readonly internalNumber: string;
  readonly officialNumber: string | null;
  readonly plannedOn: string;
  readonly consignor: ConsignorSnapshot;
  readonly carrier: CarrierSnapshot;
  readonly consignee: ConsigneeSnapshot;
  readonly plate: string;
  readonly driverName: string;
  readonly driverPhone: string;
  readonly escortName: string | null;
  readonly origin: string;
  readonly via: string | null;
  readonly destination: string;
  readonly emergencyMeasures: string | null;
  readonly note: string | null;
  readonly handoverAt: Date | null;
  readonly departedAt: Date | null;
  readonly arrivedAt: Date | null;
  readonly receivedAt: Date | null;
  readonly lines: readonly ManifestLineContent[];
}

export interface ManifestLineContent {
  readonly position: number;
  readonly wasteCode: string;
  readonly name: string;
  readonly hazards: readonly string[];
  readonly form: string;
  readonly packaging: string;
  readonly components: readonly string[];
  readonly plannedGrams: number;
  readonly plannedPackages: number;
  readonly handedOverGrams: number | null;
  readonly handedOverPackages: number | null;
  readonly containerCodes: readonly string[];
  readonly acceptedGrams: number | null;
  readonly decision: LineDecision | null;
  readonly methodCode: string | null;
}
