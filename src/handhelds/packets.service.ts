import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Containers } from '../containers/containers.service.js';
import { SettingsService } from '../identity/settings/settings.service.js';
import { Manifests } from '../manifests/manifests.service.js';
import type { LockedManifest } from '../manifests/manifests.service.js';
import type { RoundView } from '../rounds/dto/round.view.js';
import { Rounds } from '../rounds/rounds.service.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import type { FetchPacket } from './dto/handheld.dto.js';
import type { PacketView } from './dto/packet.view.js';
import type { Handheld } from './handheld.entity.js';
import { roundNotReady, tooManyCodes } from './handheld.errors.js';
import { Handhelds } from './handhelds.service.js';
import { codesWanted, mostCodes } from './operation.rules.js';
import { bookingsSeen, digestOf, manifestsSeen, stopsOf } from './packet-content.js';
import type { PacketParts, ShownManifest } from './packet-content.js';
import { Packet } from './packet.entity.js';
import { ReservedCode } from './reserved-code.entity.js';

/** What a device takes along: the round, and container codes that nobody else gets. */
@Injectable()
export class Packets {
  constructor(
    private readonly writes: Writes,
    private readonly handhelds: Handhelds,
    private readonly rounds: Rounds,
    private readonly manifests: Manifests,
    private readonly containers: Containers,
    private readonly settings: SettingsService,
  ) {}

  /**
   * The packet of the driver's own round on the driver's own device. Asked for again it is the same one with what changed;
   * codes are reserved for lines that have not enough. `round.not-found`, `handheld.not-found` (404), `handheld.revoked`,
   * `handheld.round-not-ready`, `container.serials-exhausted` (409), `handheld.too-many-codes` (422).
   */
  fetch(actor: Actor, request: RequestIdentity, roundId: string, given: FetchPacket): Promise<PacketView> {
    return this.writes.run(actor, 'handheld.packet', request, async (tx) => {
      const round = await this.rounds.ofDriver(tx, roundId);
      const handheld = await this.handhelds.requireInUse(tx, given.handheldId);
      if (!onTheRoad.includes(round.state)) throw roundNotReady({});
      const packet = await lockOrBegin(tx, handheld, round);
      const manifests = (await this.manifests.ofRound(tx, roundId)).map((manifest) => ({
        manifest,
        confirmHash: this.manifests.confirmHash(manifest),
      }));
      await this.reserve(tx, packet, manifests, given.codesPerLine);
      return this.issue(tx, packet, round, manifests);
    });
  }

  /** Whatever was not used of a round that ended: the codes are gone for good. */
  async voidUnused(tx: WriteTx, roundId: string): Promise<void> {
    for (const packet of await tx.manager.findBy(Packet, { roundId })) {
      const unused = { packetId: packet.id, usedAt: IsNull(), voidedAt: IsNull() };
      const { affected } = await tx.manager.update(ReservedCode, unused, { voidedAt: tx.now });
      audit(tx, packet, 'void-codes', { codes: affected ?? 0 });
    }
  }

  private async reserve(
    tx: WriteTx,
    packet: Packet,
    manifests: readonly ShownManifest[],
    asked: number | undefined,
  ): Promise<void> {
    const held = await tx.manager.findBy(ReservedCode, { packetId: packet.id });
    const wanted = manifests
      .filter(({ manifest }) => toBeLoaded.includes(manifest.state))
      .flatMap(({ manifest }) => manifest.lines.map((line) => ({ manifest, line })))
      .map(({ manifest, line }) => {
        const has = held.filter(({ manifestLineId }) => manifestLineId === line.id).length;
        return { manifest, line, count: codesWanted(line.plannedPackages, asked) - has };
      })
      .filter(({ count }) => count > 0);
    const all = wanted.reduce((sum, { count }) => sum + count, held.length);
    if (all > mostCodes) throw tooManyCodes({ most: mostCodes, asked: all }, '/codesPerLine');
    // The series' rows are locked in the order of their names, whoever takes from several.
    for (const { manifest, line, count } of wanted.toSorted((a, b) => (seriesOf(a) < seriesOf(b) ? -1 : 1))) {
      const series = { uscc: manifest.consignor.uscc, wasteCode: line.wasteCode, day: packet.roundDay };
      const codes = await this.containers.reserveCodes(tx, series, count);
      const owner = { packetId: packet.id, manifestId: manifest.id, manifestLineId: line.id, ...tenantOf(manifest) };
      const rows = codes.map((code) => ({ code, ...owner, reservedAt: tx.now, usedAt: null, voidedAt: null }));
      await tx.manager.insert(ReservedCode, rows);
    }
  }

  private async issue(
    tx: WriteTx,
    packet: Packet,
    round: RoundView,
    manifests: readonly ShownManifest[],
  ): Promise<PacketView> {
    const content = await this.contentOf(tx, packet, round, manifests);
    const digest = digestOf(content);
    const version = packet.digest === digest ? packet.version : packet.version + 1;
    const seen = {
      manifests: manifestsSeen(packet.manifests, manifests, version),
      bookings: bookingsSeen(packet.bookings, round),
    };
    await tx.manager.save(Packet, Object.assign(packet, { digest, version, ...seen, issuedAt: tx.now }));
    audit(tx, packet, 'packet', { version, handheldId: packet.handheldId, stops: content.stops.length });
    return { ...content, issuedAt: tx.now.toISOString(), version };
  }

  private async contentOf(
    tx: WriteTx,
    packet: Packet,
    round: RoundView,
    manifests: readonly ShownManifest[],
  ): Promise<Omit<PacketView, 'issuedAt' | 'version'>> {
    const enterpriseIds = [...new Set(round.stops.map(({ enterpriseId }) => enterpriseId))];
    const containers = await this.containers.waitingAt(tx, enterpriseIds);
    const codes = await unusedCodes(tx, packet.id);
    const parts: PacketParts = { packetId: packet.id, round, manifests, containers, codes };
    return {
      id: packet.id,
      handheldId: packet.handheldId,
      roundId: round.id,
      roundNumber: round.number,
      day: round.day,
      roundState: round.state,
      plate: round.vehicle.plate,
      driverName: round.driver.name,
      escortName: round.escort.name,
      tolerances: await this.tolerances(tx, packet),
      stops: stopsOf(parts),
    };
  }

  private async tolerances(tx: WriteTx, { facilityId, roundDay: on }: Packet): Promise<PacketView['tolerances']> {
    const names = ['weighing.tolerance-permille', 'container.max-density-grams-per-litre'] as const;
    const values = await this.settings.values(tx, names, { facilityId, on });
    return { weighingPermille: values[names[0]], densityGramsPerLitre: values[names[1]] };
  }
}

const onTheRoad: readonly string[] = ['released', 'underway'];
const toBeLoaded: readonly string[] = ['draft', 'confirmed', 'numbered'];

const seriesOf = ({ manifest, line }: { manifest: LockedManifest; line: LockedManifest['lines'][number] }): string =>
  `${manifest.consignor.uscc}/${line.wasteCode}/${line.id}`;

/** The caller holds the device's row, so there is one packet a round. */
async function lockOrBegin(tx: WriteTx, handheld: Handheld, round: RoundView): Promise<Packet> {
  const where = { handheldId: handheld.id, roundId: round.id };
  const held = await tx.manager.findOne(Packet, { where, lock: { mode: 'pessimistic_write' } });
  if (held !== null) return held;
  const packet = tx.manager.create(Packet, {
    ...where,
    id: newId(),
    roundDay: round.day,
    ...tenantOf(handheld),
    accountId: handheld.accountId,
    accountLabel: handheld.accountLabel,
    // Counts to 1 with the first issue.
    version: 0,
    digest: '',
    manifests: {},
    bookings: {},
    issuedAt: tx.now,
    acceptedUntil: null,
    acceptedBy: null,
  });
  await tx.manager.insert(Packet, packet);
  return packet;
}

async function unusedCodes(tx: WriteTx, packetId: string): Promise<Map<string, string[]>> {
  const rows = await tx.manager.find(ReservedCode, {
    where: { packetId, usedAt: IsNull(), voidedAt: IsNull() },
    order: { code: 'ASC' },
    take: mostCodes,
  });
  const codes = new Map<string, string[]>();
  for (const { manifestLineId, code } of rows) codes.set(manifestLineId, [...(codes.get(manifestLineId) ?? []), code]);
  return codes;
}

function audit(tx: WriteTx, packet: Packet, verb: string, data: Record<string, unknown>): void {
  const tenant = tenantOf(packet);
  tx.audit({ subject: 'handheldPacket', subjectId: packet.id, action: `handheld.${verb}`, tenant, data });
}
