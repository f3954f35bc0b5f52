import { formatHazards } from '../../shared/waste-code.js';
import { parseCatalogueCsv } from './parse-catalogue.js';

const own = 'code,hazards,name_zh,name_en,trades';
const national = 'category,industry,code,description_zh,hazard';
const problemsOf = (text: string) =>
  parseCatalogueCsv(text).problems.map(({ line, column, code }) => [line, column, code]);

describe('parseCatalogueCsv', () => {
  it('reads our own columns', () => {
    const { rows, problems } = parseCatalogueCsv(
      `${own}\n900-214-08,"T,I",废机油,Used oil,vehicle-repair;dismantling\n`,
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2,
        code: '900-214-08',
        category: 'HW08',
        categoryNameZh: null,
        industryZh: null,
        hazards: { list: ['T', 'I'], meaning: 'firstCertain' },
        nameZh: '废机油',
        nameEn: 'Used oil',
        trades: ['vehicle-repair', 'dismantling'],
      },
    ]);
  });

  it('reads the columns of the national list, with byte order mark, CRLF and quoted commas', () => {
    const text = [
      `\uFEFF${national}`,
      'HW49 其他废物,非特定行业,900-047-49,实验室废液,T/C/I/R',
      'HW06 废溶剂,,900-402-06,"苯、1,2-二甲苯","T,I,R"',
      '',
    ].join('\r\n');
    const { rows, problems } = parseCatalogueCsv(text);
    expect(problems).toEqual([]);
    expect(rows.map((row) => [row.line, row.code, formatHazards(row.hazards)])).toEqual([
      [2, '900-047-49', 'T/C/I/R'],
      [3, '900-402-06', 'T，I，R'],
    ]);
    expect(rows.map((row) => [row.categoryNameZh, row.industryZh, row.nameZh, row.nameEn])).toEqual([
      ['其他废物', '非特定行业', '实验室废液', null],
      ['废溶剂', null, '苯、1,2-二甲苯', null],
    ]);
  });

  it('takes the columns in any order', () => {
    const { rows } = parseCatalogueCsv('trades,name_en,name_zh,hazards,code\nother,Lamp,灯管,T,900-023-29\n');
    expect(rows[0]).toMatchObject({ code: '900-023-29', nameZh: '灯管', trades: ['other'] });
  });

  it.each([
    ['900-214-8,T,油,oil,other', 'code', 'catalogue.code-malformed'],
    ['900-214-42,T,油,oil,other', 'code', 'catalogue.code-malformed'],
    ['900-214-08,X,油,oil,other', 'hazards', 'catalogue.hazards-malformed'],
    ['900-214-08,"T/C,I",油,oil,other', 'hazards', 'catalogue.hazards-malformed'],
    ['900-214-08,T,,oil,other', 'name_zh', 'catalogue.name-missing'],
    ['900-214-08,T,油,,other', 'name_en', 'catalogue.name-missing'],
    [`900-214-08,T,${'油'.repeat(2001)},oil,other`, 'name_zh', 'catalogue.name-too-long'],
    ['900-214-08,T,油,oil,garage', 'trades', 'catalogue.trade-unknown'],
    ['900-214-08,T,油,oil,', 'trades', 'catalogue.trade-unknown'],
    ['900-214-08,T,I,油,oil,other', null, 'csv.field-count'],
    ['900-214-08,"T,油,oil,other', 'hazards', 'csv.unclosed-quote'],
  ])('names line and column of %j', (line, column, code) => {
    expect(problemsOf(`${own}\n900-023-29,T,灯管,Lamp,other\n${line}\n`)).toEqual([[3, column, code]]);
  });

  it('names both lines of a duplicate code', () => {
    const { problems } = parseCatalogueCsv(`${own}\n900-023-29,T,灯,L,other\n900-023-29,T,灯,L,other\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 3, column: 'code', code: 'catalogue.code-duplicate' });
    expect(problems[0]?.text.en).toContain('line 2');
  });

  it('sees a category that disagrees with the code', () => {
    expect(problemsOf(`${national}\nHW08 废油,维修,900-047-49,废液,T\n`)).toEqual([
      [2, 'category', 'catalogue.category-mismatch'],
    ]);
  });

  it('reports every problem of a file in the order of its lines, and no more than 200', () => {
    expect(problemsOf(`${own}\nx,T,油,oil,other\n900-214-08,?,油,oil\ny,?,油,oil,other\n`)).toEqual([
      [2, 'code', 'catalogue.code-malformed'],
      [3, null, 'csv.field-count'],
      [4, 'hazards', 'catalogue.hazards-malformed'],
      [4, 'code', 'catalogue.code-malformed'],
    ]);
    expect(problemsOf(`${own}\n${'x,T,油,oil,other\n'.repeat(300)}`)).toHaveLength(200);
  });

  it('refuses an empty file and a header it does not know, naming those it does', () => {
    expect(problemsOf('')).toEqual([[1, null, 'csv.empty']]);
    const { problems } = parseCatalogueCsv('code,name\n900-214-08,油\n');
    expect(problems).toMatchObject([{ line: 1, column: null, code: 'csv.header-unknown' }]);
    expect(problems[0]?.text.zh).toContain(own);
    expect(problems[0]?.text.zh).toContain(national);
  });
});
