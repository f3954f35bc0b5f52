import { mainHazard } from './main-hazard';
import type { Hazard } from './main-hazard';

const codes = (...lists: Hazard[][]) => lists.map((hazards) => ({ hazards }));

it.each<[string, ReturnType<typeof codes>, Hazard | null]>([
  ['nothing known', [], null],
  ['one hazard', codes(['T']), 'T'],
  ['the worse of two that half have', codes(['T', 'I'], ['T']), 'I'],
  ['a rare worse one does not colour the zone', codes(['T'], ['T'], ['R']), 'T'],
  ['none that half have: the most frequent', codes(['T'], ['T'], ['I'], ['C'], ['In']), 'T'],
])('%s', (_name, given, expected) => {
  expect(mainHazard(given)).toBe(expected);
});
