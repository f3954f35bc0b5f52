import type { FieldError } from '../shared/domain-error.js';
import { sha256Hex } from '../shared/canonical-json.js';
import { shanghaiDate, startOfShanghaiDay } from '../shared/working-days.js';
import type { OperationContent, OperationKind, PacketManifest, SeenManifest } from './handheld.types.js';
import { fieldNeeded, fieldUnused, labelledBeforeDay } from './handheld.errors.js';

/** Most reserved codes a manifest line, and a packet. */
export const mostCodesPerLine = 50;
export const mostCodes = 2_000;
/** Codes beside one for each planned package: for what is packed otherwise on the spot. */
const spareCodes = 3;
/** Most operations in one replay, and of one packet. */
export const mostOperations = 200;
export const mostSequence = 2_000;

/** How many codes a line gets. */
export const codesWanted = (plannedPackages: number, asked: number | undefined): number =>
  Math.min(mostCodesPerLine, asked ?? plannedPackages + spareCodes);

type Field = Exclude<keyof OperationContent, 'basis'>;

interface Fields {
  readonly needed: readonly Field[];
  readonly optional?: readonly Field[];
}

const fieldsOf: Readonly<Record<OperationKind, Fields>> = {
  departRound: { needed: [] },
  arriveAtStop: { needed: ['bookingId'] },
  labelContainer: {
    needed: ['manifestId', 'line', 'code', 'grams', 'volumeMillilitres'],
    optional: ['packaging'],
  },
  handOver: { needed: ['manifestId', 'lines'] },
  enterpriseSign: { needed: ['manifestId', 'seal'] },
  noShow: { needed: ['bookingId', 'reason'] },
  departStop: { needed: ['manifestId'] },
  arriveAtFacility: { needed: ['manifestId'] },
  completeRound: { needed: [] },
  note: { needed: ['text'], optional: ['bookingId'] },
};

/** Fields that the kind needs and has not, and those that it has and does not know. */
export function fieldProblems(kind: OperationKind, content: OperationContent, pointer: string): FieldError[] {
  const { needed, optional = [] } = fieldsOf[kind];
  const given = Object.entries(content)
    .filter(([name, value]) => name !== 'basis' && value !== undefined)
    .map(([name]) => name);
  const known: readonly string[] = [...needed, ...optional];
  const missing = needed.filter((name) => !given.includes(name));
  const unused = given.filter((name) => !known.includes(name));
  return [
    ...missing.flatMap((name) => fieldNeeded({ kind }, `${pointer}/${name}`).fields),
    ...unused.flatMap((name) => fieldUnused({ kind }, `${pointer}/${name}`).fields),
  ];
}

const containerPointer = /^\/lines\/(\d+)\/containers\/(\d+)(?:\/|$)/;

/** The container that an operation is about: the one it labels, or the one of a hand-over that was refused at `pointer`. */
export function containerCodeOf({ code, lines }: OperationContent, pointer: string | null): string | null {
  if (code !== undefined) return code;
  const [, line, place] = containerPointer.exec(pointer ?? '') ?? [];
  return lines?.[Number(line)]?.containers?.[Number(place)]?.code ?? null;
}

/** The one id under which a packet's hand-over of a manifest can be recorded: it follows from both. */
export function handOverId(packetId: string, manifestId: string): string {
  const hex = sha256Hex(`hand-over ${packetId} ${manifestId}`);
  // Version 8 of RFC 9562: a hash of one's own.
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-');
}

/** What the driver saw of a manifest in a version of the packet; undefined when it was not in it yet. */
export const seenIn = ({ seen }: PacketManifest, version: number): SeenManifest | undefined =>
  seen.filter(({ from }) => from <= version).at(-1);

/** Of a clock up to five minutes off nothing is noted. */
const toleratedSkewSeconds = 300;

/** By how much the device's clock was ahead when it sent; null within the tolerance. */
export function skewOf(sentAt: Date, now: Date): number | null {
  const seconds = Math.round((sentAt.getTime() - now.getTime()) / 1_000);
  if (Math.abs(seconds) <= toleratedSkewSeconds) return null;
  return Math.max(-2_147_483_647, Math.min(2_147_483_647, seconds));
}

/**
 * When a container under a reserved code was filled: the day is the code's (HJ 1276-2022), the hour the device's word as
 * far as it lies in that day and not ahead of the server. `handheld.label-before-day` (409).
 */
export function labelledAt(day: string, deviceAt: Date, now: Date): Date {
  if (shanghaiDate(now) < day) throw labelledBeforeDay({ day }, '/code');
  if (shanghaiDate(deviceAt) === day && deviceAt <= now) return deviceAt;
  return shanghaiDate(now) === day ? now : startOfShanghaiDay(day);
}

/** Kinds that only say what was seen: nothing to decide about them, however late they come. */
const records: readonly OperationKind[] = ['arriveAtStop', 'note'];
export const movesSomething = (kind: OperationKind): boolean => !records.includes(kind);

export interface Before {
  /** Operations received of those recorded before. */
  readonly received: number;
  /** Of these, neither applied nor discarded: at the same stop, and anywhere. */
  readonly openAtStop: number;
  readonly open: number;
}

/**
 * What an operation still waits for. Everything recorded before it must have come, so that the order of arrival changes
 * nothing; then what was recorded before at the same stop must be settled, and for the end of the round everything.
 */
export function waitsFor(
  { kind, sequence }: { readonly kind: OperationKind; readonly sequence: number },
  before: Before,
): 'missing' | 'open' | null {
  if (before.received < sequence - 1) return 'missing';
  const open = kind === 'completeRound' ? before.open : before.openAtStop;
  return open > 0 ? 'open' : null;
}
