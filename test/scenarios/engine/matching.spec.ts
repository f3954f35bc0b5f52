import { at, meets } from './matching.js';
import { Names } from './names.js';
import type { Expected } from './scenario.types.js';

describe('a pointer', () => {
  const answer = { items: [{ id: 7, text: { 'a/b': 'x' } }], none: null };

  it.each([
    ['', answer],
    ['/items/0/id', 7],
    ['/items/0/text/a~1b', 'x'],
    ['/none', null],
    ['/none/deeper', undefined],
    ['/items/1', undefined],
  ])('%j finds its value', (pointer, value) => {
    expect(at(answer, pointer)).toEqual(value);
  });
});

describe('an expectation', () => {
  const items = [
    { id: 'a', state: 'open' },
    { id: 'b', state: 'decided' },
  ];

  it.each<[Expected, unknown, unknown]>([
    [5, 5, '5'],
    [null, null, undefined],
    [
      ['a', 'b'],
      ['a', 'b'],
      ['b', 'a'],
    ],
    [{ matches: '^20\\d\\d' }, '2026-03', 2026],
    [{ count: 2 }, items, []],
    [{ count: 0 }, [], undefined],
    [{ contains: { id: 'b', state: 'decided' } }, items, [{ id: 'b', state: 'open' }]],
    [{ contains: 'x' }, ['x'], ['y']],
    [{ lacks: { id: 'b' } }, [{ id: 'a' }], items],
    [{ lacks: { id: 'b' } }, [], undefined],
  ])('%j is met by %j and not by %j', (expected, good, bad) => {
    expect([meets(good, expected), meets(bad, expected)]).toEqual([true, false]);
  });
});

describe('a placeholder', () => {
  const names = new Names();
  names.set('firm.oil', 'id-1');
  names.set('version', 3);

  it('keeps the type of its value when alone, is written into a longer text, and must be known', () => {
    expect(
      names.fill({ lines: [{ id: '{firm.oil}', version: '{version}' }], note: 'v{version} of {firm.oil}' }),
    ).toEqual({
      lines: [{ id: 'id-1', version: 3 }],
      note: 'v3 of id-1',
    });
    expect(() => names.fill('{firm.paint}')).toThrow('{firm.paint}');
  });
});
