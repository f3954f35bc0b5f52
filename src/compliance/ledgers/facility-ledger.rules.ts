import { netOf } from './entering.rules.js';
import type { Entering } from './entering.rules.js';
import type { BookEntry, CorrectionCause } from './ledger.types.js';

const into = (entering: Entering): BookEntry[] => entering.entries('facility', 'B.2');
const zoneOf = ({ fact, container }: Entering): string | null => fact.zoneId ?? container.zoneId;
const transferOf = ({ fact, container }: Entering): string | null => fact.transferId ?? container.transferId;

/** By the records: what of the container is in the facility. */
const stockOf = (entering: Entering): number => netOf(into(entering)) - netOf(entering.entries('facility', 'B.3'));

/**
 * 入库 (表 B.2) with the acceptance: from then on the waste is in the facility's charge and counts against its zone. Where it
 * stands inside, bay, zone or dock, is no movement of the ledger.
 */
function received(entering: Entering): void {
  const [handedOver, generated] = (['B.5', 'B.1'] as const).map((table) => entering.entries('enterprise', table)[0]);
  entering.enter({
    unit: 'facility',
    table: 'B.2',
    cause: 'received',
    grams: entering.fact.grams,
    deliveryHandler: handedOver?.carriedBy ?? null,
    zoneId: zoneOf(entering),
    earlier: [handedOver, generated].filter((entry) => entry !== undefined),
  });
}

/** 自产废物: 产生 (表 B.1) when it was filled, and with its record 入库 (表 B.2): from then on it counts against its zone. */
function produced(entering: Entering): void {
  const { container, fact } = entering;
  const common = { unit: 'facility', grams: fact.grams } as const;
  const occurredAt = container.generatedAt.toISOString();
  const origin = entering.enter({ ...common, table: 'B.1', cause: 'generated', occurredAt });
  const stored = { ...common, table: 'B.2', cause: 'stored', deliveryHandler: fact.by } as const;
  entering.enter({ ...stored, zoneId: zoneOf(entering), earlier: [origin] });
}

/** The record was wrong: what was entered under the label is taken back, what came last first. */
function withdrawn(entering: Entering): void {
  const reason = entering.container.voidReason;
  for (const table of ['B.2', 'B.1'] as const)
    for (const entry of entering.entries('facility', table))
      entering.correct(entry, { grams: -entry.netGrams, cause: 'voided', reason });
}

/** Split, merged, repacked, decanted: out of the one (表 B.3), into the other (表 B.2), tied together by the operation. */
function repacked(entering: Entering): void {
  const { fact, world } = entering;
  const grams = fact.grams - stockOf(entering);
  if (fact.operationId === null || grams === 0) return;
  const common = { unit: 'facility', cause: 'repacked', zoneId: zoneOf(entering) } as const;
  const poured = world.pouredOut.get(fact.operationId) ?? [];
  if (grams > 0) {
    entering.enter({ ...common, table: 'B.2', grams, earlier: poured });
    return;
  }
  const out = entering.enter({ ...common, table: 'B.3', grams: -grams, earlier: into(entering) });
  world.pouredOut.set(fact.operationId, [...poured, out.id]);
}

/** More stands with the last batch that came in; less is borne by the batches from the last one back, none below nothing. */
function correctStock(entering: Entering, grams: number, cause: CorrectionCause): void {
  const batches = into(entering).reverse();
  if (grams > 0 && batches[0] !== undefined) entering.correct(batches[0], { grams, cause });
  let less = Math.max(0, -grams);
  for (const batch of batches) {
    const part = Math.min(less, Math.max(0, batch.netGrams));
    entering.correct(batch, { grams: -part, cause });
    less -= part;
  }
}

/** A stock-take found another mass. */
const counted = (entering: Entering): void =>
  correctStock(entering, entering.fact.grams - stockOf(entering), 'stockTake');

/** Not there: at the gate, what never came in, or in a stock-take. */
const missed = (entering: Entering): void => correctStock(entering, -stockOf(entering), 'missing');

const found = (entering: Entering): void => correctStock(entering, entering.fact.grams - stockOf(entering), 'found');

/** 出库 (表 B.3) and 委外 (表 B.5) to the treatment company. */
function shipped(entering: Entering): void {
  const { container, world } = entering;
  const transferId = transferOf(entering);
  const methods = transferId === null ? undefined : world.transferMethods.get(transferId);
  const methodCode = methods?.[container.wasteCode]?.planned ?? null;
  const common = { unit: 'facility', cause: 'shipped', grams: stockOf(entering), transferId, methodCode } as const;
  const zoneId = zoneOf(entering);
  const out = entering.enter({ ...common, table: 'B.3', zoneId, earlier: into(entering) });
  entering.enter({ ...common, table: 'B.5', earlier: [out] });
}

const lastShipped = (entering: Entering, table: 'B.3' | 'B.5'): BookEntry | undefined =>
  entering.entries('facility', table).findLast(({ cause, netGrams }) => cause === 'shipped' && netGrams > 0);

/** The partner refused it, and it is back: it never left. */
function broughtBack(entering: Entering): void {
  for (const table of ['B.5', 'B.3'] as const) {
    const entry = lastShipped(entering, table);
    if (entry !== undefined) entering.correct(entry, { grams: -entry.netGrams, cause: 'refused' });
  }
}

/** Treated otherwise than was planned. */
function treated(entering: Entering): void {
  const { container, world } = entering;
  const out = lastShipped(entering, 'B.5');
  const methodCode = world.transferMethods.get(transferOf(entering) ?? '')?.[container.wasteCode]?.treated ?? null;
  if (out === undefined || methodCode === null || out.methodCode === methodCode) return;
  entering.correct(out, { grams: 0, cause: 'method', methodCode });
}

/** What an event of a container enters into the facility's ledger. */
export const recordsOfFacility: Readonly<Record<string, (entering: Entering) => void>> = {
  receive: received,
  produce: produced,
  withdraw: withdrawn,
  fill: repacked,
  fillInBay: repacked,
  empty: repacked,
  split: repacked,
  merge: repacked,
  repack: repacked,
  decant: repacked,
  correct: counted,
  miss: missed,
  find: found,
  ship: shipped,
  bringBack: broughtBack,
  treat: treated,
};
