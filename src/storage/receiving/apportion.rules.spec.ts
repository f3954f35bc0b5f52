import fc from 'fast-check';
import { apportionLine } from './apportion.rules.js';
import type { ArrivedContainer, LineFate } from './apportion.rules.js';

const container = (id: string, handedOverGrams: number, more: Partial<ArrivedContainer> = {}): ArrivedContainer => ({
  id,
  handedOverGrams,
  gateGrams: null,
  isMissing: false,
  isRefused: false,
  ...more,
});
const accept = (acceptedGrams: number): LineFate => ({
  decision: 'accept',
  acceptedGrams,
  refusedGrams: 0,
  refusedPackages: 0,
});
const part = (acceptedGrams: number, refusedGrams: number, refusedPackages: number): LineFate => ({
  decision: 'part',
  acceptedGrams,
  refusedGrams,
  refusedPackages,
});
const refuse = (refusedGrams: number, refusedPackages: number): LineFate => ({
  decision: 'refuse',
  acceptedGrams: 0,
  refusedGrams,
  refusedPackages,
});
const told = (fate: LineFate, ...containers: ArrivedContainer[]) =>
  apportionLine(fate, containers).map(({ id, outcome, keptGrams, splitOffGrams }) =>
    [id, outcome, keptGrams, ...(splitOffGrams > 0 ? [`home ${splitOffGrams}`] : [])].join(' '),
  );

describe('a line at the gate', () => {
  const [a, b, c] = [container('a', 100), container('b', 200), container('c', 300)];
  it.each([
    ['accepted: by what was handed over', accept(594), [a, b, c], ['a receive 99', 'b receive 198', 'c receive 297']],
    [
      'accepted: by what each weighed at the gate',
      accept(300),
      [container('a', 100, { gateGrams: 200 }), container('b', 200, { gateGrams: 100 })],
      ['a receive 200', 'b receive 100'],
    ],
    [
      'accepted with one missing: the others hold it all',
      accept(300),
      [a, b, container('c', 300, { isMissing: true })],
      ['a receive 100', 'b receive 200', 'c miss 0'],
    ],
    ['refused whole', refuse(600, 3), [a, b, c], ['a refuse 100', 'b refuse 200', 'c refuse 300']],
    [
      'in part: the last packages go home',
      part(300, 300, 1),
      [a, b, c],
      ['a receive 100', 'b receive 200', 'c refuse 300'],
    ],
    [
      'in part: the named ones go home',
      part(500, 100, 1),
      [container('a', 100, { isRefused: true }), b, c],
      ['a refuse 100', 'b receive 200', 'c receive 300'],
    ],
    ['in part of one drum: split off', part(60, 40, 1), [a], ['a receive 60 home 40']],
    [
      'in part of all drums: split off each',
      part(200, 100, 2),
      [a, b],
      ['a receive 67 home 33', 'b receive 133 home 67'],
    ],
  ])('%s', (_name, fate, containers, expected) => {
    expect(told(fate, ...containers)).toEqual(expected);
  });

  it('loses and makes no gram, whatever is decided', () => {
    const masses = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(masses, fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(12), (handed, kept, back, packages) => {
        const containers = handed.map((grams, place) => container(`${place}`, grams));
        const fate = part(kept + 1, back + 1, packages + 1);
        const portions = apportionLine(fate, containers);
        const sum = (of: (portion: (typeof portions)[number]) => number) =>
          portions.reduce((all, one) => all + of(one), 0);
        expect(sum((one) => (one.outcome === 'receive' ? one.keptGrams : 0))).toBe(fate.acceptedGrams);
        expect(sum((one) => (one.outcome === 'refuse' ? one.keptGrams : 0) + one.splitOffGrams)).toBe(
          fate.refusedGrams,
        );
      }),
    );
  });
});
