import fc from 'fast-check';
import { maskPhone, phonePattern } from './phone.js';

describe('maskPhone', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['0513-83512345', '051******2345'],
    ['12369', '***69'],
  ])('%s → %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });

  it('never shows more than seven characters', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 5, maxLength: 20 });
    fc.assert(fc.property(digits, (phone) => maskPhone(phone).replaceAll('*', '').length <= 7));
  });
});

describe('phonePattern', () => {
  it.each(['13812345678', '0513-83512345', '+86 138 1234 5678', '12369'])('takes %s', (phone) => {
    expect(phonePattern.test(phone)).toBe(true);
  });

  it.each(['', '119', 'call me', '138１2345678', '-138123456', '1381234567812345678901', '=1+1'])(
    'refuses %s',
    (phone) => {
      expect(phonePattern.test(phone)).toBe(false);
    },
  );
});
