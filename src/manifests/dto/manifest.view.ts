import { ApiProperty } from '@nestjs/swagger';
import { maskPhone } from '../../shared/phone.js';
import { AllowedStepView } from '../../platform/http/allowed-step.view.js';
import type { AllowedStep } from '../../shared/lifecycle.js';
import type { Actor } from '../../shared/roles.js';
import { hasRole } from '../../shared/roles.js';
import { contentHash } from '../manifest-content.js';
import type { ManifestLine } from '../manifest-line.entity.js';
import type { ManifestSignature } from '../manifest-signature.entity.js';
import type { ManifestWithLines } from '../manifest-store.js';
import { manifestStates } from '../manifest.lifecycle.js';
import type { ManifestState } from '../manifest.lifecycle.js';
import type { Manifest } from '../manifest.entity.js';
import { manifestKinds } from '../manifest.types.js';
import type { ManifestKind } from '../manifest.types.js';
import {
  BackfillView,
  ConsigneeView,
  ConsignorView,
  ManifestLineView,
  ManifestSignatureView,
  TransportView,
} from './manifest-parts.view.js';

/** What a manifest is, without its lines: a row of a list. */
export class ManifestSummaryView {
  id!: string;
  /** The product's own number, without gaps per facility and year: GI-CC-2026-000042. */
  internalNumber!: string;
  /** 14 digits of the national system; null until issued. */
  officialNumber!: string | null;
  @ApiProperty({ enum: manifestKinds })
  kind!: ManifestKind;
  @ApiProperty({ enum: manifestStates })
  state!: ManifestState;
  facilityId!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  /** Administrative division of the site, GB/T 2260. */
  divisionCode!: string;
  /** Null on return trips. */
  roundId!: string | null;
  /** Day of the transfer, YYYY-MM-DD in Asia/Shanghai. */
  plannedOn!: string;
  plate!: string;
  driverName!: string;
  /** ISO 8601; null until it happened. */
  receivedAt!: string | null;
  /** End of the fifth working day after the arrival (部令23号 第18条); null before it. */
  acceptanceDueAt!: string | null;
  /** Ran on paper and was entered afterwards. */
  backfill!: boolean;
  backfillDueAt!: string | null;
  /** The manifest whose refused goods this return trip carries. */
  originalManifestId!: string | null;
  createdAt!: string;
  /** Send it back as If-Match: "v3". */
  version!: number;
}

/** A row of the list with the sums of its lines, in grams. */
export class ManifestRowView extends ManifestSummaryView {
  wasteCodes!: string[];
  plannedGrams!: number;
  /** Null until loaded. */
  handedOverGrams!: number | null;
  /** Null until decided. */
  acceptedGrams!: number | null;
  /** Null until loaded. */
  handedOverPackages!: number | null;
  /** How many of these were scanned at the hand-over; the others were labelled at loading. */
  scannedPackages!: number;
}

export class ManifestView extends ManifestSummaryView {
  consignor!: ConsignorView;
  transport!: TransportView;
  consignee!: ConsigneeView;
  emergencyMeasures!: string | null;
  note!: string | null;
  numberedAt!: string | null;
  closedAt!: string | null;
  voidReason!: string | null;
  @ApiProperty({ type: BackfillView, nullable: true })
  paper!: BackfillView | null;
  lines!: ManifestLineView[];
  signatures!: ManifestSignatureView[];
  /** What the enterprise signs to confirm: SHA-256 of the draft's content. */
  confirmHash!: string;
  /** What both sides sign at loading: SHA-256 of the content with the masses handed over. */
  loadingHash!: string;
  allowedSteps!: AllowedStepView[];
}

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

export const toManifestSummaryView = (manifest: Manifest): ManifestSummaryView => ({
  id: manifest.id,
  internalNumber: manifest.internalNumber,
  officialNumber: manifest.officialNumber,
  kind: manifest.kind,
  state: manifest.state,
  facilityId: manifest.facilityId,
  enterpriseId: manifest.enterpriseId,
  enterpriseName: manifest.consignor.name,
  divisionCode: manifest.divisionCode,
  roundId: manifest.roundId,
  plannedOn: manifest.plannedOn,
  plate: manifest.plate,
  driverName: manifest.driverName,
  receivedAt: iso(manifest.receivedAt),
  acceptanceDueAt: iso(manifest.acceptanceDueAt),
  backfill: manifest.backfill,
  backfillDueAt: iso(manifest.backfillDueAt),
  originalManifestId: manifest.originalManifestId,
  createdAt: manifest.createdAt.toISOString(),
  version: manifest.version,
});

export const toManifestView = (
  manifest: ManifestWithLines,
  signatures: readonly ManifestSignature[],
  steps: readonly AllowedStep[],
  actor: Actor,
): ManifestView => ({
  ...toManifestSummaryView(manifest),
  consignor: consignorOf(manifest, phonesFor(manifest, actor)),
  transport: transportOf(manifest, phonesFor(manifest, actor)),
  consignee: { ...manifest.consignee },
  emergencyMeasures: manifest.emergencyMeasures,
  note: manifest.note,
  numberedAt: iso(manifest.numberedAt),
  closedAt: iso(manifest.closedAt),
  voidReason: manifest.voidReason,
  paper: paperOf(manifest),
  lines: manifest.lines.map(toLineView),
  signatures: signatures.map(toSignatureView),
  confirmHash: contentHash(manifest, 'confirm'),
  loadingHash: contentHash(manifest, 'load'),
  allowedSteps: [...steps],
});

type ShownPhone = (phone: string) => string;

/** Both parties work with the numbers; a regulator learns who it was and not how to ring them (个人信息保护法 第6条). */
const phonesFor = ({ facilityId, enterpriseId }: Manifest, actor: Actor): ShownPhone =>
  actor.facilityId === facilityId || actor.enterpriseId === enterpriseId || hasRole(actor, 'system')
    ? (phone) => phone
    : maskPhone;

const consignorOf = ({ consignor }: Manifest, shown: ShownPhone): ConsignorView => ({
  name: consignor.name,
  uscc: consignor.uscc,
  address: consignor.address,
  contactName: consignor.contactName,
  contactPhone: shown(consignor.contactPhone),
  emergencyPhone: shown(consignor.emergencyPhone),
});

const transportOf = (manifest: Manifest, shown: ShownPhone): TransportView => ({
  carrierName: manifest.carrier.name,
  licenceNo: manifest.carrier.licenceNo,
  carrierAddress: manifest.carrier.address,
  carrierPhone: manifest.carrier.phone,
  vehicleId: manifest.vehicleId,
  plate: manifest.plate,
  driverName: manifest.driverName,
  driverPhone: shown(manifest.driverPhone),
  escortName: manifest.escortName,
  origin: manifest.origin,
  via: manifest.via,
  destination: manifest.destination,
  handoverAt: iso(manifest.handoverAt),
  departedAt: iso(manifest.departedAt),
  arrivedAt: iso(manifest.arrivedAt),
});

function paperOf(manifest: Manifest): BackfillView | null {
  const { backfillReason, paperNumber, paperDocumentId } = manifest;
  if (backfillReason === null || paperNumber === null || paperDocumentId === null) return null;
  return {
    reason: backfillReason,
    paperNumber,
    documentId: paperDocumentId,
    endedAt: iso(manifest.paperEndedAt),
    dueAt: iso(manifest.backfillDueAt),
    doneAt: iso(manifest.backfilledAt),
  };
}

const toLineView = (line: ManifestLine): ManifestLineView => ({
  id: line.id,
  position: line.position,
  bookingId: line.bookingId,
  bookingLineId: line.bookingLineId,
  wasteCode: line.wasteCode,
  name: line.name,
  hazards: line.hazards,
  form: line.form,
  packaging: line.packaging,
  components: line.components,
  plannedGrams: line.plannedGrams,
  plannedPackages: line.plannedPackages,
  handedOverGrams: line.handedOverGrams,
  handedOverPackages: line.handedOverPackages,
  containerCodes: line.containerCodes,
  measuredGrams: line.measuredGrams,
  acceptedGrams: line.acceptedGrams,
  refusedGrams: line.refusedGrams,
  decision: line.decision,
  methodCode: line.methodCode,
  opinion: line.opinion,
  majorDiscrepancy: line.majorDiscrepancy,
  zoneId: line.zoneId,
});

const toSignatureView = (signature: ManifestSignature): ManifestSignatureView => ({
  purpose: signature.purpose,
  party: signature.party,
  medium: signature.medium,
  signerLabel: signature.signerLabel,
  signedAt: signature.signedAt.toISOString(),
  contentHash: signature.contentHash,
  documentId: signature.documentId,
});
