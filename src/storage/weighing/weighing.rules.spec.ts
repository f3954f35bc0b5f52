import fc from 'fast-check';
import { measuredGrams, netOf, requireFits, requireLoadReading, requireOrigin } from './weighing.rules.js';
import type { Reading, WeighingKind } from './weighing.types.js';

const reading = (kind: WeighingKind, grams: number, part = 1): Reading => ({ kind, grams, part });

describe('the mass of a line', () => {
  it.each<[string, Reading[], number | null]>([
    ['no reading', [], null],
    ['a net reading', [reading('net', 500)], 500],
    ['gross alone', [reading('gross', 700)], null],
    ['tare alone', [reading('tare', 700)], null],
    ['gross less tare', [reading('gross', 700), reading('tare', 200)], 500],
    ['nothing in the packages', [reading('gross', 200), reading('tare', 200)], 0],
    ['two parts', [reading('net', 500), reading('gross', 700, 2), reading('tare', 100, 2)], 1_100],
    ['a part not finished', [reading('net', 500), reading('gross', 700, 2)], null],
  ])('of %s', (_name, readings, expected) => {
    expect(measuredGrams(readings)).toBe(expected);
  });

  it('does not depend on the order of the readings', () => {
    const mass = fc.integer({ min: 1, max: 100_000_000 });
    fc.assert(
      fc.property(fc.array(mass, { minLength: 1, maxLength: 10 }), fc.integer(), (masses, turn) => {
        const readings = masses.map((grams, index) => reading('net', grams, index + 1));
        const turned = readings.map((_, index) => readings[(index + Math.abs(turn)) % readings.length]!);
        expect(measuredGrams(turned)).toBe(masses.reduce((sum, grams) => sum + grams, 0));
      }),
    );
  });

  it('of a vehicle needs gross and tare', () => {
    expect(netOf([reading('gross', 9_000_000)])).toBeNull();
    expect(netOf([reading('gross', 9_000_000), reading('tare', 7_000_000)])).toBe(2_000_000);
  });
});

describe('a new reading', () => {
  const code = (act: () => void): string => {
    try {
      act();
    } catch (error) {
      return (error as { code: string }).code;
    }
    return '';
  };

  it.each<[string, Reading[], Reading, string]>([
    ['the first', [], reading('net', 1), ''],
    ['tare after gross', [reading('gross', 5)], reading('tare', 4), ''],
    ['gross after tare', [reading('tare', 5)], reading('gross', 6), ''],
    ['another part', [reading('net', 5)], reading('net', 5, 2), ''],
    ['the same again', [reading('net', 5)], reading('net', 6), 'weighing.already-weighed'],
    ['net beside gross', [reading('gross', 5)], reading('net', 5), 'weighing.kinds-mixed'],
    ['gross beside net', [reading('net', 5)], reading('gross', 5), 'weighing.kinds-mixed'],
    ['nothing between gross and tare', [reading('gross', 5)], reading('tare', 5), 'weighing.tare-above-gross'],
    ['nothing between tare and gross', [reading('tare', 5)], reading('gross', 5), 'weighing.tare-above-gross'],
    ['tare above gross', [reading('gross', 5)], reading('tare', 6), 'weighing.tare-above-gross'],
    ['gross below tare', [reading('tare', 6)], reading('gross', 5), 'weighing.tare-above-gross'],
  ])('%s', (_name, present, added, expected) => {
    expect(code(() => requireFits(present, added))).toBe(expected);
  });

  it('of a vehicle is gross or tare, in one go', () => {
    expect(code(() => requireLoadReading(reading('gross', 1)))).toBe('');
    expect(code(() => requireLoadReading(reading('net', 1)))).toBe('weighing.load-gross-or-tare');
    expect(code(() => requireLoadReading(reading('tare', 1, 2)))).toBe('weighing.load-gross-or-tare');
  });

  it('says where it comes from, and nothing else', () => {
    const scale = { deviceId: 'D1', readingId: 'R1' };
    const reason = '地磅通信中断，人工读数';
    expect(code(() => requireOrigin({ source: 'scale', ...scale }))).toBe('');
    expect(code(() => requireOrigin({ source: 'manual', reason }))).toBe('');
    expect(code(() => requireOrigin({ source: 'scale', deviceId: 'D1' }))).toBe('weighing.scale-reading-needed');
    expect(code(() => requireOrigin({ source: 'scale', ...scale, reason }))).toBe('weighing.scale-reading-needed');
    expect(code(() => requireOrigin({ source: 'manual' }))).toBe('weighing.manual-reason-needed');
    expect(code(() => requireOrigin({ source: 'manual', reason, ...scale }))).toBe('weighing.manual-reason-needed');
  });
});
