import fc from 'fast-check';
import type { TransferJobName, TransferJobState } from './transfer-job.lifecycle.js';
import type { TransferFacts } from './transfer.lifecycle.js';
import { allocate, isPrepared, linesOf, methodFor, needsExplanation, nextJob, outcomeOf } from './transfer.rules.js';

const facts: TransferFacts = { unscanned: 0, refusedAway: 0, isNumbered: true, hasLegs: true, legsAhead: 0 };
const jobs = (states: Partial<Record<TransferJobName, TransferJobState>>) =>
  new Map(Object.entries(states) as [TransferJobName, TransferJobState][]);
const prepared = { check: 'done', reserve: 'done', draft: 'done', number: 'done', documents: 'done' } as const;

describe('whose turn it is in the flow', () => {
  it('goes through the preparation in order, and stays at what is not over', () => {
    expect(nextJob('preparing', jobs({}), facts)).toBe('check');
    expect(nextJob('preparing', jobs({ check: 'done' }), facts)).toBe('reserve');
    expect(nextJob('preparing', jobs({ check: 'stopped' }), facts)).toBe('check');
    expect(nextJob('preparing', jobs({ ...prepared, number: 'skipped', documents: 'due' }), facts)).toBe('documents');
    expect(nextJob('preparing', jobs(prepared), facts)).toBeNull();
    expect([isPrepared(jobs(prepared)), isPrepared(jobs({ ...prepared, number: 'waiting' }))]).toEqual([true, false]);
  });

  it.each(['planned', 'ready', 'inTransit', 'arrived', 'accepted', 'partlyAccepted', 'closed', 'cancelled'] as const)(
    'is the turn of people, or of nobody, in %s',
    (state) => {
      expect(nextJob(state, jobs(prepared), facts)).toBeNull();
    },
  );

  it('closes what was treated after the shares, and only when all is back and numbered', () => {
    expect(nextJob('treated', jobs(prepared), facts)).toBe('allocate');
    const allocated = jobs({ ...prepared, allocate: 'done' });
    expect(nextJob('treated', allocated, facts)).toBe('close');
    expect(nextJob('treated', allocated, { ...facts, refusedAway: 1 })).toBeNull();
    expect(nextJob('treated', allocated, { ...facts, isNumbered: false })).toBeNull();
    expect(nextJob('refused', jobs(prepared), facts)).toBe('close');
    expect(nextJob('refused', jobs(prepared), { ...facts, refusedAway: 2 })).toBeNull();
  });
});

describe('lines', () => {
  it('sum the containers of a code, in the order of codes', () => {
    const of = (wasteCode: string, grams: number, name = wasteCode) => ({ wasteCode, grams, name });
    expect(linesOf([of('900-249-08', 5), of('900-214-08', 1, '机油'), of('900-214-08', 2, '废油')])).toEqual([
      { wasteCode: '900-214-08', name: '机油', grams: 3, containers: 2 },
      { wasteCode: '900-249-08', name: '900-249-08', grams: 5, containers: 1 },
    ]);
  });

  it('take the only permitted method, or the one wished for', () => {
    expect(methodFor(undefined, ['R9'])).toBe('R9');
    expect(methodFor(undefined, ['R9', 'D10'])).toBeNull();
    expect(methodFor('D10', ['R9', 'D10'])).toBe('D10');
    expect(methodFor('D1', ['R9'])).toBeNull();
    expect(methodFor(undefined, [])).toBeNull();
  });
});

describe('what the partner decides', () => {
  it('is acceptance, part acceptance or refusal by what it refused', () => {
    expect([outcomeOf(3, 0), outcomeOf(3, 1), outcomeOf(3, 3)]).toEqual(['accepted', 'partlyAccepted', 'refused']);
  });

  it('is explained beyond the tolerance, in both directions', () => {
    expect(needsExplanation(100_000, 95_000, 50)).toBe(false);
    expect(needsExplanation(100_000, 94_999, 50)).toBe(true);
    expect(needsExplanation(100_000, 105_001, 50)).toBe(true);
    expect(needsExplanation(3, 3, 0)).toBe(false);
  });
});

describe('the shares of the origins', () => {
  const part = fc.record({
    containerId: fc.uuid(),
    originId: fc.uuid(),
    grams: fc.integer({ min: 1, max: 2_000_000 }),
  });

  it('sum to what the partner weighed, to the gram, and keep within a gram of their proportion', () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 0, max: 100_000_000 }),
        (parts, grams) => {
          const shares = allocate(grams, parts);
          const shipped = parts.reduce((sum, one) => sum + one.grams, 0);
          expect(shares.reduce((sum, { treatedGrams }) => sum + treatedGrams, 0)).toBe(grams);
          for (const share of shares)
            expect(Math.abs(share.treatedGrams - (grams * share.grams) / shipped)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
