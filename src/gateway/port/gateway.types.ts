import type { OfficialForm } from '../subjects/official-form.types.js';

export const gatewayAdapters = ['manual', 'file', 'simulator'] as const;
export type GatewayAdapter = (typeof gatewayAdapters)[number];

/** `number`: the 14-digit number is wanted (部令23号 第15条). The reports say that the waste left, and what was accepted. */
export const messageKinds = ['number', 'reportDispatched', 'reportReceived'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** One thing said to the national system. */
export interface GatewayCall {
  /** The same for the same content, however often it is said. */
  readonly key: string;
  readonly kind: MessageKind;
  readonly internalNumber: string;
  /** Null while the number is what is asked for. */
  readonly officialNumber: string | null;
  /** The facility under whose login it is said. */
  readonly facilityId: string;
  /** GB/T 2260, six digits: where the waste starts. */
  readonly divisionCode: string;
  readonly form: OfficialForm;
  /** The instant of the attempt, by the database clock. */
  readonly at: Date;
}

/** `waiting`: the answer comes another way, by hand or in a file. `refused` is final until a person mends the cause. */
export type GatewayAnswer =
  | { readonly outcome: 'number'; readonly number: string }
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'waiting' }
  | { readonly outcome: 'refused'; readonly reason: string };

export const heldSteps = ['created', 'dispatched', 'received'] as const;
export type HeldStep = (typeof heldSteps)[number];

/** A manifest as the national system has it. */
export interface HeldManifest {
  readonly internalNumber: string | null;
  readonly officialNumber: string;
  /** Null where the system does not say. */
  readonly step: HeldStep | null;
  readonly outGrams: number | null;
  readonly inGrams: number | null;
  readonly issuedAt: Date;
}
