import { retryAfterMs } from './retry-after.js';

const now = new Date('2026-03-02T02:00:00Z');

describe('Retry-After', () => {
  it.each([
    [null, null],
    ['120', 120_000],
    ['Mon, 02 Mar 2026 02:01:00 GMT', 60_000],
    ['Mon, 02 Mar 2026 01:00:00 GMT', 0],
    ['soon', null],
    ['-1', null],
  ])('%s', (header, expected) => expect(retryAfterMs(header, now)).toBe(expected));
});
