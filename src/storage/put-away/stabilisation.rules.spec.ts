import { isSetAsideByWithdrawal, stabilisationRefusal } from './stabilisation.rules.js';

it.each([
  ['stabilise', { isHere: true, isStabilised: false }, null],
  ['stabilise', { isHere: true, isStabilised: true }, 'marked-already'],
  ['stabilise', { isHere: false, isStabilised: false }, 'not-here'],
  ['withdraw', { isHere: true, isStabilised: true }, null],
  ['withdraw', { isHere: true, isStabilised: false }, 'not-marked'],
  ['withdraw', { isHere: false, isStabilised: true }, 'not-here'],
] as const)('%s %o: %s', (action, container, expected) => {
  expect(stabilisationRefusal(action, container)).toBe(expected);
});

it.each([
  [{ isInStock: true, isHeld: false }, true],
  [{ isInStock: true, isHeld: true }, false],
  [{ isInStock: false, isHeld: false }, false],
])('a mark taken back of %o sets aside: %s', (container, expected) => {
  expect(isSetAsideByWithdrawal(container)).toBe(expected);
});
