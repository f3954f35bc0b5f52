import { checkAnswers, readAnswers } from './answer-file.rules.js';
import type { Known } from './answer-file.rules.js';
import { exactTonnes, parseTonnes } from './tonnes.rules.js';

const rowsOf = (...lines: string[]) => lines.map((line, index) => ({ line: index + 1, cells: line.split('|') }));
const headings = '内部编号|联单编号|当前阶段|移出量（吨）|接受量 (吨)|备注';
const one = 'GI-CC-2026-000001';
const two = 'GI-CC-2026-000002';
const known = (more: Partial<Known> = {}): Known => ({
  divisionCode: '320613',
  officialNumber: null,
  isVoided: false,
  ...more,
});
const here = (byInternal: Record<string, Known>, takenBy: Record<string, string> = {}) => ({
  byInternal: new Map(Object.entries(byInternal)),
  takenBy: new Map(Object.entries(takenBy)),
  yearNow: 2026,
});

describe('an answer file', () => {
  it('is read by its headings, skips what is not answered, and adds up the lines of one manifest', () => {
    const rows = rowsOf(
      headings,
      `${one}|20263206000001|已移出|0.1785|`,
      `${one}|20263206000001|已移出|0.000001|`,
      `${two}||||`,
    );
    expect(readAnswers(rows)).toEqual({
      skipped: 1,
      faults: [],
      answers: [
        {
          line: 2,
          internalNumber: one,
          officialNumber: '20263206000001',
          step: 'dispatched',
          outGrams: 178_501,
          inGrams: null,
        },
      ],
    });
  });

  it('has said of all rows of a manifest what stands in one of them', () => {
    const rows = rowsOf(headings, `${one}|||0.1|`, `${one}|２０２６ 3206 000001|已移出|0.2|`, `${two}|||0.4|`);
    expect(readAnswers(rows)).toMatchObject({
      skipped: 1,
      faults: [],
      answers: [{ line: 2, officialNumber: '20263206000001', step: 'dispatched', outGrams: 300_000 }],
    });
  });

  it.each([
    ['no column of numbers', rowsOf('内部编号'), 1, '联单编号', 'gateway.column-missing'],
    ['no rows at all', [], 1, '内部编号', 'gateway.column-missing'],
    ['no internal number', rowsOf(headings, '|20263206000001'), 2, '内部编号', 'gateway.row-internal-missing'],
    ['an unknown stage', rowsOf(headings, `${one}|1|办理中`), 2, '当前阶段', 'gateway.row-step-invalid'],
    ['a mass with a unit', rowsOf(headings, `${one}|1||178.5kg`), 2, '移出量(吨)', 'gateway.row-mass-invalid'],
    ['a negative mass', rowsOf(headings, `${one}|1|||-1`), 2, '接受量(吨)', 'gateway.row-mass-invalid'],
    [
      'two numbers for one manifest',
      rowsOf(headings, `${one}|1`, `${one}|2`),
      3,
      '联单编号',
      'gateway.row-contradicts',
    ],
  ])('with %s names line and column', (_, rows, line, column, code) => {
    expect(readAnswers(rows).faults[0]).toMatchObject({ line, column, code });
  });

  it.each([
    ['an unknown internal number', here({}), one, '20263206000001', 'gateway.row-unknown'],
    ['a number that Excel spoilt', here({ [one]: known() }), one, '2.02632E+13', 'gateway.row-number-invalid'],
    ['a number of another city', here({ [one]: known() }), one, '20263205000001', 'gateway.row-number-invalid'],
    ['a number of next year', here({ [one]: known() }), one, '20273206000001', 'gateway.row-number-invalid'],
    ['a number of the year before', here({ [one]: known() }), one, '20253206000001', 'gateway.row-number-invalid'],
    [
      'another number than before',
      here({ [one]: known({ officialNumber: 'x' }) }),
      one,
      '20263206000001',
      'gateway.row-number-differs',
    ],
    ['a voided manifest', here({ [one]: known({ isVoided: true }) }), one, '20263206000001', 'gateway.row-voided'],
    [
      'a number that is taken',
      here({ [one]: known() }, { '20263206000001': two }),
      one,
      '20263206000001',
      'gateway.row-number-taken',
    ],
  ])('with %s is refused', (_, knownHere, internalNumber, officialNumber, code) => {
    const { answers } = readAnswers(rowsOf(headings, `${internalNumber}|${officialNumber}`));
    expect(checkAnswers(answers, knownHere)).toMatchObject([{ line: 2, code }]);
  });

  it('may say again what is known, and not give one number to two', () => {
    const again = readAnswers(rowsOf(headings, `${one}|20263206000001`)).answers;
    expect(checkAnswers(again, here({ [one]: known({ officialNumber: '20263206000001' }) }))).toEqual([]);
    const { answers } = readAnswers(rowsOf(headings, `${one}|20263206000001`, `${two}|20263206000001`));
    expect(checkAnswers(answers, here({ [one]: known(), [two]: known() }))).toMatchObject([
      { line: 3, code: 'gateway.row-number-taken', details: { internalNumber: one } },
    ]);
  });
});

describe('tonnes', () => {
  it.each([
    [0, '0.000'],
    [178_500, '0.1785'],
    [1, '0.000001'],
    [12_000_000, '12.000'],
  ])('%i g is %s t, and back', (grams, tonnes) => {
    expect(exactTonnes(grams)).toBe(tonnes);
    expect(parseTonnes(tonnes)).toBe(grams);
  });
});
