import type { Operation, Packet, PacketStop, RecordedLine } from './offline.types';

/** How far a stop is, as this device knows: what the server said last, and what was recorded since. */
export type StopProgress =
  | 'open'
  | 'arrived'
  /** The driver signed; the enterprise has not. */
  | 'handedOver'
  /** Both signed: the waste is on the vehicle. */
  | 'loaded'
  | 'left'
  | 'delivered'
  | 'noShow'
  | 'dropped';

export interface ShownStop {
  readonly stop: PacketStop;
  /** From 1, in the order of driving. */
  readonly position: number;
  readonly progress: StopProgress;
  /** What the driver signed on this device. */
  readonly handedOver: readonly RecordedLine[] | null;
  /** In conflict, at this stop: a dispatcher decides. */
  readonly conflicts: readonly Operation[];
}

export type RoundProgress = 'released' | 'underway' | 'completed';

export interface ShownRound {
  readonly packet: Packet;
  readonly progress: RoundProgress;
  readonly stops: readonly ShownStop[];
}

/** What a manifest's state says of the stop; before loading, what is recorded here says more. */
const byManifest: Readonly<Record<string, StopProgress>> = {
  loaded: 'loaded',
  inTransit: 'left',
  arrived: 'delivered',
  accepted: 'delivered',
  partlyAccepted: 'delivered',
  refused: 'delivered',
  closed: 'delivered',
};
const order: readonly StopProgress[] = ['open', 'arrived', 'handedOver', 'loaded', 'left', 'delivered'];
const furthest = (steps: readonly StopProgress[]): StopProgress =>
  order[Math.max(...steps.map((step) => order.indexOf(step)))] ?? 'open';

const byKind: Partial<Record<Operation['kind'], StopProgress>> = {
  arriveAtStop: 'arrived',
  handOver: 'handedOver',
  enterpriseSign: 'loaded',
  departStop: 'left',
  arriveAtFacility: 'delivered',
};

/** Taken back, or never to come about: what a dispatcher discarded counts as not done. */
const counts = ({ outcome }: Operation): boolean => outcome !== 'discarded';

/** A conflict did not take effect; the page goes on showing it as recorded, beside the reason. */
export const isAt = ({ bookings, manifest }: PacketStop, { content }: Operation): boolean =>
  bookings.some(({ bookingId }) => bookingId === content.bookingId) ||
  (content.manifestId !== undefined && content.manifestId === manifest?.manifestId);

function progressOf(stop: PacketStop, done: readonly Operation[]): StopProgress {
  const gone = stop.bookings.filter(
    ({ bookingId, state }) =>
      state !== 'pending' || done.some(({ kind, content }) => kind === 'noShow' && content.bookingId === bookingId),
  );
  const steps = done.flatMap(({ kind }) => byKind[kind] ?? []);
  const reached = furthest(['open', byManifest[stop.manifest?.state ?? ''] ?? 'open', ...steps]);
  if (order.indexOf(reached) >= order.indexOf('handedOver') || gone.length < stop.bookings.length) return reached;
  if (stop.bookings.every(({ state }) => state === 'dropped')) return 'dropped';
  return stop.bookings.some(({ state }) => state === 'visited') ? furthest([reached, 'loaded']) : 'noShow';
}

function toShownStop(stop: PacketStop, place: number, operations: readonly Operation[]): ShownStop {
  const here = operations.filter((operation) => counts(operation) && isAt(stop, operation));
  const handOver = here.filter(({ kind }) => kind === 'handOver').at(-1);
  return {
    stop,
    position: place + 1,
    progress: progressOf(stop, here),
    handedOver: handOver?.content.lines ?? null,
    conflicts: here.filter(({ outcome }) => outcome === 'conflict'),
  };
}

/** The round as it is, whether or not the server knows yet. */
export function shownRound(packet: Packet, operations: readonly Operation[]): ShownRound {
  const done = operations.filter(counts);
  const did = (kind: Operation['kind']): boolean => done.some((operation) => operation.kind === kind);
  const isComplete = packet.roundState === 'completed' || did('completeRound');
  const isUnderway = packet.roundState === 'underway' || did('departRound');
  return {
    packet,
    progress: isComplete ? 'completed' : isUnderway ? 'underway' : 'released',
    stops: packet.stops.map((stop, place) => toShownStop(stop, place, operations)),
  };
}

/** Nothing is left to do at the stop itself. */
export const isOver = ({ progress }: Pick<ShownStop, 'progress'>): boolean =>
  ['left', 'delivered', 'noShow', 'dropped'].includes(progress);

/** Loaded waste that is still on the vehicle. */
export const onVehicle = (stops: readonly ShownStop[]): ShownStop[] =>
  stops.filter(({ progress }) => progress === 'loaded' || progress === 'left');
