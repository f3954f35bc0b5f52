import type { LockedBooking } from '../bookings/bookings.service.js';
import type { HandOverTo, LoadedLine, ScannedLine } from '../containers/hand-over/hand-over.service.js';
import type { HandedOverLine } from './dto/manifest-steps.dto.js';
import type { ManifestWithLines } from './manifest-store.js';

/** A manifest as the containers know it: whose label a package without one gets. */
export const handOverOf = ({
  id,
  consignor,
  facilityId,
  enterpriseId,
  divisionCode,
}: ManifestWithLines): HandOverTo => ({
  manifestId: id,
  uscc: consignor.uscc,
  facilityId,
  enterpriseId,
  divisionCode,
});

/** What the driver scanned, line by line, in the order of the request. */
export function scannedLines({ lines }: ManifestWithLines, given: readonly HandedOverLine[]): ScannedLine[] {
  const codes = new Map(lines.map(({ id, wasteCode }) => [id, wasteCode]));
  return given.map(({ lineId, handedOverGrams, handedOverPackages, containers = [] }, place) => ({
    lineId,
    wasteCode: codes.get(lineId)!,
    handedOverGrams,
    handedOverPackages,
    containers,
    pointer: `/lines/${place}`,
  }));
}

/** The lines with mass, and the waste as the booking describes it: only there the components for segregation are known. */
export function loadedLines({ lines }: ManifestWithLines, bookings: readonly LockedBooking[]): LoadedLine[] {
  const booked = new Map(bookings.flatMap((booking) => booking.lines.map((line) => [line.id, line] as const)));
  return lines
    .filter(({ handedOverGrams }) => (handedOverGrams ?? 0) > 0)
    .map((line) => {
      const waste = booked.get(line.bookingLineId ?? '');
      // Mass of a line without a booking is refused before: see `refuseMassOfOthers`.
      if (waste === undefined) throw new Error(`line ${line.id} is of no booking on this trip`);
      const { profileId, wasteCode, name, form, hazards, components, harmfulComponents, packaging } = waste;
      return {
        lineId: line.id,
        handedOverGrams: line.handedOverGrams ?? 0,
        handedOverPackages: line.handedOverPackages ?? 0,
        containerCodes: line.containerCodes,
        waste: { profileId, wasteCode, name, form, hazards, components, harmfulComponents, packaging },
      } as LoadedLine;
    });
}
