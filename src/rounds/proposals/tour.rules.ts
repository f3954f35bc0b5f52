/** Metres between two points of a tour; 0 is the depot. The same both ways. */
export type Metres = (from: number, to: number) => number;

/** Whether stops may be driven in this order. */
export type Allowed = (order: readonly number[]) => boolean;

export interface Insertion {
  readonly order: readonly number[];
  readonly extraMetres: number;
}

/** Rounds of improvement after which the order is good enough: each shortens the tour, so it would end by itself. */
const mostImprovements = 400;

const depot = 0;

/** From the depot past the stops in their order and back; no stops: 0. */
export function tourMetres(order: readonly number[], metres: Metres): number {
  let sum = 0;
  let before = depot;
  for (const stop of order) {
    sum += metres(before, stop);
    before = stop;
  }
  return sum + (order.length === 0 ? 0 : metres(before, depot));
}

/** What it costs in metres to go past `stop` at a place of the order. */
function detourMetres(order: readonly number[], stop: number, place: number, metres: Metres): number {
  const before = place === 0 ? depot : order[place - 1]!;
  const after = place === order.length ? depot : order[place]!;
  return metres(before, stop) + metres(stop, after) - (order.length === 0 ? 0 : metres(before, after));
}

/** The order with the stop where it costs the fewest metres and is allowed, the earliest of equal places; null: nowhere. */
export function cheapestInsertion(
  order: readonly number[],
  stop: number,
  metres: Metres,
  allowed: Allowed,
): Insertion | null {
  let tried: Place = { place: -1, extraMetres: -Infinity };
  // The cheapest place is mostly allowed, so the next best is looked for only when it is not.
  for (let tries = 0; tries <= order.length; tries += 1) {
    const next = nextCheapest(order, stop, metres, tried);
    const inserted = [...order.slice(0, next.place), stop, ...order.slice(next.place)];
    if (allowed(inserted)) return { order: inserted, extraMetres: next.extraMetres };
    tried = next;
  }
  return null;
}

interface Place {
  readonly place: number;
  readonly extraMetres: number;
}

/** The cheapest of the places after `tried` in the order of metres and place. */
function nextCheapest(order: readonly number[], stop: number, metres: Metres, tried: Place): Place {
  let best: Place = { place: 0, extraMetres: Infinity };
  for (let place = 0; place <= order.length; place += 1) {
    const extraMetres = detourMetres(order, stop, place, metres);
    const isLeft = extraMetres > tried.extraMetres || (extraMetres === tried.extraMetres && place > tried.place);
    if (isLeft && extraMetres < best.extraMetres) best = { place, extraMetres };
  }
  return best;
}

/**
 * Turns stretches of the tour round while that shortens it and is allowed: the tour never gets longer. The first
 * improvement in the order of places is taken, so that the same stops are always driven alike.
 */
export function twoOpt(order: readonly number[], metres: Metres, allowed: Allowed): readonly number[] {
  let best = order;
  for (let round = 0; round < mostImprovements; round += 1) {
    const better = shorter(best, metres, allowed);
    if (better === null) return best;
    best = better;
  }
  return best;
}

function shorter(order: readonly number[], metres: Metres, allowed: Allowed): readonly number[] | null {
  for (let first = 0; first < order.length - 1; first += 1)
    for (let last = first + 1; last < order.length; last += 1) {
      const before = first === 0 ? depot : order[first - 1]!;
      const after = last === order.length - 1 ? depot : order[last + 1]!;
      const [from, to] = [order[first]!, order[last]!];
      if (metres(before, to) + metres(from, after) >= metres(before, from) + metres(to, after)) continue;
      const turned = [...order.slice(0, first), ...order.slice(first, last + 1).reverse(), ...order.slice(last + 1)];
      if (allowed(turned)) return turned;
    }
  return null;
}
