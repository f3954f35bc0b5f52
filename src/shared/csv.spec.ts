import fc from 'fast-check';
import { csvLimits, readCsv } from './csv.js';

const fields = (text: string) => readCsv(text).records.map((record) => record.fields);
const kinds = (text: string) => readCsv(text).faults.map((fault) => fault.kind);

describe('readCsv', () => {
  it('reads line ends of every kind, a byte order mark and a missing last line end', () => {
    expect(fields('\uFEFFa,b\r\n1,2\n3,4\r5,6')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('reads quoted commas, quotes and line breaks, and counts lines as an editor does', () => {
    const { records, faults } = readCsv('"T,I","say ""oil"""\n\n"two\r\nlines",x\nlast,y\n');
    expect(faults).toEqual([]);
    expect(records).toEqual([
      { line: 1, fields: ['T,I', 'say "oil"'] },
      { line: 3, fields: ['two\r\nlines', 'x'] },
      { line: 5, fields: ['last', 'y'] },
    ]);
  });

  it('keeps empty fields but skips empty lines', () => {
    expect(fields('a,,\n\n,\n""\n')).toEqual([['a', '', ''], ['', ''], ['']]);
  });

  it.each([
    ['a\nb,"open', 'unclosedQuote', 2, 2],
    ['a\n"b"c,d', 'strayQuote', 2, 1],
    ['a\nb,c"d', 'strayQuote', 2, 2],
    ['a,b\u0000', 'controlCharacter', 1, 2],
  ])('names line and field of the fault in %j', (text, kind, line, field) => {
    expect(readCsv(text).faults).toEqual([{ kind, line, field }]);
  });

  it('stops at its bounds', () => {
    expect(kinds('x'.repeat(csvLimits.characters + 1))).toEqual(['tooLong']);
    expect(kinds('x\n'.repeat(csvLimits.records))).toEqual([]);
    expect(kinds('x\n'.repeat(csvLimits.records + 1))).toEqual(['tooManyRecords']);
  });

  it('gives back any table that was written by the rules of RFC 4180', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '废', ',', '"', '\n', '\r', ' ', '😀') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    const written = (rows: string[][]) =>
      rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\r\n');
    fc.assert(fc.property(table, (rows) => expect(fields(written(rows))).toEqual(rows)));
  });

  it('ends on any text, with each record on a later line than the one before', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '\u0000') });
    fc.assert(
      fc.property(text, (source) => {
        const lines = readCsv(source).records.map((record) => record.line);
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
      }),
    );
  });
});
