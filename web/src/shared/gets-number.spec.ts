import { getsNumber } from './gets-number';

it('the official number is awaited by what may still get one: no return trip, and nothing that was voided', () => {
  expect(getsNumber({ kind: 'inbound', state: 'confirmed' })).toBe(true);
  expect(getsNumber({ kind: 'return', state: 'closed' })).toBe(false);
  expect(getsNumber({ kind: 'inbound', state: 'voided' })).toBe(false);
});
