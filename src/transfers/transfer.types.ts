import type { CarriageNames } from '../rounds/carriage.service.js';

/** What the outbound manifest says about its parties (部令23号; the official fields), as they were when it was drafted. */
export interface TransferContent {
  readonly consignor: Party;
  readonly consignee: Party & { readonly permitNo: string };
  readonly contractNumber: string;
  readonly approvalNumber: string | null;
  readonly legs: readonly CarriageNames[];
}

export interface Party {
  readonly name: string;
  readonly uscc: string;
  readonly divisionCode: string;
  readonly address: string;
  readonly phone: string;
}
