import type { ColumnType } from '../report-definition.types.js';
import { textAt, valuesAt } from './list-columns.js';

const item = {
  number: 'B-1',
  grams: 1_500,
  ratio: 0.25,
  open: false,
  day: '2026-03-02',
  at: '2026-03-01T16:30:05.250Z',
  since: new Date('2026-03-01T16:30:05.250Z'),
  label: { zh: '已确认', en: 'Confirmed' },
  hazards: ['T', 'I'],
  nobody: null,
  firm: { name: '车行' },
  lines: [{ code: 'a' }, { code: 'b', more: { x: 1 } }],
};

describe('a path into an item', () => {
  it.each<[string, unknown[] | null]>([
    ['/number', ['B-1']],
    ['/firm/name', ['车行']],
    ['/lines/1/code', ['b']],
    ['/lines/7/code', []],
    ['/lines/*/code', ['a', 'b']],
    ['/nobody', []],
    ['/nobody/name', []],
    ['/other', null],
    ['/firm/other', null],
    ['/firm/*', null],
    ['/lines/code', null],
    ['/number/length', null],
    ['/constructor', null],
    ['/toString', null],
  ])('%s leads to %j', (path, values) => {
    expect(valuesAt(item, path)).toEqual(values);
  });
});

describe('what a column writes', () => {
  it.each<[string, ColumnType, string]>([
    ['/number', 'text', 'B-1'],
    ['/ratio', 'text', '0.25'],
    ['/ratio', 'number', '0.25'],
    ['/grams', 'grams', '1500'],
    ['/open', 'flag', 'false'],
    ['/day', 'day', '2026-03-02'],
    ['/at', 'day', '2026-03-02'],
    ['/at', 'instant', '2026-03-02 00:30:05'],
    ['/since', 'instant', '2026-03-02 00:30:05'],
    ['/since', 'day', '2026-03-02'],
    ['/label', 'text', '已确认'],
    ['/hazards', 'word', '毒性；I'],
    ['/lines/*/code', 'text', 'a；b'],
    ['/nobody', 'grams', ''],
    ['/other', 'text', ''],
  ])('%s as %s is %s', (path, type, text) => {
    expect(textAt(item, { path, header: '', type, words: { T: '毒性', toString: 'x' } }, 'zh')).toBe(text);
  });

  it('follows the language of the file', () => {
    expect(textAt(item, { path: '/label', header: '', type: 'text' }, 'en')).toBe('Confirmed');
    expect(textAt(item, { path: '/hazards', header: '', type: 'text' }, 'en')).toBe('T; I');
  });

  it.each<[string, ColumnType]>([
    ['/number', 'grams'],
    ['/ratio', 'integer'],
    ['/number', 'number'],
    ['/number', 'flag'],
    ['/number', 'day'],
    ['/day', 'instant'],
    ['/firm', 'text'],
    ['/firm', 'word'],
    ['/lines', 'text'],
  ])('%s is refused as %s', (path, type) => {
    expect(() => textAt(item, { path, header: '', type }, 'zh')).toThrow(
      expect.objectContaining({ code: 'report.column-misfit', details: { path, type } }),
    );
  });

  it('refuses to write several numbers as one', () => {
    const columns = { path: '/masses', header: '', type: 'grams' } as const;
    expect(() => textAt({ masses: [1, 2] }, columns, 'zh')).toThrow(
      expect.objectContaining({ code: 'report.column-misfit' }),
    );
  });

  it('is no longer than a cell holds', () => {
    expect(textAt({ a: 'x'.repeat(40_000) }, { path: '/a', header: '', type: 'text' }, 'zh')).toHaveLength(32_767);
  });
});
