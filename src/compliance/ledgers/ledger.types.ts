/** The tables of HJ 1259-2022 Annex B: 产生, 入库, 出库, 自行利用/处置, 委外利用/处置. */
export const ledgerTables = ['B.1', 'B.2', 'B.3', 'B.4', 'B.5'] as const;
export type LedgerTable = (typeof ledgerTables)[number];

/** Whose ledger: a generator's (登记管理) or the facility's (重点监管). */
export type LedgerUnit = 'enterprise' | 'facility';

export type EntryCause = 'generated' | 'stored' | 'received' | 'repacked' | 'handedOver' | 'shipped';
export type CorrectionCause =
  'weighed' | 'voided' | 'takenBack' | 'stockTake' | 'missing' | 'found' | 'refused' | 'method';

/** One event of a container as the audit trail has it. */
export interface ContainerFact {
  /** Number of its leaf. */
  readonly leaf: number;
  /** UTC in ISO 8601 with six decimals. */
  readonly at: string;
  /** As `container.lifecycle.ts` and the writers of containers name it, without `container.`. */
  readonly action: string;
  readonly from: string | null;
  readonly containerId: string;
  readonly by: string;
  /** In it after the event. */
  readonly grams: number;
  readonly operationId: string | null;
  readonly zoneId: string | null;
  readonly transferId: string | null;
  readonly handedOverAt: string | null;
  readonly reason: string | null;
}

/** What a label says for good. */
export interface LedgerContainer {
  readonly id: string;
  readonly code: string;
  readonly facilityId: string;
  readonly enterpriseId: string | null;
  readonly divisionCode: string;
  readonly wasteCode: string;
  readonly name: string;
  readonly packaging: string;
  readonly generatedAt: Date;
  readonly manifestLineId: string | null;
  readonly zoneId: string | null;
  readonly transferId: string | null;
  readonly voidReason: string | null;
}

/** A record that stands, with its corrections: what later ones of the container rest on. */
export interface BookEntry {
  readonly id: number;
  readonly table: LedgerTable;
  readonly unit: LedgerUnit;
  readonly cause: EntryCause;
  readonly by: string;
  readonly carriedBy: string | null;
  netGrams: number;
  methodCode: string | null;
}

/** What is entered of one container, oldest first. */
export type Book = BookEntry[];

/** All that the facts of a batch may ask for. */
export interface LedgerWorld {
  readonly containers: ReadonlyMap<string, LedgerContainer>;
  /** By container; the projection adds to them. */
  readonly books: Map<string, Book>;
  /** By the container that was split off at the gate: what it came from. */
  readonly splitOff: ReadonlyMap<string, readonly { readonly fromId: string; readonly grams: number }[]>;
  /** By operation (split, merge, repack, decant): the records of what left containers. The projection adds to them. */
  readonly pouredOut: Map<string, number[]>;
  /** 拟利用处置方式 stated at acceptance, by line of the manifest. */
  readonly statedMethods: ReadonlyMap<string, string>;
  /** Methods by transfer and waste code. */
  readonly transferMethods: ReadonlyMap<
    string,
    Readonly<Record<string, { readonly planned: string; readonly treated: string | null }>>
  >;
}

/** A record to be written, without its batch number and names. */
export interface Draft {
  readonly id: number;
  readonly leaf: number;
  /** Of the event; a unit's instants of recording never go back. */
  readonly recordedAt: string;
  readonly unit: LedgerUnit;
  readonly container: LedgerContainer;
  readonly table: LedgerTable;
  readonly cause: EntryCause | CorrectionCause;
  readonly correctsId: number | null;
  readonly occurredAt: string;
  readonly grams: number;
  readonly handler: string;
  readonly deliveryHandler: string | null;
  readonly zoneId: string | null;
  readonly transferId: string | null;
  readonly methodCode: string | null;
  readonly operationId: string | null;
  readonly reason: string | null;
  readonly earlier: readonly number[];
}
