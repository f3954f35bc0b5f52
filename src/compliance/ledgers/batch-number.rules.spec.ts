import fc from 'fast-check';
import { batchPrefix, batchPrefixes, formatBatchNumber, parseBatchNumber, useOfMethod } from './batch-number.rules.js';
import type { KnownPrefix } from './batch-number.rules.js';

const prefixes: KnownPrefix[] = [...batchPrefixes, 'HWCKLY', 'HWCKCZ'];
const batches = fc.record({
  prefix: fc.constantFrom(...prefixes),
  day: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  serial: fc.integer({ min: 1, max: 999_999_999 }),
});

describe('a batch number', () => {
  it.each([
    ['HWCS20211031001', { prefix: 'HWCS', day: '2021-10-31', serial: 1 }],
    ['HWRK20211031001', { prefix: 'HWRK', day: '2021-10-31', serial: 1 }],
    ['HWCK20211031001', { prefix: 'HWCK', day: '2021-10-31', serial: 1 }],
    ['HWCKLY20211031001', { prefix: 'HWCKLY', day: '2021-10-31', serial: 1 }],
    ['HWCKCZ20211031012', { prefix: 'HWCKCZ', day: '2021-10-31', serial: 12 }],
    ['HWZXLY20211031999', { prefix: 'HWZXLY', day: '2021-10-31', serial: 999 }],
    ['HWWWCZ202110311000', { prefix: 'HWWWCZ', day: '2021-10-31', serial: 1_000 }],
  ])('is read as the standard prints it: %s', (text, batch) => {
    expect(parseBatchNumber(text)).toEqual(batch);
    expect(formatBatchNumber(batch as Parameters<typeof formatBatchNumber>[0])).toBe(text);
  });

  it.each([
    ['no serial', 'HWCS20211031'],
    ['a serial of two digits', 'HWCS2021103101'],
    ['serial nought', 'HWCS20211031000'],
    ['a serial written twice', 'HWCS202110310001'],
    ['a day that there is not', 'HWCS20210230001'],
    ['another stem', 'HWXX20211031001'],
    ['small letters', 'hwcs20211031001'],
    ['something behind', 'HWCS20211031001 '],
  ])('is not %s', (_, text) => expect(parseBatchNumber(text)).toBeNull());

  it('comes back as it was written', () => {
    fc.assert(fc.property(batches, (batch) => expect(parseBatchNumber(formatBatchNumber(batch))).toEqual(batch)));
  });

  it('is spelt in one way', () => {
    fc.assert(
      fc.property(batches, batches, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(formatBatchNumber(one)).not.toBe(formatBatchNumber(other));
      }),
    );
  });

  it('has no serial beyond its bounds', () => {
    const batch = { prefix: 'HWCS', day: '2021-10-31' } as const;
    expect(() => formatBatchNumber({ ...batch, serial: 0 })).toThrow(RangeError);
    expect(() => formatBatchNumber({ ...batch, serial: 1.5 })).toThrow(RangeError);
    expect(() => formatBatchNumber({ ...batch, serial: 1_000_000_000 })).toThrow(RangeError);
  });
});

it.each([
  ['R9', 'HWWWLY'],
  ['R15', 'HWWWLY'],
  ['C2', 'HWWWLY'],
  ['C3', 'HWWWLY'],
  ['C1', 'HWWWCZ'],
  ['D10', 'HWWWCZ'],
  ['Y10', 'HWWWCZ'],
])('%s leaves under %s', (method, prefix) => {
  expect(batchPrefix('B.5', useOfMethod(method))).toBe(prefix);
});
