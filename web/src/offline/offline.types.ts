import type { Schemas } from '../api/queries';
import type { TakenPhoto } from '../shared/photos/taken-photo';
import type { Text } from '../words/words';

/** What a device takes along of a round. */
export type Packet = Schemas['PacketView'];
export type PacketStop = Schemas['PacketStopView'];
export type PacketManifest = Schemas['PacketManifestView'];
export type PacketLine = Schemas['PacketLineView'];

/** As it is sent. */
export type SentOperation = Schemas['ReplayedOperation'];
export type OperationKind = SentOperation['kind'];
export type RecordedLine = Schemas['ReplayedLine'];
export type Replayed = Schemas['ReplayedOperationView'];

/** Everything of an operation beside its place, its time and what it was recorded on. */
export type OperationContent = Omit<SentOperation, 'operationId' | 'sequence' | 'kind' | 'deviceAt' | 'basis'>;

/** `recorded`: here alone so far; the others are what the server answered. */
export type Outcome = 'recorded' | 'waiting' | 'conflict' | 'applied' | 'discarded';

/** What a driver did, in the order of doing; kept after it was sent, so that the pages go on showing it. */
export interface Operation {
  /** Of the device for the round: one series of sequence numbers. */
  readonly packetId: string;
  readonly sequence: number;
  readonly operationId: string;
  readonly accountId: string;
  readonly roundId: string;
  readonly handheldId: string;
  readonly kind: OperationKind;
  /** ISO 8601, by the device's clock. */
  readonly deviceAt: string;
  readonly basis: number;
  readonly content: OperationContent;
  readonly outcome: Outcome;
  /** Given to the network, so it may have arrived whatever came back. Left out in records of an earlier build: not known. */
  readonly tried?: boolean;
  /** Why it waits or is in conflict, in the server's words. */
  readonly message: Text | null;
  /** The container that the server's answer is about; left out before there was one. */
  readonly containerCode?: string | null;
}

/** Something to record. `operationId` is given for a hand-over, which has one of its own. */
export interface NewOperation {
  readonly kind: OperationKind;
  readonly content: OperationContent;
  readonly operationId?: string;
}

export interface KeptPacket {
  /** The packet's. */
  readonly id: string;
  readonly accountId: string;
  readonly roundId: string;
  readonly packet: Packet;
  /** The server gives out no more of it: the round is completed or cancelled. */
  readonly ended: boolean;
  /** ISO 8601, by the device's clock. */
  readonly fetchedAt: string;
}

/** This browser, registered as the device of one account. */
export interface KeptDevice {
  readonly accountId: string;
  readonly handheldId: string;
  readonly name: string;
}

/** A package in the hands of the driver: scanned, and weighed where a scale is at hand. */
export interface DraftLoad {
  readonly code: string;
  readonly line: number;
  readonly grams: number;
}

/** A hand-over that is not signed yet. */
export interface HandOverDraft {
  readonly packetId: string;
  readonly enterpriseId: string;
  readonly loads: readonly DraftLoad[];
  /** Lines taken without labels, counted and weighed as a whole. */
  readonly counted: Readonly<Record<number, { readonly grams: number; readonly packages: number }>>;
}

/** A photo of a hand-over that was taken here. */
export interface KeptPhoto extends Pick<TakenPhoto, 'takenAt'> {
  /** Also the idempotency key of its upload. */
  readonly id: string;
  readonly accountId: string;
  readonly packetId: string;
  readonly manifestId: string;
  /** Null once it has arrived. */
  readonly picture: Blob | null;
  /** ISO 8601, by the device's clock: the order of uploading. */
  readonly keptAt: string;
  readonly outcome: 'recorded' | 'arrived' | 'refused';
  /** Why it was refused, in the server's words. */
  readonly reason: string | null;
}

/** A key of the enterprise for one signature without network, with what it must show to its people by then. */
export interface KeptKey {
  readonly accountId: string;
  readonly manifestId: string;
  /** The server shows it once. */
  readonly key: Schemas['HandOverKeyView'];
  readonly number: string;
  readonly lines: readonly {
    readonly line: number;
    readonly name: string;
    readonly wasteCode: string;
    readonly plannedGrams: number;
    readonly plannedPackages: number;
  }[];
  /** What was signed with it, for showing it again. */
  readonly signed: { readonly text: string; readonly seal: string } | null;
}
