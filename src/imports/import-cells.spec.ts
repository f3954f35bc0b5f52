import { valueOf } from './import-cells.js';
import type { ImportCellType, ImportColumn } from './import-kind.types.js';

const column = (type: ImportCellType): ImportColumn => ({
  key: 'field',
  heading: { zh: '列', en: 'Column' },
  note: { zh: '', en: '' },
  type,
  required: true,
  choices: { S: { zh: '固态', en: 'solid' }, SS: { zh: '半固态', en: 'semi-solid' } },
});

describe('a cell', () => {
  it.each<[ImportCellType, string, unknown]>([
    ['text', '=1+1', '=1+1'],
    ['texts', '苯、 甲苯，，二甲苯', ['苯', '甲苯', '二甲苯']],
    ['choice', '固态', 'S'],
    ['choice', 's', 'S'],
    ['choice', 'ＳＳ', 'SS'],
    ['choice', 'Semi-Solid', 'SS'],
    ['choices', 'S;半 固态', ['S', 'SS']],
    ['flag', '是', true],
    ['flag', 'NO', false],
    ['kilograms', '178.5', 178_500],
    ['litres', '0.25', 250],
    ['day', '2026-03-02', '2026-03-02'],
    ['day', '2026/3/2', '2026-03-02'],
    ['day', '2026年3月2日', '2026-03-02'],
    ['day', '2026-03-02T00:00:00.000Z', '2026-03-02'],
    ['day', '2.3.2026', '2.3.2026'],
    ['day', 'tomorrow', 'tomorrow'],
    ['instant', '2026/3/2 8:30', '2026-03-02T08:30:00+08:00'],
    ['instant', '2026-03-02T08:30:15.000Z', '2026-03-02T08:30:15+08:00'],
    ['instant', '2026-03-02', '2026-03-02T00:00:00+08:00'],
    ['instant', 'yesterday 8:30', 'yesterday 8:30'],
  ])('of %s reads %s', (type, text, value) => {
    expect(valueOf(column(type), text)).toEqual(value);
  });

  it.each<[ImportCellType, string, string]>([
    ['choice', '粉末', 'imports.choice-unknown'],
    ['choice', 'toString', 'imports.choice-unknown'],
    ['choices', '固态、粉末', 'imports.choice-unknown'],
    ['flag', '也许', 'imports.choice-unknown'],
    ['kilograms', '1,500', 'imports.mass-invalid'],
    ['kilograms', '1e3', 'imports.mass-invalid'],
    ['litres', '-1', 'imports.volume-invalid'],
  ])('of %s refuses %s at its field', (type, text, code) => {
    expect(() => valueOf(column(type), text)).toThrow(
      expect.objectContaining({ code, fields: [expect.objectContaining({ pointer: '/field' })] }),
    );
  });

  it('says in both languages what may be chosen', () => {
    expect(() => valueOf(column('choice'), 'x')).toThrow(
      expect.objectContaining({ text: { zh: '只能填：固态、半固态。', en: 'Must be one of: solid, semi-solid.' } }),
    );
  });
});
