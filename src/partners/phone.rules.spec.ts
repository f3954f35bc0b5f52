import fc from 'fast-check';
import { maskPhone } from './phone.rules.js';

it.each([
  ['13812345678', '138****5678'],
  ['0513-80123456', '051******3456'],
  ['95598', '***98'],
])('%s is shown as %s', (phone, shown) => {
  expect(maskPhone(phone)).toBe(shown);
});

it('keeps the length and hides at least three characters', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{5,24}$/), (phone) => {
      const shown = maskPhone(phone);
      expect(shown).toHaveLength(phone.length);
      expect(shown.split('*').length - 1).toBeGreaterThanOrEqual(3);
    }),
  );
});
