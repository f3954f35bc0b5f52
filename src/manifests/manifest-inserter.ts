import { Injectable } from '@nestjs/common';
import { Facilities } from '../facility/facilities.service.js';
import { formatInternalNumber } from '../shared/manifest-number.js';
import { newId } from '../shared/uuid.js';
import { shanghaiYear } from '../shared/working-days.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import { ManifestLine } from './manifest-line.entity.js';
import { takeSerials } from './manifest-numbers.js';
import type { ManifestWithLines } from './manifest-store.js';
import { Manifest } from './manifest.entity.js';
import { manifestLifecycle } from './manifest.lifecycle.js';

/** A line as drafted; masses are those planned. */
export type NewLine = Pick<
  ManifestLine,
  | 'id'
  | 'position'
  | 'bookingId'
  | 'bookingLineId'
  | 'wasteCode'
  | 'name'
  | 'hazards'
  | 'form'
  | 'packaging'
  | 'components'
  | 'plannedGrams'
  | 'plannedPackages'
>;

export type NewManifest = Pick<
  Manifest,
  | 'kind'
  | 'originalManifestId'
  | 'roundId'
  | 'plannedOn'
  | 'enterpriseId'
  | 'divisionCode'
  | 'consignor'
  | 'carrier'
  | 'consignee'
  | 'vehicleId'
  | 'plate'
  | 'driverId'
  | 'driverName'
  | 'driverPhone'
  | 'driverAccountId'
  | 'escortId'
  | 'escortName'
  | 'origin'
  | 'destination'
> & { readonly lines: readonly NewLine[] };

/** The one place where manifests come into being: each gets its internal number here, in the state `draft`. */
@Injectable()
export class ManifestInserter {
  constructor(private readonly facilities: Facilities) {}

  /** Consecutive numbers in the order given. */
  async insert(tx: WriteTx, facilityId: string, drafts: readonly NewManifest[]): Promise<ManifestWithLines[]> {
    const { shortCode } = await this.facilities.require(tx, facilityId);
    const year = shanghaiYear(tx.now);
    const first = await takeSerials(tx, facilityId, year, drafts.length);
    const manifests = drafts.map((draft, index) => {
      const serial = first + index;
      return compose(tx, { facilityId, year, serial, shortCode }, draft);
    });
    await tx.manager.insert(
      Manifest,
      manifests.map(({ lines: _, ...row }) => row),
    );
    await tx.manager.insert(
      ManifestLine,
      manifests.flatMap(({ lines }) => lines),
    );
    for (const manifest of manifests) auditDraft(tx, manifest);
    return manifests;
  }
}

interface Numbering {
  readonly facilityId: string;
  readonly year: number;
  readonly serial: number;
  readonly shortCode: string;
}

function compose(tx: WriteTx, numbering: Numbering, { lines, ...draft }: NewManifest): ManifestWithLines {
  const { facilityId, year, serial, shortCode } = numbering;
  const row = tx.manager.create(Manifest, {
    ...nothingHappened,
    ...draft,
    id: newId(),
    facilityId,
    year,
    serial,
    internalNumber: formatInternalNumber({ facility: shortCode, year, serial }),
    state: manifestLifecycle.initial,
    createdAt: tx.now,
  });
  const owned = lines.map((line) =>
    tx.manager.create(ManifestLine, {
      ...nothingDecided,
      ...line,
      manifestId: row.id,
      ...tenantOf(row),
      createdAt: tx.now,
    }),
  );
  return Object.assign(row, { lines: owned });
}

function auditDraft(tx: WriteTx, manifest: ManifestWithLines): void {
  const { id, internalNumber, kind, state, roundId, originalManifestId } = manifest;
  tx.audit({
    subject: 'manifest',
    subjectId: id,
    action: 'manifest.draft',
    from: null,
    to: state,
    tenant: tenantOf(manifest),
    data: { internalNumber, kind, roundId, originalManifestId },
  });
}

const nothingHappened = {
  officialNumber: null,
  numberSource: null,
  numberedAt: null,
  via: null,
  emergencyMeasures: null,
  note: null,
  handoverAt: null,
  departedAt: null,
  arrivedAt: null,
  receivedAt: null,
  acceptanceDueAt: null,
  closedAt: null,
  backfill: false,
  backfillReason: null,
  paperNumber: null,
  paperDocumentId: null,
  paperEndedAt: null,
  backfillDueAt: null,
  backfilledAt: null,
  voidReason: null,
  version: 1,
} satisfies Partial<Manifest>;

const nothingDecided = {
  handedOverGrams: null,
  handedOverPackages: null,
  containerCodes: [],
  measuredGrams: null,
  acceptedGrams: null,
  refusedGrams: null,
  decision: null,
  methodCode: null,
  opinion: null,
  majorDiscrepancy: null,
  zoneId: null,
} satisfies Partial<ManifestLine>;
