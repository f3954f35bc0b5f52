/** What a driver's device records, in the words of the online steps. */
export const operationKinds = [
  'departRound',
  'arriveAtStop',
  'labelContainer',
  'handOver',
  'enterpriseSign',
  'noShow',
  'departStop',
  'arriveAtFacility',
  'completeRound',
  'note',
] as const;
export type OperationKind = (typeof operationKinds)[number];

export const operationStates = ['received', 'waiting', 'conflict', 'applied', 'discarded'] as const;
export type OperationState = (typeof operationStates)[number];

export interface RecordedContainer {
  readonly code: string;
  readonly grams?: number;
}

export interface RecordedLine {
  /** Position on the form, from 1. */
  readonly line: number;
  readonly handedOverGrams: number;
  readonly handedOverPackages: number;
  readonly containers?: readonly RecordedContainer[];
}

/** What is recorded beside kind, order and time; which of it a kind needs is in operation.rules.ts. */
export interface OperationContent {
  /** Version of the packet that the driver had before the eyes. */
  readonly basis: number;
  readonly manifestId?: string;
  readonly bookingId?: string;
  /** Position on the form, from 1. */
  readonly line?: number;
  readonly code?: string;
  readonly grams?: number;
  readonly volumeMillilitres?: number;
  readonly packaging?: string;
  readonly lines?: readonly RecordedLine[];
  /** Id of the key and the seal made with it. */
  readonly seal?: string;
  readonly reason?: string;
  readonly text?: string;
}

/** How a packet showed a manifest from one of its versions on. */
export interface SeenManifest {
  readonly from: number;
  /** The official number to load it under; null while it has none, and then nothing is loaded (部令23号 第11条). */
  readonly loadAs: string | null;
}

/** Whose a manifest or booking is, and what was shown of it. */
export interface PacketManifest {
  readonly enterpriseId: string;
  readonly seen: readonly SeenManifest[];
}
export type PacketManifests = Readonly<Record<string, PacketManifest>>;
/** Enterprise by booking. */
export type PacketBookings = Readonly<Record<string, string>>;
