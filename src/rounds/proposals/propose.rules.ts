import { Fitting, isComfortable } from './fitting.rules.js';
import { whyLeftOut } from './left-out.rules.js';
import type { Draft, Plan, PlanningFacts, Slot } from './proposal.types.js';
import { tourMetres, twoOpt } from './tour.rules.js';
import type { Insertion } from './tour.rules.js';

/** Passes of moving stops to a better round. Each move makes all rounds together cheaper. */
const mostPasses = 3;

interface Open {
  slot: Slot;
  order: readonly number[];
}

interface Work {
  readonly facts: PlanningFacts;
  readonly fitting: Fitting;
  /** The farthest first. */
  readonly waiting: Set<number>;
  readonly drafts: Open[];
}

/**
 * Rounds for the bookings that wait. A round begins with the booking that has the fewest days left, on the day and vehicle
 * where most can join it; it is joined by whatever saves most against a trip of its own, as long as payload, windows, hours
 * and wastes allow. In the end stops move to another round where all rounds together get cheaper. Ties go to the earlier in
 * the lists, so that the same bookings give the same rounds. Yields now and then, so that the caller can let others work.
 * Every booking is in one draft or left out with a reason.
 */
export function* propose(facts: PlanningFacts): Generator<undefined, Plan> {
  // The farthest first: what saves most is then found early, and most of the others need not be tried.
  const stops = facts.wishes
    .flatMap((wish, stop) => (wish === null ? [] : [stop]))
    .sort((a, b) => facts.metres(0, b) - facts.metres(0, a) || a - b);
  const work: Work = { facts, fitting: new Fitting(facts), waiting: new Set(stops), drafts: [] };
  yield* lookThrough(work);
  yield* build(work);
  for (let pass = 0; pass < mostPasses; pass += 1) if (!(yield* moveStops(work))) break;
  shrink(work);
  // Moving and shrinking may have set vehicles free.
  yield* build(work);
  const inOrder = (a: Draft, b: Draft) => facts.slots.indexOf(a.slot) - facts.slots.indexOf(b.slot);
  return {
    drafts: work.drafts.map(({ slot, order }) => ({ slot, order })).sort(inOrder),
    leftOut: [...work.waiting].sort((a, b) => a - b).map((stop) => whyLeftOut(facts, work.fitting, stop)),
  };
}

/** Asks the slow question, which booking could be on which vehicle, once for each, a booking at a time. */
function* lookThrough({ facts, fitting, waiting }: Work): Generator<undefined, void> {
  for (const stop of waiting) {
    for (const slot of facts.slots) fitting.alone(stop, slot);
    yield;
  }
}

/** Opens rounds until no waiting booking has a free vehicle left that could take it. */
function* build(work: Work): Generator<undefined, void> {
  const { facts, fitting, waiting, drafts } = work;
  for (let left = facts.slots.length - drafts.length; left > 0; left -= 1) {
    const free = facts.slots.filter((slot) => !drafts.some((draft) => draft.slot === slot));
    const seed = mostUrgent(work, free);
    if (seed === null) return;
    const open = { slot: bestSlot(work, seed, free), order: [seed] as readonly number[] };
    waiting.delete(seed);
    drafts.push(open);
    for (let next = bestJoin(work, open); next !== null; next = bestJoin(work, open)) {
      open.order = next.order;
      waiting.delete(next.stop);
      yield;
    }
    open.order = twoOpt(open.order, facts.metres, (order) => fitting.timely(order, open.slot));
    yield;
  }
}

/** The waiting booking with the fewest days left, of these the farthest; null when none has a vehicle. */
function mostUrgent(work: Work, free: readonly Slot[]): number | null {
  let best: { stop: number; days: number } | null = null;
  for (const stop of work.waiting) {
    const days = daysLeft(work, stop, free);
    if (days > 0 && (best === null || days < best.days)) best = { stop, days };
  }
  return best?.stop ?? null;
}

/** On how many days a free vehicle could take it; slots are in the order of days. */
function daysLeft({ fitting }: Work, stop: number, free: readonly Slot[]): number {
  let days = 0;
  let last = '';
  for (const slot of free)
    if (slot.day !== last && fitting.alone(stop, slot)) {
      days += 1;
      last = slot.day;
    }
  return days;
}

/** Where the other waiting bookings save most by going the same way (the savings of Clarke and Wright). */
function bestSlot({ facts, fitting, waiting }: Work, seed: number, free: readonly Slot[]): Slot {
  const { metres } = facts;
  const sharedWay = (stop: number) => Math.max(0, metres(0, seed) + metres(0, stop) - metres(seed, stop));
  let best: { slot: Slot; metres: number } | null = null;
  for (const slot of free.filter((one) => fitting.alone(seed, one))) {
    let sum = 0;
    for (const stop of waiting)
      if (stop !== seed && fitting.alone(stop, slot) && !facts.clash(seed, stop, slot.day)) sum += sharedWay(stop);
    if (best === null || sum > best.metres) best = { slot, metres: sum };
  }
  return best!.slot;
}

interface Join extends Insertion {
  readonly stop: number;
}

/** The waiting booking that saves the most metres by joining, unless a trip of its own would cost less. */
function bestJoin({ facts, fitting, waiting }: Work, { slot, order }: Open): Join | null {
  const { metres, rates } = facts;
  let best: { join: Join; savedMetres: number } | null = null;
  for (const stop of waiting) {
    // Nothing can save more than its own way there and back; two metres are for the rounding of legs.
    if (best !== null && 2 * metres(0, stop) + 2 < best.savedMetres) break;
    const insertion = fitting.join(stop, slot, order);
    if (insertion === null) continue;
    const savedMetres = 2 * metres(0, stop) - insertion.extraMetres;
    const savedMilliFen = savedMetres * rates.fenPerKm + rates.fixedFen * 1_000;
    if (savedMilliFen >= 0 && (best === null || savedMetres > best.savedMetres))
      best = { join: { ...insertion, stop }, savedMetres };
  }
  return best?.join ?? null;
}

/** Moves each stop to the round where that makes both together cheapest. Answers whether any moved. */
function* moveStops(work: Work): Generator<undefined, boolean> {
  const { facts, fitting, drafts } = work;
  let moved = false;
  for (const from of [...drafts]) {
    for (const stop of from.order) {
      const rest = from.order.filter((other) => other !== stop);
      const target = fitting.timely(rest, from.slot) ? bestMove(work, from, rest, stop) : null;
      if (target === null) continue;
      from.order = rest;
      target.to.order = twoOpt(target.order, facts.metres, (order) => fitting.timely(order, target.to.slot));
      moved = true;
    }
    if (from.order.length === 0) drafts.splice(drafts.indexOf(from), 1);
    yield;
  }
  return moved;
}

function bestMove({ facts, fitting, drafts }: Work, from: Open, rest: readonly number[], stop: number) {
  const { metres, rates } = facts;
  const freedMetres = tourMetres(from.order, metres) - tourMetres(rest, metres);
  const freedFen = rest.length === 0 ? rates.fixedFen : 0;
  let best: { to: Open; order: readonly number[]; savedMilliFen: number } | null = null;
  for (const to of drafts) {
    if (to === from || to.order.length === 0) continue;
    const insertion = fitting.join(stop, to.slot, to.order);
    if (insertion === null) continue;
    const savedMilliFen = (freedMetres - insertion.extraMetres) * rates.fenPerKm + freedFen * 1_000;
    if (savedMilliFen > (best?.savedMilliFen ?? 0)) best = { to, order: insertion.order, savedMilliFen };
  }
  return best;
}

/** Gives each round the smallest vehicle of its day that is free and holds it comfortably. */
function shrink({ facts, fitting, drafts }: Work): void {
  for (const draft of drafts) {
    const { slot, order } = draft;
    const grams = order.reduce((sum, stop) => sum + fitting.wish(stop).grams, 0);
    const holds = (one: Slot) =>
      isComfortable(grams, one.payloadGrams) && order.every((stop) => fitting.alone(stop, one));
    const smaller = facts.slots
      .filter((one) => one.day === slot.day && one.payloadGrams < slot.payloadGrams)
      .filter((one) => !drafts.some((other) => other.slot === one) && holds(one))
      .sort((a, b) => a.payloadGrams - b.payloadGrams);
    draft.slot = smaller[0] ?? slot;
  }
}
