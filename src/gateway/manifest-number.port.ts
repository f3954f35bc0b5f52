import type { WriteTx } from '../writes/write-tx.js';

/** What the national system is asked about. */
export interface NumberWanted {
  readonly manifestId: string;
  readonly internalNumber: string;
  /** GB/T 2260, six digits: where the waste starts. */
  readonly divisionCode: string;
}

/** The 14-digit number, or that it will come another way: somebody enters it by hand. */
export type NumberAnswer = { readonly number: string } | { readonly waiting: true };

export const gatewayAdapters = ['manual', 'simulator'] as const;
export type GatewayAdapter = (typeof gatewayAdapters)[number];

/**
 * The national or provincial solid-waste system, as far as this product knows it: it issues official manifest numbers
 * (部令23号 第15条). Asked again about the same manifest, an adapter gives the same answer, since a crash may come between
 * the answer and our commit. It runs inside the write, so it answers within ten seconds or throws.
 */
export abstract class ManifestNumberPort {
  abstract readonly name: GatewayAdapter;
  abstract request(tx: WriteTx, wanted: NumberWanted): Promise<NumberAnswer>;
}
