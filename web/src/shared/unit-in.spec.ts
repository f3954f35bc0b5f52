import { unitIn } from './unit-in';

describe('the unit of a rule', () => {
  it.each([
    ['月 months', '月', 'months'],
    ['工作日 working days', '工作日', 'working days'],
    ['km/h', 'km/h', 'km/h'],
  ])('says %s in one language', (unit, zh, en) => {
    expect([unitIn(unit, 'zh'), unitIn(unit, 'en')]).toEqual([zh, en]);
  });
});
