import type { Operation, Packet } from './offline.types';

/** What an operation is about, by name; null where it is about none, or this device no longer knows it. */
export interface Subject {
  readonly firm: string | null;
  readonly manifest: string | null;
  readonly container: string | null;
}

/** At whose stop it was recorded, for which manifest and which container. */
export function subjectOf({ content, containerCode }: Operation, packet: Packet | undefined): Subject {
  const { manifestId, bookingId, code } = content;
  const stop = packet?.stops.find(
    ({ manifest, bookings }) =>
      (manifestId !== undefined && manifest?.manifestId === manifestId) ||
      bookings.some((booking) => booking.bookingId === bookingId),
  );
  const manifest = manifestId === undefined ? null : (stop?.manifest ?? null);
  return {
    firm: stop?.enterpriseName ?? null,
    manifest: manifest === null ? null : (manifest.officialNumber ?? manifest.internalNumber),
    container: code ?? containerCode ?? null,
  };
}
