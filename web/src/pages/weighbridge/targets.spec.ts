import { lineTarget, neighbour, nextTarget, partFor } from './targets';

type Delivery = Parameters<typeof nextTarget>[0][number];
type Reading = Delivery['readings'][number];

const reading = (kind: 'gross' | 'tare' | 'net', lineId: string | null = null, part = 1) =>
  ({ kind, part, manifestId: lineId === null ? null : 'm', manifestLineId: lineId }) as Reading;

const delivery = (readings: Reading[], measured: Record<string, number | null> = { a: null, b: null }): Delivery => ({
  manifestId: 'm',
  state: 'arrived',
  load: null,
  readings,
  lines: Object.entries(measured).map(([lineId, measuredGrams]) => ({ lineId, measuredGrams, handedOverGrams: 5 })),
});

describe('what is weighed next', () => {
  it('is the full vehicle, its lines, the empty vehicle, and then nothing', () => {
    const gross = reading('gross');
    expect(nextTarget([delivery([])])).toEqual({ of: 'load', kind: 'gross' });
    expect(nextTarget([delivery([gross])])).toMatchObject({ of: 'line', lineId: 'a', kind: 'net', part: 1 });
    const one = [gross, reading('net', 'a')];
    expect(nextTarget([delivery(one, { a: 5, b: null })])).toMatchObject({ lineId: 'b' });
    const both = [...one, reading('net', 'b')];
    expect(nextTarget([delivery(both, { a: 5, b: 5 })])).toEqual({ of: 'load', kind: 'tare' });
    expect(nextTarget([delivery([...both, reading('tare')], { a: 5, b: 5 })])).toBeNull();
  });

  it('does not ask again for a line that waits for a second person', () => {
    const readings = [reading('gross'), reading('net', 'a')];
    expect(nextTarget([delivery(readings, { a: null, b: null })])).toMatchObject({ lineId: 'b' });
  });

  it('is nothing before the vehicle arrived', () => {
    expect(nextTarget([{ ...delivery([]), state: 'inTransit' }])).toBeNull();
    expect(lineTarget([{ ...delivery([]), state: 'inTransit' }], 'a')).toBeNull();
  });
});

describe('the portion of a line', () => {
  it.each([
    ['the first', 'net', [], 1],
    ['another net', 'net', [reading('net', 'a')], 2],
    ['tare of a gross', 'tare', [reading('gross', 'a')], 1],
    ['gross of a tare, second portion', 'gross', [reading('net', 'a'), reading('tare', 'a', 2)], 2],
    ['gross after a whole portion', 'gross', [reading('gross', 'a'), reading('tare', 'a')], 2],
  ] as const)('%s', (_name, kind, readings, part) => {
    expect(partFor(kind, readings)).toBe(part);
  });
});

it('goes round the lines in both directions', () => {
  const deliveries = [delivery([])];
  expect(neighbour(deliveries, null, 1)).toBe('a');
  expect(neighbour(deliveries, 'a', 1)).toBe('b');
  expect(neighbour(deliveries, 'b', 1)).toBe('a');
  expect(neighbour(deliveries, 'a', -1)).toBe('b');
  expect(neighbour([], null, 1)).toBeNull();
});
