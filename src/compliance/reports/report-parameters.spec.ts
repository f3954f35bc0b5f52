import { daysOf, periodOf, readParameters, requireBegun } from './report-parameters.js';

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

  it('takes of a choice only what is offered, and says what that is', () => {
    const state = { type: 'choice', required: false, text, choices: { open: { zh: '开', en: 'Open' } } } as const;
    expect(readParameters({ state }, { state: 'open' })).toEqual({ state: 'open' });
    for (const given of ['Open', 'toString', ''])
      expect(() => readParameters({ state }, { state: given })).toThrow(
        expect.objectContaining({
          fields: [
            expect.objectContaining({
              pointer: '/parameters/state',
              code: 'report.parameter-choice',
              text: { zh: '请从可选值中选择：open 开。', en: 'Must be one of: open Open.' },
            }),
          ],
        }),
      );
  });

  it.each([
    ['2026', true],
    ['2026-07', true],
    ['2026-Q3', true],
    ['2026-Q5', false],
    ['2026-Q', false],
    ['2026-13', false],
  ])('takes %s as a declared period: %s', (period, fits) => {
    const read = () => readParameters({ period: { type: 'declaredPeriod', required: true, text } }, { period });
    if (fits) expect(read()).toEqual({ period });
    else expect(read).toThrow(expect.objectContaining({ code: 'request.invalid' }));
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

describe('daysOf', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
  ])('%s runs from %s to %s, both included', (period, from, to) => {
    expect(daysOf(period)).toEqual({ from, to });
  });
});

describe('requireBegun', () => {
  it('takes a month from its first instant in Asia/Shanghai on', () => {
    const begins = new Date('2026-02-28T16:00:00Z');
    requireBegun({ period: '2026-03' }, begins);
    expect(() => requireBegun({ period: '2026-03' }, new Date(begins.getTime() - 1))).toThrow(
      expect.objectContaining({ code: 'report.period-to-come' }),
    );
  });
});
