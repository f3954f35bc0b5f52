export interface PlanLine {
  readonly wasteCode: string;
  readonly declaredGrams: number | null;
  readonly plannedGrams: number | null;
  readonly actualGrams: number;
}

interface Sources {
  readonly declared: readonly { readonly wasteCode: string; readonly yearlyGrams: number }[];
  readonly planned: readonly { readonly wasteCode: string; readonly plannedGrams?: number | undefined }[];
  readonly actual: readonly { readonly wasteCode: string; readonly handedOverGrams: number }[];
}

function sums<Row>(rows: readonly Row[], codeOf: (row: Row) => string, gramsOf: (row: Row) => number) {
  const found = new Map<string, number>();
  for (const row of rows) found.set(codeOf(row), (found.get(codeOf(row)) ?? 0) + gramsOf(row));
  return found;
}

/** Declared, planned and handed over, code by code; a plan may name a code several times. */
export function planLines({ declared, planned, actual }: Sources): PlanLine[] {
  const code = (row: { readonly wasteCode: string }) => row.wasteCode;
  const declaredBy = sums(declared, code, (row) => row.yearlyGrams);
  const plannedBy = sums(planned, code, (row) => row.plannedGrams ?? 0);
  const actualBy = sums(actual, code, (row) => row.handedOverGrams);
  const codes = [...new Set([...declaredBy.keys(), ...plannedBy.keys(), ...actualBy.keys()])].sort();
  return codes.map((wasteCode) => ({
    wasteCode,
    declaredGrams: declaredBy.get(wasteCode) ?? null,
    plannedGrams: plannedBy.get(wasteCode) ?? null,
    actualGrams: actualBy.get(wasteCode) ?? 0,
  }));
}

/** Thousandths of the plan that were handed over; null where nothing was planned. */
export const permilleOf = ({ plannedGrams, actualGrams }: PlanLine): number | null =>
  plannedGrams === null || plannedGrams === 0 ? null : Math.floor((1000 * actualGrams) / plannedGrams);
