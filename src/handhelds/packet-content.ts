import { canonicalJson, sha256Hex } from '../shared/canonical-json.js';
import type { RoundStopView, RoundView } from '../rounds/dto/round.view.js';
import type { LockedContainer } from '../containers/containers.service.js';
import type { LockedManifest } from '../manifests/manifests.service.js';
import type { PacketContainerView, PacketManifestView, PacketStopView, PacketView } from './dto/packet.view.js';
import type { PacketBookings, PacketManifest, PacketManifests } from './handheld.types.js';
import { handOverId } from './operation.rules.js';

/** A manifest of the round with the hash of what the enterprise confirmed. */
export interface ShownManifest {
  readonly manifest: LockedManifest;
  readonly confirmHash: string;
}

/** What a packet is made of. */
export interface PacketParts {
  readonly packetId: string;
  readonly round: RoundView;
  readonly manifests: readonly ShownManifest[];
  readonly containers: readonly LockedContainer[];
  /** Reserved and not used, by manifest line. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
}

/** Only what has its number and is not loaded yet is loaded without network (部令23号 第11条, 第15条): under that number. */
export const loadAs = ({ state, officialNumber }: LockedManifest): string | null =>
  state === 'numbered' ? officialNumber : null;

/** One stop for each enterprise, in the order of driving: its bookings are on one manifest (部令23号 第16条). */
export function stopsOf(parts: PacketParts): PacketStopView[] {
  const { stops } = parts.round;
  const enterprises = [...new Set(stops.map(({ enterpriseId }) => enterpriseId))];
  return enterprises.map((id) =>
    stopOf(
      parts,
      stops.filter(({ enterpriseId }) => enterpriseId === id),
    ),
  );
}

function stopOf(parts: PacketParts, bookings: readonly RoundStopView[]): PacketStopView {
  const { enterpriseId, enterpriseName, address, contactName, contactPhone } = bookings[0]!;
  const shown = parts.manifests.find(({ manifest }) => manifest.enterpriseId === enterpriseId);
  return {
    enterpriseId,
    enterpriseName,
    address,
    contactName,
    contactPhone,
    bookings: bookings.map(({ bookingId, bookingNumber, position, state, windowFrom, windowTo, note }) => ({
      bookingId,
      bookingNumber,
      position,
      state,
      windowFrom,
      windowTo,
      note,
    })),
    manifest: shown === undefined ? null : manifestOf(parts, shown),
    containers: parts.containers.filter((one) => one.enterpriseId === enterpriseId).map(containerOf),
  };
}

const manifestOf = (
  { packetId, codes }: PacketParts,
  { manifest, confirmHash }: ShownManifest,
): PacketManifestView => ({
  manifestId: manifest.id,
  handOverId: handOverId(packetId, manifest.id),
  internalNumber: manifest.internalNumber,
  officialNumber: manifest.officialNumber,
  state: manifest.state,
  mayLoad: loadAs(manifest) !== null,
  confirmHash,
  uscc: manifest.consignor.uscc,
  lines: manifest.lines.map((line) => ({
    line: line.position,
    bookingId: line.bookingId,
    wasteCode: line.wasteCode,
    name: line.name,
    hazards: line.hazards,
    form: line.form,
    packaging: line.packaging,
    components: line.components,
    plannedGrams: line.plannedGrams,
    plannedPackages: line.plannedPackages,
    codes: [...(codes.get(line.id) ?? [])],
  })),
});

const containerOf = ({
  code,
  wasteCode,
  packaging,
  volumeMillilitres,
  grams,
}: LockedContainer): PacketContainerView => ({
  code,
  wasteCode,
  packaging,
  volumeMillilitres,
  grams,
});

/** Of what is shown; the instant of issue is no part of it. */
export const digestOf = (content: Omit<PacketView, 'issuedAt' | 'version'>): string =>
  sha256Hex(canonicalJson(content));

/** What was known of the manifests before, and what is shown of them from this version on. */
export function manifestsSeen(
  before: PacketManifests,
  shown: readonly ShownManifest[],
  version: number,
): PacketManifests {
  const now = shown.map(({ manifest }): [string, PacketManifest] => {
    const seen = before[manifest.id]?.seen ?? [];
    const isSame = seen.at(-1)?.loadAs === loadAs(manifest);
    const next = isSame ? seen : [...seen, { from: version, loadAs: loadAs(manifest) }];
    return [manifest.id, { enterpriseId: manifest.enterpriseId, seen: next }];
  });
  return { ...before, ...Object.fromEntries(now) };
}

export const bookingsSeen = (before: PacketBookings, { stops }: RoundView): PacketBookings => ({
  ...before,
  ...Object.fromEntries(stops.map(({ bookingId, enterpriseId }) => [bookingId, enterpriseId])),
});
