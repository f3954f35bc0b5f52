import type {
  Book,
  BookEntry,
  ContainerFact,
  CorrectionCause,
  Draft,
  EntryCause,
  LedgerContainer,
  LedgerTable,
  LedgerUnit,
  LedgerWorld,
} from './ledger.types.js';

/** Records of one leaf; more cannot come of one event (2,000 containers on a manifest, four records of each). */
export const linesPerLeaf = 16_384;

interface NewEntry {
  readonly unit: LedgerUnit;
  readonly table: LedgerTable;
  readonly cause: EntryCause;
  readonly grams: number;
  readonly occurredAt?: string;
  readonly handler?: string;
  readonly deliveryHandler?: string | null;
  readonly zoneId?: string | null;
  readonly transferId?: string | null;
  readonly methodCode?: string | null;
  readonly earlier?: readonly BookEntry[] | readonly number[];
}

interface Correction {
  readonly grams: number;
  readonly cause: CorrectionCause;
  readonly reason?: string | null;
  readonly methodCode?: string;
  /** Of another container than the fact's. */
  readonly container?: LedgerContainer;
}

/** One fact on its way into the ledgers. */
export class Entering {
  readonly drafts: Draft[] = [];
  readonly container: LedgerContainer;

  constructor(
    readonly world: LedgerWorld,
    readonly fact: ContainerFact,
  ) {
    const container = world.containers.get(fact.containerId);
    if (container === undefined) throw new Error(`leaf ${fact.leaf} is about a container that there is not`);
    this.container = container;
  }

  bookOf(containerId: string): Book {
    const book = this.world.books.get(containerId) ?? [];
    this.world.books.set(containerId, book);
    return book;
  }

  /** Of the fact's container, in one ledger and table, oldest first. */
  entries(unit: LedgerUnit, table: LedgerTable): BookEntry[] {
    return this.bookOf(this.container.id).filter((entry) => entry.unit === unit && entry.table === table);
  }

  enter(given: NewEntry): BookEntry {
    const { unit, table, cause, grams, handler: by = this.fact.by, methodCode = null } = given;
    const carriedBy = given.deliveryHandler ?? null;
    const draft = this.draft(this.container, {
      unit,
      table,
      cause,
      grams,
      methodCode,
      correctsId: null,
      occurredAt: given.occurredAt ?? this.fact.at,
      handler: by,
      deliveryHandler: carriedBy,
      zoneId: given.zoneId ?? null,
      transferId: given.transferId ?? null,
      operationId: this.fact.operationId,
      reason: null,
      earlier: (given.earlier ?? []).map((one) => (typeof one === 'number' ? one : one.id)),
    });
    const entry: BookEntry = { id: draft.id, table, unit, cause, by, carriedBy, netGrams: grams, methodCode };
    this.bookOf(this.container.id).push(entry);
    return entry;
  }

  /** Nothing when there is nothing to correct. */
  correct(entry: BookEntry, { grams, cause, reason, methodCode, container = this.container }: Correction): void {
    if (grams === 0 && methodCode === undefined) return;
    this.draft(container, {
      unit: entry.unit,
      table: entry.table,
      cause,
      grams,
      methodCode: methodCode ?? null,
      correctsId: entry.id,
      occurredAt: this.fact.at,
      handler: this.fact.by,
      deliveryHandler: null,
      zoneId: null,
      transferId: null,
      operationId: null,
      reason: reason ?? this.fact.reason,
      earlier: [],
    });
    entry.netGrams += grams;
    if (methodCode !== undefined) entry.methodCode = methodCode;
  }

  private draft(container: LedgerContainer, rest: Omit<Draft, 'id' | 'leaf' | 'recordedAt' | 'container'>): Draft {
    const { leaf, at } = this.fact;
    const line = this.drafts.length;
    if (line >= linesPerLeaf) throw new Error(`leaf ${leaf} makes more than ${linesPerLeaf} records`);
    const draft = { id: leaf * linesPerLeaf + line, leaf, recordedAt: at, container, ...rest };
    this.drafts.push(draft);
    return draft;
  }
}

export const netOf = (entries: readonly BookEntry[]): number =>
  entries.reduce((sum, { netGrams }) => sum + netGrams, 0);
