import { grouped } from './grouped.js';

it('keeps keys and elements in the order in which they come', () => {
  const groups = grouped(['b1', 'a1', 'b2', 'c1', 'a2'], (text) => text.charAt(0));
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2']],
    ['c', ['c1']],
  ]);
});
