import { outcomeOf, requireResults } from './acceptance-result.rules.js';
import type { AcceptanceLineResult } from './acceptance-result.rules.js';
import type { AcceptanceOutcome, LineDecision } from './manifest.types.js';

const result = (
  lineId: string,
  decision: LineDecision,
  acceptedGrams: number,
  refusedGrams: number,
): AcceptanceLineResult => ({
  lineId,
  decision,
  measuredGrams: acceptedGrams + refusedGrams,
  acceptedGrams,
  refusedGrams,
  methodCode: 'R9',
  opinion: null,
  majorDiscrepancy: false,
  zoneId: null,
});
const lines = [
  { id: 'a', handedOverGrams: 100 },
  { id: 'b', handedOverGrams: 50 },
  { id: 'c', handedOverGrams: 0 },
];
const nothing = result('c', 'accept', 0, 0);
const judge =
  (outcome: AcceptanceOutcome, ...results: AcceptanceLineResult[]) =>
  () =>
    requireResults(lines, { outcome, lines: results });

describe('the result of an acceptance', () => {
  it.each([
    ['accepted', ['accept', 'accept']],
    ['refused', ['refuse', 'refuse']],
    ['partlyAccepted', ['accept', 'refuse']],
    ['partlyAccepted', ['part', 'part']],
  ] as const)('is %s of %s', (outcome, decisions) => {
    expect(outcomeOf(decisions)).toBe(outcome);
  });

  it('counts the lines that were handed over; the others say nothing', () => {
    judge('refused', result('a', 'refuse', 0, 100), result('b', 'refuse', 0, 50), nothing)();
    judge('accepted', result('a', 'accept', 100, 0), result('b', 'accept', 50, 0), nothing)();
  });

  it.each([
    ['a line is missing', judge('accepted', result('a', 'accept', 100, 0), nothing)],
    ['a line comes twice', judge('accepted', result('a', 'accept', 100, 0), result('a', 'accept', 1, 0), nothing)],
    [
      'accepted mass is refused',
      judge('accepted', result('a', 'accept', 99, 1), result('b', 'accept', 50, 0), nothing),
    ],
    ['refused mass is accepted', judge('refused', result('a', 'refuse', 1, 99), result('b', 'refuse', 0, 50), nothing)],
    ['a part is all', judge('partlyAccepted', result('a', 'part', 100, 0), result('b', 'accept', 50, 0), nothing)],
    ['a mass is negative', judge('accepted', result('a', 'accept', -1, 0), result('b', 'accept', 50, 0), nothing)],
    ['a mass is a fraction', judge('accepted', result('a', 'accept', 0.5, 0), result('b', 'accept', 50, 0), nothing)],
    ['the outcome is another', judge('accepted', result('a', 'accept', 100, 0), result('b', 'refuse', 0, 50), nothing)],
  ])('is refused when %s', (_, act) => {
    expect(act).toThrow(expect.objectContaining({ code: 'manifest.results-incomplete' }));
  });
});
