import fc from 'fast-check';
import { eligibilityFindings, refuses, scopeLevelOf } from './eligibility.rules.js';
import type { EligibilityFacts, EligibilityWaste } from './eligibility.rules.js';

const waste: EligibilityWaste = { code: '900-214-08', listed: true, permitted: true, exclusion: null };
const fine: EligibilityFacts = {
  declaredGrams: 3_000_000,
  rollingGrams: 1_000_000,
  yearGrams: 500_000,
  limitGrams: 9_999_999,
  warnGrams: 8_000_000,
  today: '2026-08-15',
  hasPermit: true,
  tradeAccepted: true,
  wastes: [waste],
};

const found = (change: Partial<EligibilityFacts>) =>
  eligibilityFindings({ ...fine, ...change }).map(({ code, severity }) => `${severity} ${code}`);

describe('eligibility', () => {
  it('finds nothing against a small firm with permitted waste', () => {
    expect(found({})).toEqual([]);
  });

  it.each([
    ['declaredGrams', 'declared'],
    ['rollingGrams', 'rolling'],
    ['yearGrams', 'year'],
  ] as const)('%s warns from 8 t and refuses at 10 t', (fact, name) => {
    expect(found({ [fact]: 7_999_999 })).toEqual([]);
    expect(found({ [fact]: 8_000_000 })).toEqual([`warn eligibility.${name}-near-limit`]);
    expect(found({ [fact]: 9_999_999 })).toEqual([`warn eligibility.${name}-near-limit`]);
    expect(found({ [fact]: 10_000_000 })).toEqual([`refuse eligibility.${name}-limit`]);
  });

  it('refuses while the facility has no permit, and does not blame trade or codes for it', () => {
    expect(found({ hasPermit: false, tradeAccepted: false, wastes: [{ ...waste, permitted: false }] })).toEqual([
      'refuse eligibility.no-permit',
    ]);
  });

  it('refuses a trade of which the permit holds no waste', () => {
    expect(found({ tradeAccepted: false })).toEqual(['refuse eligibility.trade-outside-permit']);
  });

  it('refuses each waste for its first reason and points at it', () => {
    const reason = { zh: '医疗废物', en: 'Medical waste' };
    const wastes = [
      { ...waste, code: '841-001-01', permitted: false, exclusion: reason },
      { ...waste, code: '900-001-02', listed: false, permitted: false },
      { ...waste, code: '900-002-03', permitted: false },
      waste,
    ];
    const findings = eligibilityFindings({ ...fine, wastes });
    expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['eligibility.waste-excluded', '/declaredGeneration/841-001-01'],
      ['eligibility.code-not-in-force', '/declaredGeneration/900-001-02'],
      ['eligibility.code-outside-permit', '/declaredGeneration/900-002-03'],
    ]);
    expect(findings[0]?.text).toBe(reason);
  });

  it('names every placeholder of every sentence', () => {
    const everything = eligibilityFindings({
      ...fine,
      declaredGrams: 2e7,
      rollingGrams: 9e6,
      wastes: [{ ...waste, permitted: false }],
    });
    for (const { text, details } of everything)
      for (const [, name] of (text.zh + text.en).matchAll(/\{(\w+)\}/g)) expect(details).toHaveProperty(name!);
    expect(everything).toHaveLength(3);
  });

  it('warns alone refuse nobody', () => {
    expect(refuses(eligibilityFindings({ ...fine, rollingGrams: 9_000_000 }))).toBe(false);
    expect(refuses(eligibilityFindings({ ...fine, rollingGrams: 10_000_000 }))).toBe(true);
  });

  it('keeps the stored level and the findings in step', () => {
    const grams = fc.integer({ min: 0, max: 20_000_000 });
    fc.assert(
      fc.property(grams, (rollingGrams) => {
        const facts = { ...fine, rollingGrams };
        const codes = eligibilityFindings(facts).map(({ code }) => code);
        const expected = {
          inside: [],
          near: ['eligibility.rolling-near-limit'],
          reached: ['eligibility.rolling-limit'],
        };
        expect(codes).toEqual(expected[scopeLevelOf(facts)]);
      }),
    );
  });
});
