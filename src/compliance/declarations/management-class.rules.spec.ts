import { classByTests, classOn } from './management-class.rules.js';

const small = { yearlyGrams: 9_999_999, holdsPermit: false, treatsItself: false };

describe('the class of a unit (HJ 1259-2022 4.2.1)', () => {
  it.each([
    [small, 'REGISTERED'],
    [{ ...small, yearlyGrams: 0 }, 'REGISTERED'],
    [{ ...small, yearlyGrams: 10_000_000 }, 'SIMPLIFIED'],
    [{ ...small, yearlyGrams: 99_999_999 }, 'SIMPLIFIED'],
    [{ ...small, yearlyGrams: 100_000_000 }, 'KEY'],
    [{ ...small, holdsPermit: true }, 'KEY'],
    [{ ...small, treatsItself: true }, 'KEY'],
  ] as const)('of %j is %s', (facts, expected) => {
    expect(classByTests(facts)).toBe(expected);
  });

  it('is what the bureau decided last, from its day on (4.2.2)', () => {
    const decisions = [
      { managementClass: 'REGISTERED', validFrom: '2026-10-01' },
      { managementClass: 'KEY', validFrom: '2026-04-01' },
    ] as const;
    const on = (day: string) => classOn(day, { ...small, yearlyGrams: 20_000_000 }, decisions);
    expect([on('2026-03-31'), on('2026-04-01'), on('2026-09-30'), on('2026-10-01')]).toEqual([
      'SIMPLIFIED',
      'KEY',
      'KEY',
      'REGISTERED',
    ]);
  });
});
