import type { BookedContainer, FoundDifference, Resolution, Scan, Standing } from './stock-take.types.js';

/** Most codes scanned in one count, and most differences closed in one write. */
export const mostScans = 5_000;
export const mostDifferences = 1_000;

/**
 * What the count found against the books, by code: what is expected in the zone and was not scanned, what was scanned and
 * is not expected, and what weighs otherwise. `known`: the containers scanned that are not expected.
 */
export function differencesOf(
  zoneId: string,
  expected: readonly BookedContainer[],
  known: readonly BookedContainer[],
  scans: readonly Scan[],
): FoundDifference[] {
  const scanned = new Map(scans.map((scan) => [scan.code, scan]));
  const byCode = new Map([...expected, ...known].map((container) => [container.code, container]));
  const missing = expected
    .filter(({ code }) => !scanned.has(code))
    .map((container) => difference('missing', container));
  const found = scans.flatMap(({ code, grams }) => foundDifferences(zoneId, code, grams, byCode.get(code)));
  return [...missing, ...found].sort((a, b) => order(a).localeCompare(order(b)));
}

const order = ({ code, kind }: FoundDifference): string => `${code}/${kind}`;

function foundDifferences(
  zoneId: string,
  code: string,
  grams: number | null,
  container: BookedContainer | undefined,
): FoundDifference[] {
  if (container === undefined) return [{ ...unknown, code, foundGrams: grams }];
  const stands = standingOf(container, zoneId);
  const weighsOtherwise = grams !== null && grams !== container.grams && isInBooks(stands);
  return [
    ...(stands === 'here' ? [] : [difference('surplus', container, stands, grams)]),
    ...(weighsOtherwise ? [difference('mass', container, stands, grams)] : []),
  ];
}

const unknown = {
  kind: 'surplus',
  containerId: null,
  stands: 'unknown',
  zoneId: null,
  wasteCode: null,
  expectedGrams: null,
  resolution: 'none',
} as const satisfies Omit<FoundDifference, 'code' | 'foundGrams'>;

function difference(
  kind: FoundDifference['kind'],
  container: BookedContainer,
  stands: Standing = 'here',
  foundGrams: number | null = null,
): FoundDifference {
  const { id: containerId, code, zoneId, wasteCode, grams: expectedGrams } = container;
  const resolution = kind === 'missing' ? 'miss' : kind === 'mass' ? 'correct' : ofSurplus[stands];
  return { kind, code, containerId, stands, zoneId, wasteCode, expectedGrams, foundGrams, resolution };
}

/** Its mass is on an account of which some may be taken off. What is picked is weighed again when it is shipped. */
const isInBooks = (stands: Standing): boolean => ['here', 'otherZone', 'bay', 'missing'].includes(stands);

/** What brings the books to where the container is. What is picked or never came in goes its own way: explained only. */
const ofSurplus: Readonly<Record<Standing, Resolution>> = {
  here: 'none',
  otherZone: 'move',
  bay: 'putAway',
  missing: 'find',
  dock: 'none',
  outside: 'none',
  unknown: 'none',
};

type Located = Pick<BookedContainer, 'state' | 'zoneId' | 'clockStartedAt'>;

/** Where the books have a container, seen from the zone that is counted. What the gate missed was never in the books. */
export function standingOf({ state, zoneId, clockStartedAt }: Located, counted: string): Standing {
  switch (state) {
    case 'stored':
      return zoneId === counted ? 'here' : 'otherZone';
    case 'received':
      return 'bay';
    case 'picked':
      return 'dock';
    case 'missing':
      return clockStartedAt === null ? 'outside' : 'missing';
    default:
      return 'outside';
  }
}

/** Nobody but the actor scanned; where nothing was scanned, nobody else finished. */
export const countedAlone = (actor: string, counters: readonly string[], finishedBy: string | null): boolean =>
  (counters.length > 0 ? counters : [finishedBy]).every((one) => one === null || one === actor);
