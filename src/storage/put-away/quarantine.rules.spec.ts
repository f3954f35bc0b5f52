import { holdRefusal, mayBePickedFrom } from './quarantine.rules.js';

describe('setting aside', () => {
  it.each([
    ['hold', true, false, null],
    ['hold', true, true, 'held-already'],
    ['hold', false, false, 'not-in-stock'],
    ['release', true, true, null],
    ['release', true, false, 'not-held'],
    ['release', false, true, 'not-in-stock'],
  ] as const)('%s, in stock %s, held %s: %s', (action, isInStock, isHeld, refusal) => {
    expect(holdRefusal(action, { isInStock, isHeld })).toBe(refusal);
  });

  it('ends with a move: nothing is picked from a quarantine zone', () => {
    expect([mayBePickedFrom('storage'), mayBePickedFrom('quarantine')]).toEqual([true, false]);
  });
});
