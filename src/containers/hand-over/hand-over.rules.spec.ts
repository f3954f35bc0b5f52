import { handOverProblem, labelsFor } from './hand-over.rules.js';

const load = (code: string, grams: number) => ({ code, grams });
const line = (handedOverGrams: number, handedOverPackages: number) => ({ handedOverGrams, handedOverPackages });

describe('what a driver scanned', () => {
  it.each([
    ['agrees', line(300, 2), [load('a', 100), load('b', 200)], null],
    ['names a container twice', line(200, 2), [load('a', 100), load('a', 100)], 'twice'],
    ['is a package short', line(300, 3), [load('a', 100), load('b', 200)], 'count'],
    ['is a package more', line(300, 1), [load('a', 100), load('b', 200)], 'count'],
    ['weighs a gram less', line(301, 2), [load('a', 100), load('b', 200)], 'mass'],
  ])('%s', (_name, given, loads, problem) => {
    expect(handOverProblem(given, loads)).toBe(problem);
  });
});

describe('labels for packages without', () => {
  it.each([
    [1_000, 3, 3],
    [2, 3, 2],
    [0, 0, 0],
  ])('%s g in %s packages: %s', (grams, packages, labels) => {
    expect(labelsFor(grams, packages)).toBe(labels);
  });
});
