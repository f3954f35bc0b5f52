import { tradeTemplates } from '../../catalogue/trade-templates.data.js';
import { assertAccepted, assertHazards, profileWarnings } from './profile.rules.js';
import type { ListedWaste } from './profile.rules.js';

const oil: ListedWaste = {
  code: '900-214-08',
  hazards: ['T', 'I'],
  hazardsMeaning: 'firstCertain',
  hazardsText: 'T，I',
  exclusion: null,
};
const lab: ListedWaste = {
  ...oil,
  code: '900-047-49',
  hazards: ['T', 'C', 'I', 'R'],
  hazardsMeaning: 'oneOrMore',
  hazardsText: 'T/C/I/R',
};

const refusal = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('assertHazards', () => {
  it.each([
    [oil, ['T'], null],
    [oil, ['T', 'I'], null],
    [oil, ['I'], 'waste-profile.hazard-missing'],
    [oil, ['T', 'C'], 'waste-profile.hazard-unlisted'],
    [lab, ['C'], null],
    [lab, ['I', 'R'], null],
    [lab, ['In'], 'waste-profile.hazard-unlisted'],
  ] as const)('%j with %j: %s', (waste, hazards, code) => {
    expect(refusal(() => assertHazards(waste, hazards))).toBe(code);
  });
});

describe('assertAccepted', () => {
  it('tells the reason at the field', () => {
    const exclusion = { zh: '医疗废物', en: 'Medical waste' };
    expect(() => assertAccepted(oil)).not.toThrow();
    expect(() => assertAccepted({ ...oil, exclusion })).toThrow(
      expect.objectContaining({
        fields: [expect.objectContaining({ pointer: '/wasteCode', text: exclusion })],
      }) as Error,
    );
  });
});

describe('profileWarnings', () => {
  const mixed = { form: 'L', components: [], codeNeedsComponents: true };

  it('asks for components of a liquid whose code does not tell, and of nothing else', () => {
    expect(profileWarnings(mixed)).toMatchObject([
      { code: 'waste-profile.components-missing', pointer: '/components' },
    ]);
    expect(profileWarnings({ ...mixed, components: ['acid'] })).toEqual([]);
    expect(profileWarnings({ ...mixed, form: 'S' })).toEqual([]);
    expect(profileWarnings({ ...mixed, codeNeedsComponents: false })).toEqual([]);
  });

  it('never has to ask of a laboratory template', () => {
    for (const { form, components } of tradeTemplates.get('laboratory') ?? [])
      expect(profileWarnings({ form, components, codeNeedsComponents: true })).toEqual([]);
  });
});
