import { TextView } from '../../platform/http/allowed-step.view.js';
import { formatHazards, noHazards } from '../../shared/waste-code.js';
import type { Hazard, Hazards } from '../../shared/waste-code.js';
import { exclusionOf } from '../exclusion.rules.js';
import { codeLeavesGroupOpen } from '../segregation.rules.js';
import type { Trade } from '../trades.types.js';

/** Whether this site may take the waste at all, whatever its permit lists. */
export class AcceptabilityView {
  accepted!: boolean;
  /** Kind of waste that is never taken, such as `medical`; null when accepted. */
  excludedAs!: string | null;
  /** Why, and what to do instead. */
  reason!: TextView | null;
  /** Rule behind the refusal. */
  source!: string | null;
}

/** One entry of the national catalogue in one edition. */
export class WasteCodeView {
  /** Edition the entry is from, such as `2025`. */
  edition!: string;
  /** Eight digits as printed: `900-214-08`. */
  code!: string;
  /** `HW08`. */
  category!: string;
  categoryNameZh!: string | null;
  /** 行业来源. */
  industryZh!: string | null;
  /** T, C, I, R, In in the order of the catalogue. */
  hazards!: Hazard[];
  /** `firstCertain`: the first applies and the others may; `oneOrMore`: one or more apply (名录 附表 注1). */
  hazardsMeaning!: Hazards['meaning'];
  /** As printed: `T，I` or `T/C/I/R`. */
  hazardsText!: string;
  nameZh!: string;
  nameEn!: string | null;
  /** The official wording, where it was imported. */
  descriptionZh!: string | null;
  /** Trades likely to hold it. */
  trades!: Trade[];
  /** The code covers wastes that may not meet: ask the generator for the components. */
  needsComponents!: boolean;
  acceptability!: AcceptabilityView;
}

/** A row of `waste_code`, as the queries of this module read it. */
export type WasteCodeRow = Omit<WasteCodeView, 'hazardsText' | 'needsComponents' | 'acceptability'>;

export const hazardsOf = (row: Pick<WasteCodeRow, 'hazards' | 'hazardsMeaning'>): Hazards => ({
  list: row.hazards,
  meaning: row.hazardsMeaning,
});

/** Of a code by the entries found; none for a code that is not among them, such as one that no edition in force lists. */
export const hazardsAmong =
  (entries: ReadonlyMap<string, Pick<WasteCodeRow, 'hazards' | 'hazardsMeaning'>>) =>
  (code: string): Hazards => {
    const entry = entries.get(code);
    return entry === undefined ? noHazards : hazardsOf(entry);
  };

export const toWasteCodeView = (row: WasteCodeRow): WasteCodeView => ({
  ...row,
  hazardsText: formatHazards(hazardsOf(row)),
  needsComponents: codeLeavesGroupOpen(row.code),
  acceptability: acceptabilityOf(row),
});

export function acceptabilityOf(code: Pick<WasteCodeRow, 'code' | 'hazards' | 'hazardsMeaning'>): AcceptabilityView {
  const excluded = exclusionOf(code.code, hazardsOf(code));
  if (excluded === null) return { accepted: true, excludedAs: null, reason: null, source: null };
  return { accepted: false, excludedAs: excluded.id, reason: excluded.reason, source: excluded.source };
}
