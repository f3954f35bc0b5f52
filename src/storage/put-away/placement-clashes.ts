import { groupsOf, incompatibilities } from '../../catalogue/segregation.rules.js';
import type { Incompatibility, SegregationSubject, WasteComponent } from '../../catalogue/segregation.types.js';
import type { Hazard, Hazards } from '../../shared/waste-code.js';
import type { PlacementClash } from './put-away.types.js';

/** Waste as the segregation rules need it; of what stands in a zone, how many containers are alike. */
export interface Lot {
  readonly wasteCode: string;
  /** As declared in the waste profile. */
  readonly hazards: readonly Hazard[];
  readonly components: readonly WasteComponent[];
}

export interface CountedLot extends Lot {
  readonly containers: number;
}

/** Most codes that one finding names before it says "…". */
const mostNames = 6;

interface Meeting {
  readonly clash: Incompatibility;
  /** Null: the candidate with itself. */
  readonly lot: CountedLot | null;
}

/**
 * The candidate against every lot, one by one, so that the work grows with the lots and not with their square; what the
 * lots have against each other was decided when they came. One clash for each row of the matrix.
 */
export function clashesOf(
  candidate: Lot,
  lots: readonly CountedLot[],
  hazardsOf: (code: string) => Hazards,
): PlacementClash[] {
  const subject = subjectOf(candidate, hazardsOf);
  const meetings: Meeting[] = [
    ...incompatibilities([subject]).map((clash) => ({ clash, lot: null })),
    ...lots.flatMap((lot) =>
      incompatibilities([subject, subjectOf(lot, hazardsOf)])
        .filter(({ left, right }) => left !== right)
        .map((clash) => ({ clash, lot })),
    ),
  ];
  const rows = new Map<string, Meeting[]>();
  // A row of the matrix is known by its reason: it names one group and all that this may not meet.
  for (const meeting of meetings) {
    const key = `${meeting.lot === null} ${meeting.clash.reason.en}`;
    rows.set(key, [...(rows.get(key) ?? []), meeting]);
  }
  return [...rows.values()].map(clashOf);
}

/** By the catalogue with certainty, or as declared: it explodes, burns or gives toxic gas at normal conditions. */
export const isReactive = (lot: Lot, hazardsOf: (code: string) => Hazards): boolean =>
  groupsOf(subjectOf(lot, hazardsOf)).includes('reactive');

const subjectOf = (
  { wasteCode, hazards, components }: Lot,
  hazardsOf: (code: string) => Hazards,
): SegregationSubject => ({
  code: wasteCode,
  hazards: hazardsOf(wasteCode),
  declaredHazards: hazards,
  components,
});

function clashOf(row: readonly Meeting[]): PlacementClash {
  const { clash, lot } = row[0]!;
  return {
    severity: clash.severity,
    isOwn: lot === null,
    groups: [...new Set(row.flatMap((meeting) => meeting.clash.groups))].sort().join('+'),
    lots: namesOf(row.flatMap((meeting) => meeting.lot ?? [])),
    reason: clash.reason,
    source: clash.source,
  };
}

function namesOf(lots: readonly CountedLot[]): string {
  const counts = new Map<string, number>();
  for (const { wasteCode, containers } of new Set(lots))
    counts.set(wasteCode, (counts.get(wasteCode) ?? 0) + containers);
  const names = [...counts].slice(0, mostNames).map(([code, count]) => `${code} × ${count}`);
  return names.join('、') + (counts.size > mostNames ? '……' : '');
}
