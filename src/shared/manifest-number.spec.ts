import fc from 'fast-check';
import {
  formatInternalNumber,
  formatOfficialNumber,
  isOfficialNumberOf,
  parseInternalNumber,
  parseOfficialNumber,
} from './manifest-number.js';

describe('official numbers', () => {
  it('fall into year, city of origin and serial', () => {
    expect(parseOfficialNumber('20263206000042')).toEqual({
      number: '20263206000042',
      year: 2026,
      originCity: '3206',
      serial: 42,
    });
  });

  it('belong to one city', () => {
    expect(isOfficialNumberOf('20263206000042', '3206')).toBe(true);
    expect(isOfficialNumberOf('20263205000042', '3206')).toBe(false);
    expect(isOfficialNumberOf('2026320600042', '3206')).toBe(false);
  });

  it.each([
    '',
    '2026320600004',
    '202632060000420',
    '19993206000001',
    '20260006000001',
    '2026-3206-000042',
    '20263206000042\n',
  ])('refuse %j', (text) => {
    expect(parseOfficialNumber(text)).toBeNull();
  });

  it('are written as they are read', () => {
    expect(formatOfficialNumber(2026, '3206', 42)).toBe('20263206000042');
  });

  it.each([
    [2026, '3206', 0],
    [2026, '3206', 1_000_000],
    [2026, '3206', 1.5],
    [1999, '3206', 1],
    [2026, '32', 1],
    [2026, '320613', 1],
    [202, '63206', 1],
  ])('are not written from %p, %p, %p', (year, city, serial) => {
    expect(() => formatOfficialNumber(year, city, serial)).toThrow(RangeError);
  });
});

describe('internal numbers', () => {
  it('have six digits, and more when they must', () => {
    expect(formatInternalNumber({ facility: 'CC', year: 2026, serial: 42 })).toBe('GI-CC-2026-000042');
    expect(formatInternalNumber({ facility: 'CC', year: 2026, serial: 1_000_000 })).toBe('GI-CC-2026-1000000');
  });

  it('come back unchanged', () => {
    const facility = fc.stringMatching(/^[A-Z0-9]{2,8}$/);
    const year = fc.integer({ min: 2000, max: 2099 });
    const serial = fc.integer({ min: 1, max: 999_999_999 });
    fc.assert(
      fc.property(fc.record({ facility, year, serial }), (number) => {
        expect(parseInternalNumber(formatInternalNumber(number))).toEqual(number);
      }),
    );
  });

  it.each([
    '',
    'GI-CC-2026-42',
    'GI-CC-2026-000000',
    'GI-CC-2026-0000042',
    'GI-CC-1999-000042',
    'GI-cc-2026-000042',
    'GI-C-2026-000042',
    'GI-CC-2026-1000000000',
    ' GI-CC-2026-000042',
  ])('refuse %j', (text) => {
    expect(parseInternalNumber(text)).toBeNull();
  });

  it.each([
    { facility: 'C-C', year: 2026, serial: 1 },
    { facility: 'CC', year: 1999, serial: 1 },
    { facility: 'CC', year: 2026, serial: 0 },
    { facility: 'CC', year: 2026, serial: 1.5 },
    { facility: 'CC', year: 2026, serial: 1_000_000_000 },
  ])('are not written from %j', (number) => {
    expect(() => formatInternalNumber(number)).toThrow(RangeError);
  });
});
