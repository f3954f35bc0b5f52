import fc from 'fast-check';
import {
  compactWasteCode,
  formatHazards,
  hazards,
  isWasteCode,
  parseHazards,
  parseWasteCode,
  wasteCategories,
  wasteCategory,
} from './waste-code.js';

describe('waste codes', () => {
  it('know 46 categories, HW41–HW44 not among them', () => {
    expect(wasteCategories.size).toBe(46);
    expect(['HW01', 'HW40', 'HW45', 'HW50'].every((category) => wasteCategories.has(category))).toBe(true);
    expect(['HW00', 'HW41', 'HW44', 'HW51'].some((category) => wasteCategories.has(category))).toBe(false);
  });

  it('fall into trade, serial and category', () => {
    expect(parseWasteCode('900-214-08')).toEqual({
      code: '900-214-08',
      industry: '900',
      serial: '214',
      category: 'HW08',
    });
    expect(wasteCategory('900-047-49')).toBe('HW49');
    expect(compactWasteCode('900-214-08')).toBe('90021408');
  });

  it.each(['', '90021408', '900-214-8', '900-214-41', '900-214-00', ' 900-214-08', '900-214-08\n', '９00-214-08'])(
    'refuse %j',
    (text) => {
      expect(isWasteCode(text)).toBe(false);
      expect(() => wasteCategory(text)).toThrow(TypeError);
      expect(() => compactWasteCode(text)).toThrow(TypeError);
    },
  );
});

describe('hazards', () => {
  it('keep their order and the meaning of their separator', () => {
    expect(parseHazards('T，I')).toEqual({ list: ['T', 'I'], meaning: 'firstCertain' });
    expect(parseHazards('C,T')).toEqual({ list: ['C', 'T'], meaning: 'firstCertain' });
    expect(parseHazards('T/C/I/R/In')).toEqual({ list: ['T', 'C', 'I', 'R', 'In'], meaning: 'oneOrMore' });
    expect(parseHazards('In')).toEqual({ list: ['In'], meaning: 'firstCertain' });
  });

  it.each(['', ',', 'T,', 'T/C,I', 't', 'X', 'T,T', 'T;I', 'Tin'])('refuse %j', (text) => {
    expect(parseHazards(text)).toBeNull();
  });

  it('come back from their printed form', () => {
    const meaning = fc.constantFrom('firstCertain' as const, 'oneOrMore' as const);
    fc.assert(
      fc.property(fc.shuffledSubarray([...hazards], { minLength: 2 }), meaning, (list, meaning) => {
        expect(parseHazards(formatHazards({ list, meaning }))).toEqual({ list, meaning });
      }),
    );
  });
});
