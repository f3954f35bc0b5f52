import fc from 'fast-check';
import type { ChargeLineFacts, StandingLine } from '../settlement.types.js';
import { correctionOf, servicesFen, totalFen, visitLines, wasteAmountFen } from './charge.rules.js';
import type { AcceptedWaste, LineCorrection, PriceVersion } from './charge.rules.js';
import { shareTrip } from './trip-sharing.rules.js';

const waste = (place: number, grams: number): AcceptedWaste => ({
  manifestLineId: `line-${place}`,
  wasteCode: `code-${place}`,
  wasteName: `废物 ${place}`,
  grams,
});
const version = (fenPerKg: number): PriceVersion => ({ validFrom: '2026-01-01', fenPerKg });
const priced = (...prices: number[]) => new Map(prices.map((fen, place) => [`code-${place}`, version(fen)]));
const standingOf = (lines: readonly ChargeLineFacts[]): StandingLine[] =>
  lines.map((line, place) => ({ ...line, id: `id-${place}` }));

describe('an amount', () => {
  it.each([
    [412_500, 120, 49_500],
    [5, 100, 1],
    [4, 100, 0],
    [5, -100, -1],
    [4, -100, 0],
    [0, 1_000_000, 0],
    [10_000_000_000, 1_000_000, 10_000_000_000_000],
  ])('%d g at %d fen/kg are %d fen', (grams, price, fen) => {
    expect(wasteAmountFen(grams, price)).toBe(fen);
  });

  it('is never negative zero, and turns its sign with the price', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), (grams, price) => {
        const fen = wasteAmountFen(grams, price);
        expect(Object.is(fen, -0)).toBe(false);
        expect(wasteAmountFen(grams, -price)).toBe(fen === 0 ? 0 : -fen);
        expect(Math.abs(fen * 1000 - grams * price)).toBeLessThanOrEqual(500);
      }),
      { seed: 20_261 },
    );
  });
});

describe('a visit', () => {
  it('costs mass by price, and the minimum by a line of its own', () => {
    const lines = visitLines([waste(0, 100_000)], priced(120), 30_000, null);
    expect(lines).toMatchObject([
      { kind: 'waste', grams: 100_000, fenPerKg: 120, priceValidFrom: '2026-01-01', amountFen: 12_000 },
      { kind: 'minimum', servicesFen: 12_000, minimumFen: 30_000, amountFen: 18_000 },
    ]);
  });

  it('has no minimum line when its services reach it', () => {
    expect(visitLines([waste(0, 250_000)], priced(120), 30_000, null)).toHaveLength(1);
  });

  it('pays oil in full: what the facility pays fills no minimum up', () => {
    const lines = visitLines([waste(0, 200_000), waste(1, 10_000)], priced(-80, 500), 30_000, null);
    expect(lines.map(({ amountFen }) => amountFen)).toEqual([-16_000, 5_000, 25_000]);
    expect(totalFen(lines)).toBe(14_000);
  });

  it('costs nothing for waste without a price, and says so', () => {
    const [line] = visitLines([waste(0, 200_000)], new Map(), 0, null);
    expect(line).toMatchObject({ fenPerKg: 0, priceValidFrom: null, amountFen: 0 });
  });

  it('refused altogether costs the minimum', () => {
    expect(totalFen(visitLines([waste(0, 0)], priced(120), 30_000, null))).toBe(30_000);
  });
});

describe('a correction', () => {
  const standing = standingOf(visitLines([waste(0, 100_000), waste(1, 50_000)], priced(120, -80), 20_000, null));

  it('takes a line back and lets the minimum follow', () => {
    const { reversed, added } = correctionOf(standing, [{ lineId: 'id-0', fenPerKg: 150 }], 20_000);
    expect(reversed.map(({ id }) => id)).toEqual(['id-0', 'id-2']);
    expect(added).toMatchObject([
      { kind: 'waste', byHand: true, amountFen: 15_000 },
      { kind: 'minimum', byHand: false, servicesFen: 15_000, amountFen: 5_000 },
    ]);
  });

  it('leaves a minimum alone that a manager has set', () => {
    const waived = correctionOf(standing, [{ lineId: 'id-2', amountFen: 0 }], 20_000);
    expect(waived.reversed.map(({ id }) => id)).toEqual(['id-2']);
    expect(waived.added).toMatchObject([{ kind: 'minimum', byHand: true, amountFen: 0 }]);
    const after = standingOf([standing[0]!, standing[1]!, waived.added[0]!]);
    expect(correctionOf(after, [{ lineId: 'id-0', fenPerKg: 150 }], 20_000).reversed).toHaveLength(1);
  });

  it('names standing lines, waste by its price and the others by their amount', () => {
    const refused = (change: LineCorrection) => () => correctionOf(standing, [change], 20_000);
    expect(refused({ lineId: 'gone', fenPerKg: 1 })).toThrow(/settlement.lines-unknown/);
    expect(refused({ lineId: 'id-0', amountFen: 1 })).toThrow(/settlement.price-for-waste-only/);
    expect(refused({ lineId: 'id-2', fenPerKg: 1 })).toThrow(/settlement.amount-for-others-only/);
  });
});

const masses = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 20 });
const price = fc.integer({ min: -1_000_000, max: 1_000_000 });
const minimum = fc.integer({ min: 0, max: 100_000_000 });

describe('whatever the masses and prices', () => {
  it('services and minimum together reach the minimum, and negative lines are paid on top', () => {
    fc.assert(
      fc.property(masses, fc.array(price, { minLength: 20, maxLength: 20 }), minimum, (grams, prices, least) => {
        const lines = visitLines(
          grams.map((mass, place) => waste(place, mass)),
          priced(...prices),
          least,
          null,
        );
        const paid = lines.reduce((sum, { amountFen }) => sum + Math.min(0, amountFen), 0);
        expect(totalFen(lines)).toBe(Math.max(least, servicesFen(lines)) + paid);
      }),
      { seed: 20_262 },
    );
  });

  it('a row of corrections ends at the visit charged with the last prices', () => {
    const changes = fc.array(fc.tuple(fc.nat(19), price), { maxLength: 8 });
    const prices = fc.array(price, { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(masses, prices, minimum, changes, (grams, agreed, least, steps) => {
        const wastes = grams.map((mass, place) => waste(place, mass));
        let made = 0;
        const named = (lines: readonly ChargeLineFacts[]) =>
          lines.map((line) => ({ ...line, id: `id-${(made += 1)}` }));
        let standing: StandingLine[] = named(visitLines(wastes, priced(...agreed), least, null));
        let net = totalFen(standing);
        const last = [...agreed];
        for (const [place, fenPerKg] of steps) {
          const line = standing.find(({ wasteCode }) => wasteCode === `code-${place}`);
          if (line === undefined) continue;
          last[place] = fenPerKg;
          const { reversed, added } = correctionOf(standing, [{ lineId: line.id, fenPerKg }], least);
          net += totalFen(added) - totalFen(reversed);
          standing = [...standing.filter((one) => !reversed.includes(one)), ...named(added)];
        }
        expect(net).toBe(totalFen(standing));
        expect(net).toBe(totalFen(visitLines(wastes, priced(...last), least, null)));
      }),
      { seed: 20_263 },
    );
  });
});

describe('a shared trip', () => {
  it('loses no fen, and nobody pays more than alone', () => {
    const firms = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000_000 }), firms, (cost, alone) => {
        const separate = alone.map((separateFen, place) => ({
          enterpriseId: `firm-${place}`,
          separateMetres: 0,
          separateFen,
        }));
        const { shares, sharedFen, separateFen } = shareTrip(cost, separate);
        expect(shares.reduce((sum, { shareFen }) => sum + shareFen, 0)).toBe(sharedFen);
        expect(sharedFen).toBe(Math.min(cost, separateFen));
        for (const firm of shares) expect(firm.shareFen).toBeLessThanOrEqual(firm.separateFen);
      }),
      { seed: 20_264 },
    );
  });
});
