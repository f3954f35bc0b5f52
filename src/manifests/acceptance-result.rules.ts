import { resultsIncomplete } from './manifest.errors.js';
import type { AcceptanceOutcome, LineDecision } from './manifest.types.js';

/** What the consignee decided on one line. Masses in grams. */
export interface AcceptanceLineResult {
  readonly lineId: string;
  readonly decision: LineDecision;
  /** Null when the line was refused unweighed. */
  readonly measuredGrams: number | null;
  readonly acceptedGrams: number;
  readonly refusedGrams: number;
  /** HJ 1033 附录F; needed where mass was accepted. */
  readonly methodCode: string | null;
  readonly opinion: string | null;
  readonly majorDiscrepancy: boolean;
  readonly zoneId: string | null;
}

export interface AcceptanceResult {
  readonly outcome: AcceptanceOutcome;
  readonly lines: readonly AcceptanceLineResult[];
}

const fits: Readonly<Record<LineDecision, (line: AcceptanceLineResult) => boolean>> = {
  accept: ({ refusedGrams }) => refusedGrams === 0,
  part: ({ acceptedGrams, refusedGrams }) => acceptedGrams > 0 && refusedGrams > 0,
  refuse: ({ acceptedGrams }) => acceptedGrams === 0,
};

/** The outcome for the whole manifest. Lines that were not handed over say nothing. */
export function outcomeOf(decisions: readonly LineDecision[]): AcceptanceOutcome {
  if (decisions.every((decision) => decision === 'accept')) return 'accepted';
  return decisions.every((decision) => decision === 'refuse') ? 'refused' : 'partlyAccepted';
}

/** Throws `manifest.results-incomplete` (422) unless each line has one result whose masses fit its decision. */
export function requireResults(
  lines: readonly { readonly id: string; readonly handedOverGrams: number | null }[],
  { outcome, lines: results }: AcceptanceResult,
): void {
  const byId = new Map(results.map((result) => [result.lineId, result]));
  const isComplete = results.length === lines.length && lines.every(({ id }) => byId.has(id));
  const masses = results.flatMap(({ acceptedGrams, refusedGrams }) => [acceptedGrams, refusedGrams]);
  const isSound = masses.every((mass) => Number.isSafeInteger(mass) && mass >= 0);
  if (!isComplete || !isSound || !results.every((result) => fits[result.decision](result))) throw resultsIncomplete({});
  const decided = lines.filter(({ handedOverGrams }) => handedOverGrams !== 0).map(({ id }) => byId.get(id)!.decision);
  if (outcomeOf(decided) !== outcome) throw resultsIncomplete({});
}
