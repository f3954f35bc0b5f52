import type { LineDecision, SignaturePurpose, SigningParty, WasteForm } from '../manifest.types.js';

/** 移出人 as it was when the manifest was drafted. */
export class ConsignorView {
  name!: string;
  /** 统一社会信用代码, 18 characters. */
  uscc!: string;
  address!: string;
  contactName!: string;
  /** Masked for readers outside the enterprise and its facility: 138****5678. */
  contactPhone!: string;
  emergencyPhone!: string;
}

/** 承运人 with the vehicle and the crew of the trip. */
export class TransportView {
  carrierName!: string;
  /** Number of the 道路运输经营许可证. */
  licenceNo!: string;
  carrierAddress!: string;
  carrierPhone!: string;
  vehicleId!: string;
  plate!: string;
  driverName!: string;
  /** Masked for readers outside the enterprise and its facility. */
  driverPhone!: string;
  escortName!: string | null;
  origin!: string;
  via!: string | null;
  destination!: string;
  /** ISO 8601; null until it happened. */
  handoverAt!: string | null;
  departedAt!: string | null;
  arrivedAt!: string | null;
}

/** 接受人. */
export class ConsigneeView {
  name!: string;
  uscc!: string;
  address!: string;
  phone!: string;
  /** 危险废物经营许可证编号. */
  permitNo!: string;
}

/** One waste. All masses in grams. */
export class ManifestLineView {
  id!: string;
  position!: number;
  bookingId!: string | null;
  bookingLineId!: string | null;
  /** 8-digit code of 国家危险废物名录, such as 900-214-08. */
  wasteCode!: string;
  name!: string;
  /** T, C, I, R, In. */
  hazards!: string[];
  /** S solid, SS semi-solid, L liquid, G gas. */
  form!: WasteForm;
  packaging!: string;
  components!: string[];
  plannedGrams!: number;
  plannedPackages!: number;
  /** Null until the driver filled it in. */
  handedOverGrams!: number | null;
  handedOverPackages!: number | null;
  /** Codes of the containers scanned at hand-over; empty when the packages were labelled at loading. */
  containerCodes!: string[];
  /** Null until weighed, or when the line was refused unweighed. */
  measuredGrams!: number | null;
  acceptedGrams!: number | null;
  refusedGrams!: number | null;
  decision!: LineDecision | null;
  /** HJ 1033 附录F. */
  methodCode!: string | null;
  opinion!: string | null;
  majorDiscrepancy!: boolean | null;
  zoneId!: string | null;
}

export class ManifestSignatureView {
  /** What was signed: the draft, the loading, or that refused goods are back. */
  purpose!: SignaturePurpose;
  party!: SigningParty;
  medium!: 'electronic' | 'paper';
  /** Name the organisation gave the account. */
  signerLabel!: string;
  /** ISO 8601. */
  signedAt!: string;
  contentHash!: string;
  documentId!: string | null;
}

/** The paper manifest behind a back-filled one (部令23号 第20条). */
export class BackfillView {
  reason!: string;
  paperNumber!: string;
  documentId!: string;
  /** When the transfer ended; null while it is under way. */
  endedAt!: string | null;
  /** Last instant of the tenth working day after the end. */
  dueAt!: string | null;
  /** When its official number was entered; null while it is open. */
  doneAt!: string | null;
}
