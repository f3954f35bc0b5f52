import fc from 'fast-check';
import {
  isBeyondLine,
  isBeyondTolerance,
  isTooDense,
  massTyped,
  missingOf,
  mostLineGrams,
  readScan,
  sumsOf,
  toRecordedLines,
  volumeTyped,
  withLoad,
} from './hand-over-draft';
import type { DraftLoad, HandOverDraft, PacketLine, PacketStop } from './offline.types';

const uscc = '91320613MA7100411M';
const code = (serial: number, waste = '90021408'): string =>
  `${uscc}${waste}20261126${String(serial).padStart(3, '0')}`;

const line = (position: number, more: Partial<PacketLine> = {}): PacketLine =>
  ({
    line: position,
    wasteCode: '900-214-08',
    name: '废机油',
    packaging: 'drum',
    plannedGrams: 100_000,
    plannedPackages: 1,
    codes: [],
    ...more,
  }) as Partial<PacketLine> as PacketLine;

const container = (serial: number, more: Partial<PacketStop['containers'][number]> = {}) => ({
  code: code(serial),
  wasteCode: '900-214-08',
  packaging: 'drum',
  volumeMillilitres: 200_000,
  grams: 90_000,
  ...more,
});

const lines = [
  line(1, { codes: [code(8), code(9)] }),
  line(2, { packaging: 'bag' }),
  line(3, { wasteCode: '900-041-49', name: '抹布' }),
];
const stop = {
  manifest: { manifestId: 'm', lines },
  containers: [
    container(1),
    container(2),
    container(3, { packaging: 'bag' }),
    container(4, { wasteCode: '900-052-31' }),
  ],
} as Partial<PacketStop> as PacketStop;

const draft = (...loads: DraftLoad[]): HandOverDraft => ({ packetId: 'p', enterpriseId: 'e', loads, counted: {} });
const load = (serial: number, position = 1, grams = 90_000): DraftLoad => ({
  code: code(serial),
  line: position,
  grams,
});

describe('a scan', () => {
  it.each([
    ['a listed package', code(1), { found: 'listed', code: code(1), line: 1, grams: 90_000 }],
    [
      'as an address, in small letters',
      `https://x.test/c/${code(1).toLowerCase()}`,
      { found: 'listed', code: code(1), line: 1, grams: 90_000 },
    ],
    [
      'one packed otherwise goes to the line packed alike',
      code(3),
      { found: 'listed', code: code(3), line: 2, grams: 90_000 },
    ],
    ['waste that is not on the manifest', code(4), { found: 'otherWaste', code: code(4), wasteCode: '900-052-31' }],
    ['a label under a reserved code', code(9), { found: 'reserved', code: code(9), line: 1 }],
    ['a package of somebody else', code(7), { found: 'unknown', code: code(7) }],
    ['any other code', '6901234567892', { found: 'unknown', code: '6901234567892' }],
  ])('of %s', (_name, scanned, wanted) => {
    expect(readScan(stop, draft(), scanned)).toEqual(wanted);
  });

  it('of the same package twice', () => {
    expect(readScan(stop, draft(load(1)), code(1))).toEqual({ found: 'repeated', code: code(1) });
  });

  it('of lines with the same waste fills the one with room first', () => {
    const twice = { ...stop, manifest: { ...stop.manifest!, lines: [line(1), line(2)] } };
    expect(readScan(twice, draft(load(1)), code(2))).toMatchObject({ line: 2 });
    expect(readScan(twice, draft(load(1), load(3, 2)), code(2))).toMatchObject({ line: 1 });
  });
});

it('comes along once, however often it is scanned', () => {
  expect(withLoad(withLoad(draft(), load(1)), load(1)).loads).toEqual([load(1)]);
});

it('says what stands ready and was not scanned', () => {
  expect(missingOf(stop, draft(load(1))).map((one) => one.code)).toEqual([code(2), code(3)]);
});

it('every line is recorded once, its packages as many as counted and their masses its mass (container.mass-differs)', () => {
  const loads = fc.uniqueArray(
    fc.record({
      code: fc.integer({ min: 1, max: 999 }).map((n) => code(n)),
      line: fc.integer({ min: 1, max: 3 }),
      grams: fc.integer({ min: 1, max: 500_000 }),
    }),
    { selector: (one) => one.code, maxLength: 20 },
  );
  const counted = fc.dictionary(
    fc.constantFrom('1', '2', '3'),
    fc.record({ grams: fc.integer({ min: 1 }), packages: fc.integer({ min: 1, max: 999 }) }),
  );
  fc.assert(
    fc.property(loads, counted, (given, sums) => {
      const recorded = toRecordedLines(sumsOf(lines, { ...draft(...given), counted: sums }));
      expect(recorded.map((one) => one.line)).toEqual([1, 2, 3]);
      for (const { handedOverGrams, handedOverPackages, containers } of recorded) {
        expect(handedOverGrams === 0).toBe(handedOverPackages === 0);
        if (containers === undefined) continue;
        expect(containers).toHaveLength(handedOverPackages);
        expect(containers.reduce((sum, { grams = 0 }) => sum + grams, 0)).toBe(handedOverGrams);
      }
    }),
  );
});

it('what is scanned counts, not what was counted before', () => {
  const [first, second] = sumsOf(lines, {
    ...draft(load(1)),
    counted: { 1: { grams: 5, packages: 5 }, 2: { grams: 7, packages: 1 } },
  });
  expect(first).toMatchObject({ grams: 90_000, packages: 1, isCounted: false });
  expect(second).toMatchObject({ grams: 7, packages: 1, isCounted: true });
});

describe('the scale', () => {
  const tolerances = { weighingPermille: 50, densityGramsPerLitre: 5_000 };
  it.each([
    [100_000, 95_000, false],
    [100_000, 94_999, true],
    [95_000, 100_000, false],
    [94_999, 100_000, true],
  ])('label %s g, weighed %s g', (label, weighed, beyond) => {
    expect(isBeyondTolerance(label, weighed, tolerances)).toBe(beyond);
  });

  it.each([
    [1_000_000, 200_000, false],
    [1_000_001, 200_000, true],
  ])('%s g in %s ml', (grams, volume, tooDense) => {
    expect(isTooDense(grams, volume, tolerances)).toBe(tooDense);
  });
});

describe('what the server would refuse, and with it the whole queue', () => {
  it.each([
    ['0', null],
    ['100000', mostLineGrams],
    ['100000.001', null],
    ['999999999', null],
    ['8.8', 8_800],
  ])('%s is not recorded as a mass or a volume out of bounds', (typed, value) => {
    expect([massTyped(typed), volumeTyped(typed)]).toEqual([value, value]);
  });

  it('is not signed as more than a line takes', () => {
    const sums = (...grams: number[]) => sumsOf(lines, draft(...grams.map((one, at) => load(at + 1, 1, one))));
    expect(isBeyondLine(sums(mostLineGrams))).toBe(false);
    expect(isBeyondLine(sums(mostLineGrams, 1))).toBe(true);
  });
});
