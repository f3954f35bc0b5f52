import { careThresholds } from '../hazard-classes.data.js';
import { mostStops } from '../round.rules.js';
import type { PlanningFacts, Slot, Wish } from './proposal.types.js';
import { isTimely } from './schedule.rules.js';
import { cheapestInsertion } from './tour.rules.js';
import type { Insertion } from './tour.rules.js';

/** Most lines of waste on one round: the segregation check compares each with each. */
export const mostLots = 500;

/** What may be driven together; asked for so often that the slow answers are kept. */
export class Fitting {
  private readonly known = new Map<Slot, Map<number, boolean>>();

  constructor(private readonly facts: PlanningFacts) {}

  wish(stop: number): Wish {
    const wish = this.facts.wishes[stop];
    if (!wish) throw new RangeError(`no booking ${stop}`);
    return wish;
  }

  /** The booking could be on this vehicle that day, were it alone on it. */
  alone(stop: number, slot: Slot): boolean {
    const ofSlot = this.known.get(slot) ?? new Map<number, boolean>();
    this.known.set(slot, ofSlot);
    const before = ofSlot.get(stop);
    if (before !== undefined) return before;
    const answer =
      this.wish(stop).precision !== 'province' &&
      this.timely([stop], slot) &&
      this.facts.refusals(stop, slot).length === 0;
    ofSlot.set(stop, answer);
    return answer;
  }

  timely(order: readonly number[], { shift }: Pick<Slot, 'shift'>): boolean {
    const openings = (stop: number) => this.wish(stop).opening;
    return isTimely(order, openings, this.facts.metres, shift);
  }

  /**
   * The order with the booking where that costs the fewest metres; null when they cannot go together. Loads that are joined
   * stay below the share of the payload from which a round needs a reason; a single one may fill the vehicle.
   */
  join(stop: number, slot: Slot, order: readonly number[]): Insertion | null {
    if (order.length >= mostStops || !this.alone(stop, slot)) return null;
    let { grams, lots } = this.wish(stop);
    for (const other of order) {
      if (this.facts.clash(stop, other, slot.day)) return null;
      grams += this.wish(other).grams;
      lots += this.wish(other).lots;
    }
    if (lots > mostLots || (order.length > 0 && !isComfortable(grams, slot.payloadGrams))) return null;
    return cheapestInsertion(order, stop, this.facts.metres, (tried) => this.timely(tried, slot));
  }
}

/** The load is so far below the payload that weighing in will not show too much. */
export const isComfortable = (grams: number, payloadGrams: number): boolean =>
  grams * 100 <= payloadGrams * careThresholds.loadPercent;
