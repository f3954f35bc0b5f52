export interface Elsewhere {
  readonly kind: 'manifest' | 'batch';
  /** The number as it is written in the list. */
  readonly number: string;
  /** The list that knows it. */
  readonly to: string;
}

/** The table of HJ 1259-2022 that gives batches this beginning. */
const tables = { HWCS: 'B.1', HWRK: 'B.2', HWCK: 'B.3', HWZX: 'B.4', HWWW: 'B.5' } as const;

/** Where a number belongs that is scanned or typed here and is none of a container; null for anything else. */
export function elsewhere(scanned: string): Elsewhere | null {
  const number = scanned.normalize('NFKC').trim().toUpperCase();
  if (/^(GI-[A-Z0-9]{2,8}-\d{4}-\d+|\d{14})$/.test(number))
    return { kind: 'manifest', number, to: `/manifests?query=${number}` };
  const stem = /^(HW[A-Z]{2})(?:LY|CZ)?20\d{9,15}$/.exec(number)?.[1];
  return stem !== undefined && stem in tables
    ? { kind: 'batch', number, to: `/ledgers?table=${tables[stem as keyof typeof tables]}&batchNo=${number}` }
    : null;
}
