import fc from 'fast-check';
import { parseUscc, usccWithCheckDigit } from './uscc.js';

const valid = [
  '9144030071526726XG',
  '914403001922038216',
  '91110000802100433B',
  '91110108551385082Q',
  '91100000100003962T',
  '911000001000044473',
  '9111000071093123XX',
  '91110000710925462X',
  '12100000400000624D',
  '12100000400002259P',
  '91440300192317458F',
  '91320600138670947L',
  '91320000608319749X',
  '91320621MA21RKJB47',
  '91130200699229617X',
  '91350100M000100Y43',
];

/** In real registers, and yet failing the standard's check. */
const failing = ['91350211M0000XUF46', '91350100M0001TGQXM'];

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('parseUscc', () => {
  it.each(valid)('accepts %s', (code) => {
    expect(parseUscc(code)).toEqual({ code, wellFormed: true, checkDigitValid: true });
  });

  it.each(failing)('warns of the check digit of %s', (code) => {
    expect(parseUscc(code)).toEqual({ code, wellFormed: true, checkDigitValid: false });
  });

  it.each([
    '',
    '91350100M000100Y4Z', // the counter-example of GB 32100: Z is outside its alphabet
    '91320600138670947',
    '91320600138670947LL',
    '9132060O138670947L', // letter O among the six digits of the division
    '91320600 138670947L',
    '9132060013867094ÅL',
  ])('refuses %j', (text) => {
    expect(parseUscc(text)).toMatchObject({ wellFormed: false, checkDigitValid: false });
  });

  it('reads what people type', () => {
    expect(parseUscc(' ９１320600138670947l\n')).toEqual({
      code: '91320600138670947L',
      wellFormed: true,
      checkDigitValid: true,
    });
  });

  it('notices every single mistyped character', () => {
    const place = fc.nat({ max: 17 });
    fc.assert(
      fc.property(fc.constantFrom(...valid), place, fc.constantFrom(...alphabet), (code, place, typed) => {
        fc.pre(code[place] !== typed);
        expect(parseUscc(code.slice(0, place) + typed + code.slice(place + 1)).checkDigitValid).toBe(false);
      }),
    );
  });
});

describe('usccWithCheckDigit', () => {
  it('reaches every character of the alphabet, 0 among them', () => {
    const codes = [...alphabet].map((character) => usccWithCheckDigit(`91320613MA1Q0000${character}`));
    expect(codes.map((code) => code.charAt(17)).sort()).toEqual([...alphabet]);
    expect(codes.every((code) => parseUscc(code).checkDigitValid)).toBe(true);
  });

  it.each(valid)('completes %s', (code) => {
    expect(usccWithCheckDigit(code.slice(0, 17))).toBe(code);
  });

  it.each(['', '9132060013867094', '91320600138670947L', '91320600138670S47'])('refuses %j', (text) => {
    expect(() => usccWithCheckDigit(text)).toThrow(TypeError);
  });
});
