import { Injectable } from '@nestjs/common';
import { Bookings } from '../bookings/bookings.service.js';
import type { LockedBooking } from '../bookings/bookings.service.js';
import { Containers } from '../containers/containers.service.js';
import type { NewContainer } from '../containers/containers.service.js';
import { requireMasses } from '../manifests/handed-over.rules.js';
import { ManifestJourney } from '../manifests/manifest-journey.service.js';
import { ManifestSigning } from '../manifests/manifest-signing.service.js';
import { bookingGone } from '../manifests/manifest.errors.js';
import { Manifests } from '../manifests/manifests.service.js';
import type { LockedManifest } from '../manifests/manifests.service.js';
import { RoundDriving } from '../rounds/round-driving.service.js';
import { Rounds } from '../rounds/rounds.service.js';
import type { WriteTx } from '../writes/write-tx.js';
import * as refusals from './handheld.errors.js';
import type { OperationKind } from './handheld.types.js';
import { HandOverKeys } from './hand-over-keys.service.js';
import type { Operation } from './operation.entity.js';
import { labelledAt, seenIn } from './operation.rules.js';
import { loadAs } from './packet-content.js';
import type { Packet } from './packet.entity.js';
import { ReservedCode } from './reserved-code.entity.js';

type Effect = (tx: WriteTx, packet: Packet, operation: Operation) => Promise<unknown>;

/** What each kind of operation does, by the very use cases that a driver takes online. */
@Injectable()
export class OperationEffects {
  constructor(
    private readonly rounds: Rounds,
    private readonly driving: RoundDriving,
    private readonly manifests: Manifests,
    private readonly signing: ManifestSigning,
    private readonly journey: ManifestJourney,
    private readonly bookings: Bookings,
    private readonly containers: Containers,
    private readonly keys: HandOverKeys,
  ) {}

  /** Inside the write that notes it as applied. Errors: those of the step itself, and the conflicts of handheld.errors.ts. */
  async take(tx: WriteTx, packet: Packet, operation: Operation): Promise<void> {
    await this.effects[operation.kind](tx, packet, operation);
  }

  private readonly effects: Readonly<Record<OperationKind, Effect>> = {
    departRound: (tx, { roundId }) =>
      this.driveRound(tx, roundId, 'released', () => this.driving.recordDeparture(tx, roundId)),
    completeRound: (tx, { roundId }) =>
      this.driveRound(tx, roundId, 'underway', () => this.driving.recordCompletion(tx, roundId)),
    // Seen and written down: the operation itself is the record.
    arriveAtStop: () => Promise.resolve(),
    note: () => Promise.resolve(),
    noShow: (tx, { roundId }, { content }) =>
      this.driving.recordNoShow(tx, roundId, content.bookingId!, content.reason!),
    labelContainer: (tx, packet, operation) => this.label(tx, packet, operation),
    handOver: (tx, packet, operation) => this.handOver(tx, packet, operation),
    enterpriseSign: (tx, _packet, { content }) => this.signForEnterprise(tx, content.manifestId!, content.seal!),
    departStop: (tx, _packet, { content }) => this.departStop(tx, content.manifestId!),
    arriveAtFacility: (tx, _packet, { content }) => this.arrive(tx, content.manifestId!),
  };

  /** What the desk recorded meanwhile is as the driver wants it. */
  private async driveRound(tx: WriteTx, roundId: string, from: string, drive: () => Promise<unknown>): Promise<void> {
    const { state } = await this.rounds.require(tx, roundId);
    const order = ['released', 'underway', 'completed'];
    if (order.indexOf(state) <= order.indexOf(from)) await drive();
  }

  /** The container comes into being under the code printed on its label (即打码; HJ 1276-2022). */
  private async label(tx: WriteTx, packet: Packet, { content, deviceAt }: Operation): Promise<void> {
    const manifest = await this.manifests.lock(tx, content.manifestId!);
    const line = lineAt(manifest, content.line!, '/line');
    await takeReserved(tx, packet, content.code!, line.id);
    const waste = await this.wasteOf(tx, line);
    const { consignor, facilityId, enterpriseId, divisionCode } = manifest;
    const wanted = {
      ...waste,
      packaging: content.packaging ?? waste.packaging,
      volumeMillilitres: content.volumeMillilitres!,
      grams: content.grams!,
      generatedAt: labelledAt(packet.roundDay, deviceAt, tx.now),
    } as NewContainer;
    const unit = { uscc: consignor.uscc, facilityId, enterpriseId, divisionCode };
    await this.containers.registerReserved(tx, unit, wanted, { code: content.code!, pointer: '/grams' });
  }

  private async handOver(tx: WriteTx, packet: Packet, { content }: Operation): Promise<void> {
    const manifest = await this.manifests.lock(tx, content.manifestId!);
    requireNumberSeen(manifest, seenIn(packet.manifests[manifest.id]!, content.basis)?.loadAs);
    const lines = content.lines!.map(({ line, containers, ...masses }, place) => ({
      ...masses,
      lineId: lineAt(manifest, line, `/lines/${place}/line`).id,
      ...(containers !== undefined && { containers: [...containers] }),
    }));
    await this.signing.recordSigning(tx, manifest, { lines });
  }

  /** The seal proves that a device of the enterprise signed what stands in the manifest now; the driver cannot make it. */
  private async signForEnterprise(tx: WriteTx, manifestId: string, seal: string): Promise<void> {
    const manifest = await this.manifests.lock(tx, manifestId);
    requireMasses(manifest.lines);
    const signer = await this.keys.spend(tx, manifest, seal);
    await this.signing.recordSealed(tx, manifest, signer);
  }

  private async departStop(tx: WriteTx, manifestId: string): Promise<void> {
    const manifest = await this.manifests.lock(tx, manifestId);
    if (beforeLoading.includes(manifest.state)) throw refusals.awaitsEnterprise({});
    if (!onTheWay.includes(manifest.state)) await this.journey.recordDeparture(tx, manifest);
  }

  private async arrive(tx: WriteTx, manifestId: string): Promise<void> {
    const manifest = await this.manifests.lock(tx, manifestId);
    if (beforeLoading.includes(manifest.state)) throw refusals.awaitsEnterprise({});
    if (!hasArrived.includes(manifest.state)) await this.journey.recordArrival(tx, manifest, tx.now);
  }

  private async wasteOf(tx: WriteTx, { bookingId, bookingLineId }: LockedManifest['lines'][number]): Promise<Waste> {
    const found = await this.bookings.find(tx, bookingId === null ? [] : [bookingId]);
    const booked = found.flatMap(({ lines }) => lines).find(({ id }) => id === bookingLineId);
    if (booked === undefined) throw bookingGone({}, '/line');
    const { profileId, wasteCode, name, form, hazards, components, harmfulComponents, packaging } = booked;
    return { profileId, wasteCode, name, form, hazards, components, harmfulComponents, packaging };
  }
}

type Waste = Pick<
  LockedBooking['lines'][number],
  'profileId' | 'wasteCode' | 'name' | 'form' | 'hazards' | 'components' | 'harmfulComponents' | 'packaging'
>;

const beforeLoading: readonly string[] = ['draft', 'confirmed', 'numbered'];
const hasArrived: readonly string[] = ['arrived', 'accepted', 'partlyAccepted', 'refused', 'closed'];
const onTheWay: readonly string[] = ['inTransit', ...hasArrived];

function lineAt({ lines }: LockedManifest, position: number, pointer: string): LockedManifest['lines'][number] {
  const line = lines.find((one) => one.position === position);
  if (line === undefined) throw refusals.lineUnknown({}, pointer);
  return line;
}

/**
 * The driver signs what the device showed. What was planned is sealed once the manifest has its number, so that still
 * stands; the number itself may have been put right since (部令23号 第11条, 第13条). No number shown: nothing to load under.
 */
function requireNumberSeen(manifest: LockedManifest, shown: string | null = null): void {
  if (shown === null) throw refusals.numberMissing({}, '/manifestId');
  const number = loadAs(manifest);
  if (number !== null && number !== shown) throw refusals.numberCorrected({ shown, number }, '/manifestId');
}

/** Of this round and line, by a device of the same driver, not used and not void. Marks it as used. */
async function takeReserved(tx: WriteTx, packet: Packet, code: string, lineId: string): Promise<void> {
  const reserved = await tx.manager.findOne(ReservedCode, { where: { code }, lock: { mode: 'pessimistic_write' } });
  if (reserved?.packetId !== packet.id || reserved.manifestLineId !== lineId)
    throw refusals.codeNotReserved({}, '/code');
  if (reserved.usedAt !== null) throw refusals.codeUsed({}, '/code');
  if (reserved.voidedAt !== null) throw refusals.codeVoided({}, '/code');
  await tx.manager.update(ReservedCode, { code }, { usedAt: tx.now });
}
