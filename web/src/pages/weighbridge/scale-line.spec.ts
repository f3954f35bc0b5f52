import { readScaleLine } from './scale-line';

describe('a line of the scale', () => {
  it.each([
    ['12340', 12_340_000, null],
    [' 12340.5 kg', 12_340_500, null],
    ['ST,GS,+ 12340 kg', 12_340_000, true],
    ['US,GS,+0012340kg', 12_340_000, false],
    ['st nt 0.250', 250, true],
    ['12.345 t', 12_345_000, null],
  ])('%s', (text, grams, isStable) => {
    expect(readScaleLine(text)).toEqual({ grams, isStable });
  });

  it.each(['', '0', '-5', 'OL', '12,5', '1.2345', 'ST,GS,-00020kg', '91320613MA7101233R9002140820261119001'])(
    'is no mass: %s',
    (text) => {
      expect(readScaleLine(text)).toBeNull();
    },
  );
});
