import { periodOf, readParameters } from './report-parameters.js';

const text = { zh: '参数', en: 'Parameter' };
const parameters = {
  period: { type: 'period', required: true, text },
  at: { type: 'instant', required: false, text },
  code: { type: 'wasteCode', required: false, text },
} as const;

describe('readParameters', () => {
  it('gives the values that are there', () => {
    expect(readParameters(parameters, { period: '2026' })).toEqual({ period: '2026' });
    const given = { period: '2026-12', at: '2026-03-02T08:00:00+08:00', code: '900-214-08' };
    expect(readParameters(parameters, given)).toEqual(given);
  });

  it('names all that is wrong at once', () => {
    const given = { at: '2026-03-02', code: 9, other: 'x' };
    expect(() => readParameters(parameters, given)).toThrow(
      expect.objectContaining({
        code: 'request.invalid',
        fields: ['other', 'period', 'at', 'code'].map((name) =>
          expect.objectContaining({ pointer: `/parameters/${name}` }),
        ),
      }),
    );
  });

  it('looks at own fields only', () => {
    expect(() => readParameters({}, { constructor: '1' })).toThrow(
      expect.objectContaining({ code: 'request.invalid' }),
    );
    expect(() => readParameters(parameters, Object.create({ period: '2026' }) as object)).toThrow();
  });
});

describe('periodOf', () => {
  it.each([
    ['2026', '2025-12-31T16:00:00.000Z', '2026-12-31T16:00:00.000Z'],
    ['2026-02', '2026-01-31T16:00:00.000Z', '2026-02-28T16:00:00.000Z'],
    ['2026-12', '2026-11-30T16:00:00.000Z', '2026-12-31T16:00:00.000Z'],
  ])('%s runs from midnight to midnight in Asia/Shanghai', (period, from, before) => {
    expect(periodOf(period)).toEqual({ from: new Date(from), before: new Date(before) });
  });
});
