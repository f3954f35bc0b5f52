import { Injectable } from '@nestjs/common';
import { newId } from '../shared/uuid.js';
import { shanghaiDate } from '../shared/working-days.js';
import type { WriteTx } from '../writes/write-tx.js';
import { ManifestInserter } from './manifest-inserter.js';
import type { NewLine, NewManifest } from './manifest-inserter.js';
import type { ManifestLine } from './manifest-line.entity.js';
import type { ManifestWithLines } from './manifest-store.js';
import { refusedLinesUnknown } from './manifest.errors.js';
import { manifestReturnDrafted } from './manifests.events.js';

/** Grams of one line of the original that go home. */
export interface ReturnedLine {
  readonly lineId: string;
  readonly grams: number;
  /** Packages that go home; those handed over when not told. */
  readonly packages?: number;
}

/**
 * Refused goods go back to their consignor on a linked manifest of their own; who returns them, and on which paper, 部令23号
 * does not say. The parties keep the names they have on the original, start and end of the transport are swapped.
 */
@Injectable()
export class ReturnTrips {
  constructor(private readonly inserter: ManifestInserter) {}

  async draft(tx: WriteTx, original: ManifestWithLines, returned: readonly ReturnedLine[]): Promise<string> {
    const byId = new Map(original.lines.map((line) => [line.id, line]));
    const lines = returned.map((line, index) => lineHome(byId.get(line.lineId), line, index + 1));
    if (lines.length === 0) throw refusedLinesUnknown({});
    const [trip] = await this.inserter.insert(tx, original.facilityId, [{ ...wayHome(original, tx.now), lines }]);
    manifestReturnDrafted.emit(tx, { manifestId: trip!.id, originalManifestId: original.id });
    return trip!.id;
  }
}

function lineHome(line: ManifestLine | undefined, { grams, packages }: ReturnedLine, position: number): NewLine {
  if (line === undefined || grams <= 0 || grams > (line.refusedGrams ?? 0)) throw refusedLinesUnknown({});
  const { wasteCode, name, hazards, form, packaging, components, bookingId, bookingLineId } = line;
  return {
    id: newId(),
    position,
    bookingId,
    bookingLineId,
    wasteCode,
    name,
    hazards,
    form,
    packaging,
    components,
    plannedGrams: grams,
    plannedPackages: packages ?? Math.max(1, line.handedOverPackages ?? 1),
  };
}

function wayHome(original: ManifestWithLines, now: Date): Omit<NewManifest, 'lines'> {
  const { enterpriseId, divisionCode, consignor, carrier, consignee, vehicleId, plate } = original;
  const { driverId, driverName, driverPhone, driverAccountId, escortId, escortName } = original;
  return {
    kind: 'return',
    originalManifestId: original.id,
    roundId: null,
    plannedOn: shanghaiDate(now),
    enterpriseId,
    divisionCode,
    consignor,
    carrier,
    consignee,
    vehicleId,
    plate,
    driverId,
    driverName,
    driverPhone,
    driverAccountId,
    escortId,
    escortName,
    origin: original.destination,
    destination: original.origin,
  };
}
