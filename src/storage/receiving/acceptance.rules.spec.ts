import fc from 'fast-check';
import { acceptanceProblems, massesByCode, resultsOf, strayRefusals } from './acceptance.rules.js';
import type { LineDecision, LineToReceive } from './receiving.types.js';

const line = (more: Partial<LineToReceive> = {}): LineToReceive => ({
  lineId: 'a',
  wasteCode: '900-214-08',
  handedOverGrams: 200_000,
  handedOverPackages: 2,
  measuredGrams: 198_000,
  unconfirmedReadings: 0,
  tolerancePermille: 50,
  discrepancies: [],
  containers: { total: 2, unchecked: 0, differing: 0, missing: 0 },
  ...more,
});
const accept: LineDecision = { lineId: 'a', decision: 'accept', methodCode: 'R9' };
const part: LineDecision = { lineId: 'a', decision: 'part', acceptedGrams: 1, methodCode: 'R9', opinion: '混有杂物' };
const refuse: LineDecision = { lineId: 'a', decision: 'refuse', opinion: '标签不符' };
const labelRefused = { attribute: 'name', decision: 'refuse', foundGrams: null } as const;

const told = (lines: LineToReceive[], decisions: LineDecision[]): string[] =>
  acceptanceProblems(lines, decisions).map(
    ({ pointer, problem }) => `${pointer} ${problem.replace('acceptance.', '')}`,
  );

describe('decisions that may be taken', () => {
  it.each<[string, LineToReceive, LineDecision]>([
    ['accept', line(), accept],
    ['part', line(), part],
    ['refuse', line(), refuse],
    ['refuse stricter than needed', line({ discrepancies: [{ ...labelRefused, decision: 'part' }] }), refuse],
    ['refuse unweighed by sight', line({ measuredGrams: null, discrepancies: [labelRefused] }), refuse],
    ['part with one package back', line(), { ...part, refusedPackages: 1 }],
    ['part up to the last gram', line(), { ...part, acceptedGrams: 197_999 }],
  ])('%s', (_name, given, decision) => {
    expect(told([given], [decision])).toEqual([]);
  });
});

describe('decisions that may not', () => {
  it.each<[string, LineToReceive, LineDecision, string]>([
    ['unweighed', line({ measuredGrams: null }), accept, 'lineId line-not-weighed'],
    ['refused unweighed without a reason in sight', line({ measuredGrams: null }), refuse, 'lineId line-not-weighed'],
    [
      'accepted though refused by sight',
      line({ measuredGrams: null, discrepancies: [labelRefused] }),
      accept,
      'decision decision-too-lenient',
    ],
    [
      'with a reading unconfirmed',
      line({ measuredGrams: null, unconfirmedReadings: 1 }),
      refuse,
      'lineId reading-unconfirmed',
    ],
    [
      'with an open discrepancy',
      line({ discrepancies: [{ ...labelRefused, decision: null }] }),
      refuse,
      'lineId discrepancy-open',
    ],
    ['beyond tolerance, not handed in', line({ measuredGrams: 100_000 }), accept, 'lineId quantity-undeclared'],
    [
      'more lenient than decided',
      line({ discrepancies: [{ ...labelRefused, decision: 'part' }] }),
      accept,
      'decision decision-too-lenient',
    ],
    ['a part of everything', line(), { ...part, acceptedGrams: 198_000 }, 'acceptedGrams part-out-of-bounds'],
    ['a part of nothing said', line(), { ...part, acceptedGrams: undefined }, 'acceptedGrams part-out-of-bounds'],
    ['grams without a part', line(), { ...accept, acceptedGrams: 5 }, 'acceptedGrams grams-not-wanted'],
    [
      'packages back of accepted goods',
      line(),
      { ...accept, refusedPackages: 1 },
      'refusedPackages packages-out-of-bounds',
    ],
    [
      'more packages back than came',
      line(),
      { ...refuse, refusedPackages: 3 },
      'refusedPackages packages-out-of-bounds',
    ],
    ['without a method', line(), { ...accept, methodCode: undefined }, 'methodCode method-missing'],
    ['a part without a method', line(), { ...part, methodCode: undefined }, 'methodCode method-missing'],
    ['refused without an opinion', line(), { ...refuse, opinion: undefined }, 'opinion opinion-missing'],
  ])('%s', (_name, given, decision, problem) => {
    expect(told([given], [decision])).toContain(`/lines/0/${problem}`);
  });

  it('of no line, of an unknown one, or twice', () => {
    expect(told([line()], [])).toEqual(['/lines line-missing']);
    expect(told([line()], [accept, { ...accept, lineId: 'b' }])).toEqual(['/lines/1/lineId line-unknown']);
    expect(told([line()], [accept, accept])).toEqual(['/lines line-missing']);
  });

  it('tells every problem at once', () => {
    const lines = [
      line({ measuredGrams: null }),
      line({ lineId: 'b', discrepancies: [{ ...labelRefused, decision: null }] }),
    ];
    const decisions = [accept, { ...refuse, lineId: 'b', opinion: undefined }];
    expect(told(lines, decisions)).toEqual([
      '/lines/0/lineId line-not-weighed',
      '/lines/1/lineId discrepancy-open',
      '/lines/1/opinion opinion-missing',
    ]);
  });
});

describe('what becomes of the mass', () => {
  it.each<[string, LineToReceive, LineDecision, object]>([
    [
      'accepted as measured',
      line(),
      accept,
      { acceptedGrams: 198_000, refusedGrams: 0, differenceGrams: 2_000, refusedPackages: 0 },
    ],
    [
      'in part',
      line(),
      { ...part, acceptedGrams: 150_000 },
      { acceptedGrams: 150_000, refusedGrams: 48_000, refusedPackages: 2 },
    ],
    [
      'refused as measured',
      line(),
      { ...refuse, refusedPackages: 1 },
      { acceptedGrams: 0, refusedGrams: 198_000, refusedPackages: 1, methodCode: null },
    ],
    ['refused as it came', line({ measuredGrams: null }), refuse, { refusedGrams: 200_000, differenceGrams: 0 }],
    [
      'more than handed over',
      line({ measuredGrams: 205_000 }),
      accept,
      { acceptedGrams: 205_000, differenceGrams: -5_000 },
    ],
    [
      'nothing in it',
      line({ measuredGrams: 0 }),
      accept,
      { acceptedGrams: 0, methodCode: null, differenceGrams: 200_000 },
    ],
  ])('%s', (_name, given, decision, expected) => {
    expect(resultsOf([given], [decision])[0]).toMatchObject(expected);
  });

  /** Any delivery whose decisions have no problem, with codes that repeat. */
  const delivery = fc
    .array(
      fc.record({
        wasteCode: fc.constantFrom('900-214-08', '900-047-49', '900-249-08'),
        handedOverGrams: fc.integer({ min: 1, max: 100_000_000 }),
        measuredGrams: fc.option(fc.integer({ min: 0, max: 100_000_000 })),
        decision: fc.constantFrom('accept', 'part', 'refuse'),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { minLength: 1, maxLength: 20 },
    )
    .map((rows) =>
      rows.map(({ wasteCode, handedOverGrams, measuredGrams, decision, share }, index) => {
        const lineId = `line ${index}`;
        const taken = { lineId, decision, acceptedGrams: Math.floor((measuredGrams ?? 0) * share) } as LineDecision;
        return {
          given: line({ lineId, wasteCode, handedOverGrams, measuredGrams, tolerancePermille: 1_000_000_000 }),
          taken: {
            ...taken,
            ...(decision !== 'part' && { acceptedGrams: undefined }),
            methodCode: 'D10',
            opinion: '按实测',
          },
        };
      }),
    );

  it('is conserved to the gram and never negative, line by line and by code', () => {
    let seen = 0;
    fc.assert(
      fc.property(delivery, (rows) => {
        const sound = rows.filter(
          ({ given, taken }) => taken.decision === 'refuse' || acceptanceProblems([given], [taken]).length === 0,
        );
        const results = resultsOf(
          sound.map(({ given }) => given),
          sound.map(({ taken }) => taken),
        );
        seen += results.length;
        for (const result of results) {
          expect(result.acceptedGrams + result.refusedGrams + result.differenceGrams).toBe(result.handedOverGrams);
          expect(Math.min(result.acceptedGrams, result.refusedGrams)).toBeGreaterThanOrEqual(0);
          expect(result.acceptedGrams > 0).toBe(result.methodCode !== null);
        }
        const total = (of: (row: { handedOverGrams: number; acceptedGrams: number }) => number) => ({
          lines: results.reduce((sum, result) => sum + of(result), 0),
          codes: massesByCode(results).reduce((sum, mass) => sum + of(mass), 0),
        });
        for (const { lines, codes } of [total((row) => row.handedOverGrams), total((row) => row.acceptedGrams)])
          expect(codes).toBe(lines);
        for (const mass of massesByCode(results))
          expect(mass.acceptedGrams + mass.refusedGrams + mass.differenceGrams).toBe(mass.handedOverGrams);
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(300);
  });
});

describe('containers named to go home', () => {
  const arrived = [
    { code: 'one', lineId: 'a', finding: null },
    { code: 'two', lineId: 'a', finding: null },
    { code: 'lost', lineId: 'a', finding: 'missing' },
    { code: 'other', lineId: 'b', finding: null },
  ] as const;
  const named = (...refusedContainers: string[]) => strayRefusals([{ ...part, refusedContainers }], arrived);

  it('are some of those that arrived on the line', () => {
    expect(named('one')).toEqual([]);
    expect(strayRefusals([part], arrived)).toEqual([]);
  });

  it.each([
    ['all of them', ['one', 'two']],
    ['one that is missing', ['lost']],
    ['one of another line', ['other']],
    ['one that nobody knows', ['unheard']],
  ])('are not %s', (_name, codes) => {
    expect(named(...codes)).toEqual([
      { pointer: '/lines/0/refusedContainers', problem: 'acceptance.container-not-on-line' },
    ]);
  });

  it('are named with a decision in part only', () => {
    expect(told([line()], [{ ...accept, refusedContainers: ['one'] }])).toEqual([
      '/lines/0/refusedContainers container-not-on-line',
    ]);
  });
});
