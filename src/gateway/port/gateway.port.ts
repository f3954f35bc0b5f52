import type { GatewayAdapter, GatewayAnswer, GatewayCall, HeldManifest } from './gateway.types.js';

export interface HeldQuery {
  readonly facilityId: string;
  readonly from: Date;
  /** Exclusive. */
  readonly to: Date;
  /** Official number of the last entry of the page before, '' for the first page. */
  readonly after: string;
  readonly limit: number;
}

/**
 * The national or provincial solid-waste system, as far as this product knows it: no public interface of it is known, so
 * adapters stand in. Asked again with the same key, an adapter gives the same answer, since a crash may come between the
 * answer and its recording. Runs outside any transaction; whoever calls gives it ten seconds at most, and what it throws
 * means that the system could not be reached or is out of order.
 */
export abstract class GatewayPort {
  abstract readonly name: GatewayAdapter;
  abstract send(call: GatewayCall, signal: AbortSignal): Promise<GatewayAnswer>;
  /** What the system holds, by official number; null: it cannot be asked. */
  abstract held(query: HeldQuery, signal: AbortSignal): Promise<HeldManifest[] | null>;
}
