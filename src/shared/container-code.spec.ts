import fc from 'fast-check';
import { formatContainerCode, parseContainerCode, readScan } from './container-code.js';

const parts = { uscc: '91320600138670947L', wasteCode: '900-214-08', day: '2026-03-03', serial: 7 };
const text = '91320600138670947L9002140820260303007';

describe('container code', () => {
  it('has 37 positions: unit, waste, day, serial', () => {
    expect(formatContainerCode(parts)).toBe(text);
    expect(text).toHaveLength(37);
    expect(parseContainerCode(text)).toEqual({ ...parts, text });
  });

  it('comes back from what it was made of', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 999 }), (date, serial) => {
        const made = { ...parts, day: date.toISOString().slice(0, 10), serial };
        expect(parseContainerCode(formatContainerCode(made))).toMatchObject(made);
      }),
    );
  });

  it.each([
    ['serial 000', text.replace(/007$/, '000')],
    ['a day that does not exist', text.replace('20260303', '20260230')],
    ['a category that does not exist', text.replace('90021408', '90021443')],
    ['a letter that no credit code has', text.replace('L', 'I')],
    ['a character too few', text.slice(1)],
    ['a character too many', `${text}1`],
    ['nothing', ''],
  ])('is not %s', (_name, wrong) => {
    expect(parseContainerCode(wrong)).toBeNull();
  });

  it('refuses to make one with serial 1,000', () => {
    expect(() => formatContainerCode({ ...parts, serial: 1_000 })).toThrow(TypeError);
  });
});

describe('a scan', () => {
  it.each([
    ['the code', text],
    ['small letters with blanks', `  ${text.toLowerCase()}\n`],
    ['full width', '９１３２０６００１３８６７０９４７Ｌ９００２１４０８２０２６０３０３００７'],
    ['an address that ends in it', `https://example.org/c/${text}`],
    ['an address with a parameter', `http://10.0.0.1:3000/scan?code=${text}`],
    ['an address with a closing slash', `https://example.org/${text}/`],
  ])('of %s is read', (_name, scanned) => {
    expect(readScan(scanned)?.text).toBe(text);
  });

  it.each([
    ['some longer number', `6${text}`],
    ['an address with more after it', `https://example.org/${text}/label`],
    ['text before it', `code ${text}`],
    ['nothing', ''],
    ['another barcode', '6901234567892'],
  ])('of %s is not', (_name, scanned) => {
    expect(readScan(scanned)).toBeNull();
  });
});
