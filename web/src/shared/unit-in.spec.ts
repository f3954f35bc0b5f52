import { basisIn, unitIn } from './unit-in';

describe('the unit of a rule', () => {
  it.each([
    ['月 months', '月', 'months'],
    ['工作日 working days', '工作日', 'working days'],
    ['km/h', 'km/h', 'km/h'],
  ])('says %s in one language', (unit, zh, en) => {
    expect([unitIn(unit, 'zh'), unitIn(unit, 'en')]).toEqual([zh, en]);
  });
});

describe('the basis of a rule', () => {
  it.each([
    ['平台规则 platform rule', '平台规则'],
    ['HJ 75-2017（待核实 to be verified）', 'HJ 75-2017（待核实）'],
    ['GB 18597-2023 8.3.5 贮存点 3 t', 'GB 18597-2023 8.3.5 贮存点 3 t'],
  ])('says %s once in Chinese', (basis, zh) => {
    expect(basisIn(basis, 'zh')).toBe(zh);
  });
});
