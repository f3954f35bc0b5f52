import fc from 'fast-check';
import type { LabelField } from './label.types.js';
import { breakLines, fitLines, leastLines, omission } from './text-lines.js';

/** Chinese characters are one wide, the others a half. */
const measure = (text: string): number => Array.from(text).reduce((sum, sign) => sum + (sign < '\u2000' ? 0.5 : 1), 0);

const field = (given: Partial<LabelField>): LabelField => ({
  caption: '',
  parts: [],
  separator: '、',
  tail: '',
  mayShorten: true,
  ...given,
});

const anyText = () => fc.string({ unit: fc.constantFrom('废', '龘', '𬭎', '，', '（', '）', 'A', '9', '-', ' ') });

describe('breakLines', () => {
  it.each([
    ['一二三四五六', 4, ['一二三四', '五六']],
    ['一二三四，五六', 4, ['一二三', '四，五六']],
    ['一二三（四五）', 4, ['一二三', '（四五）']],
    ['电话 13812345678', 6, ['电话', '13812345678']],
    ['1234567890', 2, ['1234', '5678', '90']],
    ['AB\u200bCD', 1.5, ['AB', 'CD']],
    ['AB\u200bCD', 2, ['ABCD']],
    ['', 4, []],
  ])('%j at %d', (text, width, lines) => {
    expect(breakLines(text, width, measure)).toEqual(lines);
  });

  it('loses no character and keeps to the width', () => {
    fc.assert(
      fc.property(anyText(), fc.integer({ min: 1, max: 12 }), (text, width) => {
        const lines = breakLines(text, width, measure);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(Math.max(0, ...lines.map(measure))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('fitLines', () => {
  const metals = field({ parts: ['铅', '镉', '六价铬', '汞'] });

  it.each([
    [1, 9, ['铅、镉、六价铬、汞']],
    [1, 8, ['铅、镉…见台账']],
    [1, 6, ['铅…见台账']],
    [2, 5, ['铅、镉、六', '价铬、汞']],
  ])('leaves out whole parts, the last first: %i line(s) of %d', (most, width, lines) => {
    expect(fitLines(metals, width, most, measure)).toEqual(lines);
  });

  it('cuts within the first part when even that is too long', () => {
    expect(fitLines(field({ parts: ['二甲基甲酰胺二甲基', '水'] }), 8, 1, measure)).toEqual(['二甲基甲…见台账']);
  });

  it('never touches the tail', () => {
    const contact = field({ parts: ['欧阳修文欧阳修文'], tail: ' 13812345678' });
    expect(fitLines(contact, 12, 1, measure)).toEqual(['欧阳…见台账 13812345678']);
  });

  it('keeps what may not be shortened, however long', () => {
    expect(fitLines(field({ parts: ['一二三四五六'], mayShorten: false }), 2, 1, measure)).toHaveLength(3);
  });

  it('says that something is missing, and only then', () => {
    const width = fc.integer({ min: 6, max: 20 });
    fc.assert(
      fc.property(fc.array(anyText(), { maxLength: 6 }), width, fc.nat({ max: 3 }), (parts, across, more) => {
        const given = field({ parts: parts.map((part) => part.trim()).filter((part) => part !== '') });
        const most = leastLines(given, across, measure) + more;
        const lines = fitLines(given, across, most, measure);
        const whole = breakLines(given.parts.join('、'), across, measure);
        expect(lines.length).toBeLessThanOrEqual(most);
        if (whole.length <= most) expect(lines).toEqual(whole);
        else expect(lines.join('')).toContain(omission);
      }),
    );
  });
});
