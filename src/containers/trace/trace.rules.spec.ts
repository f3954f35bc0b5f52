import { containerLifecycle } from '../container.lifecycle.js';
import { isBalanced, isShared, placeOf } from './trace.rules.js';

describe('a trace', () => {
  it('has a place for every state in which a container holds something handed over', () => {
    const nowhere = ['registered', 'storedAtGenerator', 'emptied', 'voided'];
    const states = Object.keys(containerLifecycle.states) as (keyof typeof containerLifecycle.states)[];
    for (const state of states) {
      if (nowhere.includes(state)) expect(() => placeOf(state)).toThrow(/holds nothing/);
      else expect(placeOf(state)).toEqual(expect.any(String));
    }
  });

  it('looks for shares in what was accepted', () => {
    expect((['stored', 'shipped', 'refused', 'loaded'] as const).map((state) => isShared(state, true))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([isShared('missing', true), isShared('missing', false)]).toEqual([true, false]);
  });

  it.each([
    [100, [60, 30], { weighingGrams: 4, stockTakeGrams: 6 }, true],
    [100, [60, 30], { weighingGrams: 4, stockTakeGrams: 5 }, false],
    [100, [105], { weighingGrams: -5, stockTakeGrams: 0 }, true],
    [0, [], { weighingGrams: 0, stockTakeGrams: 0 }, true],
  ])('of %s g into %j is balanced to the gram or not at all', (handedOver, grams, differences, expected) => {
    const placed = grams.map((one) => ({ grams: one }));
    expect(isBalanced(handedOver, placed, differences)).toBe(expected);
  });
});
