import { findingsOf, placementRules, roomLeft, verdictOf } from './put-away.rules.js';
import type { Candidate, ConsideredZone, PlacementClash, PlacementFacts } from './put-away.types.js';

const candidate: Candidate = {
  wasteCode: '900-214-08',
  form: 'L',
  grams: 170_000,
  volumeMillilitres: 200_000,
  isHeld: false,
  isUnstable: false,
};
/** Takes the candidate, and nothing more. */
const zone: ConsideredZone = {
  name: '油类区',
  isOpen: true,
  kind: 'storage',
  dangerousGoods: false,
  takesCode: true,
  bundMillilitres: 200_000,
  places: 10,
  containers: 9,
  liquidMillilitres: 1_800_000,
  largestLiquidMillilitres: 200_000,
  capacityGrams: 1_000_000,
  heldGrams: 830_000,
  countsCandidate: false,
};
const clash: PlacementClash = {
  severity: 'hard',
  isOwn: false,
  groups: 'acid+alkali',
  lots: '900-352-35 × 2',
  reason: { zh: '酸碱剧烈放热。', en: 'Acid and alkali react.' },
  source: 'GB 18597-2023 4.3；设施配伍表',
};

interface Given {
  readonly on?: string;
  readonly candidate?: Partial<Candidate>;
  readonly zone?: Partial<ConsideredZone>;
  readonly clashes?: readonly Partial<PlacementClash>[];
}

const factsOf = (given: Given): PlacementFacts => ({
  on: given.on ?? '2026-08-15',
  candidate: { ...candidate, ...given.candidate },
  zone: { ...zone, ...given.zone },
  clashes: (given.clashes ?? []).map((one) => ({ ...clash, ...one })),
});
const codes = (given: Given) => findingsOf(factsOf(given)).map(({ code }) => code.replace('put-away.', ''));

/** Each rule with the least that it refuses, and beside it the most that it lets pass. */
const cases: Record<string, { refused: Given; passes: Given; overridable?: true }> = {
  'zone-closed': { refused: { zone: { isOpen: false } }, passes: {} },
  'held-needs-quarantine': {
    refused: { candidate: { isHeld: true } },
    passes: { candidate: { isHeld: true }, zone: { kind: 'quarantine' } },
  },
  'quarantine-for-held-only': { refused: { zone: { kind: 'quarantine' } }, passes: { zone: { kind: 'storage' } } },
  'code-not-taken': { refused: { zone: { takesCode: false } }, passes: { zone: { takesCode: true } } },
  'not-stabilised': {
    refused: { candidate: { isUnstable: true } },
    passes: { candidate: { isUnstable: true }, zone: { dangerousGoods: true } },
  },
  'liquid-without-bund': {
    refused: { zone: { bundMillilitres: null, liquidMillilitres: 0, largestLiquidMillilitres: 0 } },
    passes: { candidate: { form: 'SS' }, zone: { bundMillilitres: null } },
  },
  'bund-below-largest': {
    refused: { zone: { bundMillilitres: 199_999, liquidMillilitres: 0 } },
    passes: { zone: { bundMillilitres: 200_000, liquidMillilitres: 0 } },
  },
  'bund-below-tenth': {
    refused: { zone: { liquidMillilitres: 1_800_001 } },
    passes: { zone: { liquidMillilitres: 1_800_000 } },
  },
  'places-full': { refused: { zone: { containers: 10 } }, passes: { zone: { containers: 10, places: null } } },
  'no-room': {
    refused: { zone: { heldGrams: 830_001 } },
    passes: { zone: { heldGrams: 1_000_000, countsCandidate: true } },
  },
  'must-be-split': { refused: { clashes: [{ isOwn: true, lots: '' }] }, passes: {} },
  'should-be-split': {
    refused: { clashes: [{ isOwn: true, lots: '', severity: 'soft' }] },
    passes: {},
    overridable: true,
  },
  incompatible: { refused: { clashes: [{}] }, passes: {} },
  'mixing-risk': { refused: { clashes: [{ severity: 'soft' }] }, passes: {}, overridable: true },
};

describe('rules of placement', () => {
  it('each have their case here', () => {
    expect(placementRules.map(({ code }) => code.replace('put-away.', '')).toSorted()).toEqual(
      Object.keys(cases).toSorted(),
    );
  });

  it.each(Object.entries(cases))('%s', (code, { refused, passes, overridable = false }) => {
    expect(codes(refused)).toEqual([code]);
    expect(codes(passes)).toEqual([]);
    expect(verdictOf(findingsOf(factsOf(refused)))).toBe(overridable ? 'needs-override' : 'refused');
  });

  it.each(placementRules)('$code says in both languages what and why, of the same figures', ({ text, source }) => {
    const figures = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();
    expect(figures(text.zh)).toEqual(figures(text.en));
    expect(text.zh).toMatch(/[请由]/);
    expect(source).not.toBe('');
  });

  it.each(Object.entries(cases))('%s fills every figure in', (_code, { refused }) => {
    for (const { text } of findingsOf(factsOf(refused))) expect(text.zh + text.en).not.toMatch(/\{\w+\}/);
  });
});

describe('findings', () => {
  it('come all at once, what no reason puts aside first', () => {
    const given = {
      candidate: { isHeld: true },
      zone: { isOpen: false, takesCode: false, bundMillilitres: 100_000, containers: 10, heldGrams: 1_000_000 },
      clashes: [{ severity: 'soft' as const }, {}],
    };
    expect(codes(given)).toEqual([
      'zone-closed',
      'held-needs-quarantine',
      'code-not-taken',
      'bund-below-largest',
      'bund-below-tenth',
      'places-full',
      'no-room',
      'incompatible',
      'mixing-risk',
    ]);
    expect(verdictOf(findingsOf(factsOf(given)))).toBe('refused');
  });

  it('carry the matrix’s reason and source, and one for each of its rows', () => {
    const lead = { lots: '900-052-31 × 1', groups: 'alkali+leadBattery', source: '设施配伍表' };
    const found = findingsOf(factsOf({ clashes: [{}, lead] }));
    expect(found.map(({ details, source }) => [details['lots'], source])).toEqual([
      ['900-352-35 × 2', 'GB 18597-2023 4.3；设施配伍表；法典第535条'],
      ['900-052-31 × 1', '设施配伍表；法典第535条'],
    ]);
    const [earlier] = findingsOf(factsOf({ on: '2026-08-14', clashes: [{}] }));
    expect(earlier!.source).toBe('GB 18597-2023 4.3；设施配伍表；固废法第81条');
    expect(found[0]!.text.zh).toContain('酸碱剧烈放热');
    expect(found[0]!.text.en).toContain('900-352-35 × 2');
  });

  it('tell how much is left', () => {
    const [found] = findingsOf(factsOf({ zone: { heldGrams: 900_000 } }));
    expect(found).toMatchObject({ code: 'put-away.no-room', details: { leftGrams: 100_000, left: '0.100' } });
  });

  it('are of the largest liquid that stands there already, too', () => {
    const small = { volumeMillilitres: 20_000 };
    expect(codes({ candidate: small, zone: { bundMillilitres: 199_999 } })).toEqual(['bund-below-largest']);
    expect(codes({ candidate: { ...small, form: 'S' }, zone: { bundMillilitres: 199_999 } })).toEqual([]);
  });
});

describe('room left', () => {
  it('is by mass, places and bund, and never below nothing', () => {
    expect(roomLeft(factsOf({}))).toEqual({ grams: 170_000, places: 1, liquidMillilitres: 200_000 });
    const full = { heldGrams: 2_000_000, containers: 11, liquidMillilitres: 9_000_000 };
    expect(roomLeft(factsOf({ zone: full }))).toEqual({ grams: 0, places: 0, liquidMillilitres: 0 });
    expect(roomLeft(factsOf({ zone: { places: null, bundMillilitres: null, liquidMillilitres: 0 } }))).toEqual({
      grams: 170_000,
      places: null,
      liquidMillilitres: 0,
    });
  });
});
