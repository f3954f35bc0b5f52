import { minutesLate, unscanned } from './lateness';

const windowTo = '2026-12-01T09:30:00Z';
const at = (time: string) => Date.parse(`2026-12-01T${time}Z`);

describe('a stop', () => {
  it('is late by whole minutes once its window is over and nobody came', () => {
    expect(minutesLate({ state: 'pending', windowTo }, at('09:30:00'))).toBe(0);
    expect(minutesLate({ state: 'pending', windowTo }, at('09:42:59'))).toBe(12);
  });

  it('is late no more once it is done, whatever came of it', () => {
    for (const state of ['visited', 'noShow', 'dropped'] as const)
      expect(minutesLate({ state, windowTo }, at('12:00:00'))).toBe(0);
  });
});

describe('packages not scanned', () => {
  it.each([
    [null, 0, 0],
    [4, 4, 0],
    [4, 1, 3],
  ])('of %p handed over with %d scanned are %d', (handedOverPackages, scannedPackages, count) => {
    expect(unscanned({ handedOverPackages, scannedPackages })).toBe(count);
  });
});
