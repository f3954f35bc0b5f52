import type { Fitting } from './fitting.rules.js';
import { leftOutTexts } from './proposal-texts.data.js';
import type { LeftOut, PlanningFacts } from './proposal.types.js';

/** The first thing that keeps a booking off every round: place, time, vehicles, wastes, in this order; else that all are full. */
export function whyLeftOut(facts: PlanningFacts, fitting: Fitting, stop: number): LeftOut {
  if (fitting.wish(stop).precision === 'province') return because(stop, 'place-unknown');
  const days = facts.days.filter((day) => fitting.timely([stop], day)).map(({ day }) => day);
  if (days.length === 0) return because(stop, 'out-of-reach');
  const slots = facts.slots.filter(({ day }) => days.includes(day));
  if (slots.length === 0) return because(stop, 'no-vehicle');
  const refusals = slots.map((slot) => facts.refusals(stop, slot));
  // Where one vehicle is too small and another lacks the class, the one with the least against it tells what to do.
  const fewest = refusals.reduce((best, one) => (one.length < best.length ? one : best));
  const [first] = fewest;
  if (first === undefined) return because(stop, 'vehicles-taken');
  return { stop, code: first.code, text: first.text, details: first.details };
}

const because = (stop: number, name: keyof typeof leftOutTexts): LeftOut => ({
  stop,
  code: `proposal.${name}`,
  text: leftOutTexts[name],
  details: {},
});
