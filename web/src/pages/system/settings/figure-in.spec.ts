import { figureIn, rangeIn } from './figure-in';

describe('the figure of a rule', () => {
  it.each([
    [1_000_000, 'g', '1,000 kg'],
    [450, '分/公里 fen/km', '4.50 元/公里'],
    [1, '0/1', '是'],
    [10, '工作日 working days', '10 工作日'],
  ])('says %d %s as people do', (value, unit, said) => {
    expect(figureIn(value, unit, 'zh')).toBe(said);
  });

  it('says the range once with its unit', () => {
    expect(rangeIn({ min: 0, max: 1_000_000, unit: 'g' }, 'en')).toBe('0–1,000 kg');
  });
});
