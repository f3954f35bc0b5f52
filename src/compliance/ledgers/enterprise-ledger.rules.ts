import type { Entering } from './entering.rules.js';
import type { BookEntry, LedgerTable } from './ledger.types.js';

/** The last to correct is what left first, so that no record stands on less than it passed on. */
const tables: readonly LedgerTable[] = ['B.5', 'B.3', 'B.2', 'B.1'];

const own = (entering: Entering, table: LedgerTable): BookEntry | undefined => entering.entries('enterprise', table)[0];

/** 产生 (表 B.1): the first weighing. What is split off at the gate was generated before, in the container it comes from. */
function generated(entering: Entering): void {
  const { container, fact, world } = entering;
  if (container.enterpriseId === null || world.splitOff.has(container.id)) return;
  const occurredAt = container.generatedAt.toISOString();
  entering.enter({ unit: 'enterprise', table: 'B.1', cause: 'generated', grams: fact.grams, occurredAt });
}

/** 入库 (表 B.2) into the storage point. */
function shelved(entering: Entering): void {
  const origin = own(entering, 'B.1');
  if (origin === undefined) return;
  const { netGrams: grams, by: deliveryHandler } = origin;
  entering.enter({ unit: 'enterprise', table: 'B.2', cause: 'stored', grams, deliveryHandler, earlier: [origin] });
}

/** Weighed again, at the generator or on the vehicle. */
function weighed(entering: Entering): void {
  const origin = own(entering, 'B.1');
  if (origin === undefined) return;
  const grams = entering.fact.grams - origin.netGrams;
  for (const entry of [origin, own(entering, 'B.2')])
    if (entry !== undefined) entering.correct(entry, { grams, cause: 'weighed' });
}

/** The label is void: what was entered under it is taken back. */
function voided(entering: Entering): void {
  const reason = entering.container.voidReason;
  for (const table of tables) {
    const entry = own(entering, table);
    if (entry !== undefined) entering.correct(entry, { grams: -entry.netGrams, cause: 'voided', reason });
  }
}

/** 出库 (表 B.3) where it was stored, and 委外 (表 B.5) to the facility; straight from 产生 where it was not. */
function handedOver(entering: Entering): void {
  const origin = own(entering, 'B.1');
  if (origin === undefined) return;
  weighed(entering);
  const { at, handedOverAt, by } = entering.fact;
  const common = { unit: 'enterprise', cause: 'handedOver', grams: origin.netGrams, deliveryHandler: by } as const;
  const occurredAt = handedOverAt ?? at;
  const stored = own(entering, 'B.2');
  const handler = (stored ?? origin).by;
  const out =
    stored === undefined ? origin : entering.enter({ ...common, table: 'B.3', occurredAt, handler, earlier: [stored] });
  entering.enter({ ...common, table: 'B.5', occurredAt, handler, earlier: [out] });
}

/** What is to be done with it, the receiver states at acceptance (部令23号 第12条). */
function methodStated(entering: Entering): void {
  const { manifestLineId } = entering.container;
  const methodCode = manifestLineId === null ? undefined : entering.world.statedMethods.get(manifestLineId);
  const out = own(entering, 'B.5');
  if (out === undefined || methodCode === undefined || out.methodCode === methodCode) return;
  entering.correct(out, { grams: 0, cause: 'method', methodCode });
}

/**
 * Refused and at home again. Its label ends; handed over again it is generated under a new one, so all that was entered under
 * this one is taken back: of a part split off at the gate, from the records of what it came from. Of such a part no more than
 * they hold: the scale at the gate may have found more in it than the generator's.
 */
function takenBack(entering: Entering): void {
  const { container, world } = entering;
  const parts = world.splitOff.get(container.id);
  for (const { fromId, grams } of parts ?? [{ fromId: container.id, grams: null }]) {
    const book = entering.bookOf(fromId).filter(({ unit }) => unit === 'enterprise');
    for (const table of tables)
      for (const entry of book.filter((one) => one.table === table))
        entering.correct(entry, {
          grams: -Math.min(grams ?? entry.netGrams, entry.netGrams),
          cause: 'takenBack',
          container: world.containers.get(fromId)!,
        });
  }
}

/** What an event of a container enters into the generator's ledger. */
export const recordsOfEnterprise: Readonly<Record<string, (entering: Entering) => void>> = {
  register: generated,
  shelve: shelved,
  weigh: weighed,
  'scan-at-hand-over': weighed,
  void: voided,
  load: handedOver,
  receive: methodStated,
  takeBack: takenBack,
};
