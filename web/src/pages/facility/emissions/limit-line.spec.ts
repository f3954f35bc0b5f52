import { isBeyond, limitRuns } from './limit-line';

const limit = (validFrom: string, validTo: string | null, upperBound: string) => ({
  averaging: 'hour' as const,
  lowerBound: null,
  upperBound,
  validFrom,
  validTo,
});
/** 16:00 UTC is midnight in Shanghai: the first of these points is of the 1st, the second of the 2nd. */
const points = [
  { at: '2026-11-01T15:00:00.000Z', value: '55' },
  { at: '2026-11-01T16:00:00.000Z', value: '55' },
  { at: '2026-11-01T17:00:00.000Z', value: null },
];

describe('the limit in a chart', () => {
  it('changes with the day in Shanghai', () => {
    const limits = [limit('2026-01-01', '2026-11-01', '60'), limit('2026-11-02', null, '50')];
    expect(limitRuns(points, limits, 'upperBound')).toEqual([
      { from: 0, to: 0, bound: '60' },
      { from: 1, to: 2, bound: '50' },
    ]);
    expect(points.map((point) => isBeyond(point, limits))).toEqual([false, true, false]);
  });

  it('is not drawn where none held', () => {
    expect(limitRuns(points, [limit('2026-11-02', null, '50')], 'upperBound')).toEqual([
      { from: 1, to: 2, bound: '50' },
    ]);
  });
});
