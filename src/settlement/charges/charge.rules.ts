import { linesUnknown, priceForWasteOnly, amountForOthersOnly } from '../settlement.errors.js';
import type { ChargeLineFacts, StandingLine, TransportFacts } from '../settlement.types.js';

/** Waste of one manifest line, as accepted (domain rule: settle on the accepted weight); of an estimate none yet. */
export interface AcceptedWaste {
  readonly manifestLineId: string | null;
  readonly wasteCode: string;
  readonly wasteName: string;
  readonly grams: number;
}

export interface PriceVersion {
  /** YYYY-MM-DD. */
  readonly validFrom: string;
  readonly fenPerKg: number;
}

/** What is agreed on a day: prices by waste code, and the least that a visit's services cost. */
export interface VisitTerms {
  readonly prices: ReadonlyMap<string, PriceVersion>;
  readonly minimumChargeFen: number;
}

/** One line to correct: waste by its price, so that the arithmetic stays; the others by their amount. */
export interface LineCorrection {
  readonly lineId: string;
  readonly fenPerKg?: number;
  readonly amountFen?: number;
}

const gramsPerKilogram = 1000n;

/** grams × fen/kg in fen, rounded once a line: half a fen and more up, of negative amounts by their size (四舍五入). */
export function wasteAmountFen(grams: number, fenPerKg: number): number {
  const product = BigInt(grams) * BigInt(fenPerKg);
  const size = ((product < 0n ? -product : product) + gramsPerKilogram / 2n) / gramsPerKilogram;
  return Number(product < 0n ? -size : size);
}

const blank = {
  byHand: false,
  manifestLineId: null,
  wasteCode: null,
  wasteName: null,
  grams: null,
  fenPerKg: null,
  priceValidFrom: null,
  servicesFen: null,
  minimumFen: null,
  transport: null,
} as const;

/** Waste nobody agreed a price for costs nothing until a correction names one: a price is never invented. */
function wasteLine(waste: AcceptedWaste, price: PriceVersion | undefined): ChargeLineFacts {
  const fenPerKg = price?.fenPerKg ?? 0;
  const amountFen = wasteAmountFen(waste.grams, fenPerKg);
  return { ...blank, kind: 'waste', ...waste, fenPerKg, priceValidFrom: price?.validFrom ?? null, amountFen };
}

/** What the facility's service costs: the positive waste lines. */
export const servicesFen = (lines: readonly ChargeLineFacts[]): number =>
  lines.reduce((sum, { kind, amountFen }) => sum + (kind === 'waste' && amountFen > 0 ? amountFen : 0), 0);

/**
 * The minimum charge is the least that a visit's services cost. What the facility pays for oil or batteries (a negative
 * price) is a bargain of its own: it is paid in full and fills no minimum up. Transport is shared beside it.
 */
function minimumLine(lines: readonly ChargeLineFacts[], minimumFen: number): ChargeLineFacts[] {
  const services = servicesFen(lines);
  if (services >= minimumFen) return [];
  return [{ ...blank, kind: 'minimum', servicesFen: services, minimumFen, amountFen: minimumFen - services }];
}

const transportLine = (transport: TransportFacts): ChargeLineFacts => ({
  ...blank,
  kind: 'transport',
  transport,
  amountFen: transport.shareFen,
});

/** The lines of a visit: its wastes in the order of the manifest, the minimum charge, the share of the trip. */
export function visitLines(
  wastes: readonly AcceptedWaste[],
  prices: ReadonlyMap<string, PriceVersion>,
  minimumFen: number,
  transport: TransportFacts | null,
): ChargeLineFacts[] {
  const lines = wastes.map((waste) => wasteLine(waste, prices.get(waste.wasteCode)));
  return [...lines, ...minimumLine(lines, minimumFen), ...(transport === null ? [] : [transportLine(transport)])];
}

/** As `visitLines`, by the terms in force; null: there was no agreement, and so neither price nor minimum. */
export const linesUnder = (
  terms: VisitTerms | null,
  wastes: readonly AcceptedWaste[],
  transport: TransportFacts | null,
): ChargeLineFacts[] => visitLines(wastes, terms?.prices ?? new Map(), terms?.minimumChargeFen ?? 0, transport);

export const totalFen = (lines: readonly Pick<ChargeLineFacts, 'amountFen'>[]): number =>
  lines.reduce((sum, { amountFen }) => sum + amountFen, 0);

export interface Correction {
  /** Lines taken back. */
  readonly reversed: readonly StandingLine[];
  /** Lines in their stead. */
  readonly added: readonly ChargeLineFacts[];
}

/**
 * What a correction takes back and puts in its stead; the minimum charge follows the corrected services, unless a manager
 * has set it. `settlement.lines-unknown` (409), `settlement.price-for-waste-only`, `settlement.amount-for-others-only` (422).
 */
export function correctionOf(
  standing: readonly StandingLine[],
  changes: readonly LineCorrection[],
  minimumFen: number,
): Correction {
  const byId = new Map(standing.map((line) => [line.id, line]));
  const corrected = new Map(
    changes.map((change, place) => {
      const line = byId.get(change.lineId);
      if (line === undefined) throw linesUnknown({}, `/lines/${place}/lineId`);
      return [line.id, correctedLine(line, change, place)];
    }),
  );
  const minimum = standing.find(({ kind }) => kind === 'minimum');
  const wastes = standing.filter(({ kind }) => kind === 'waste').map((line) => corrected.get(line.id) ?? line);
  const followed =
    minimum?.byHand === true || (minimum && corrected.has(minimum.id)) ? null : minimumLine(wastes, minimumFen);
  const staysAsItIs = followed === null || sameMinimum(minimum, followed[0]);
  return {
    reversed: standing.filter((line) => corrected.has(line.id) || (line === minimum && !staysAsItIs)),
    added: [...corrected.values(), ...(staysAsItIs ? [] : followed)],
  };
}

const sameMinimum = (before: StandingLine | undefined, after: ChargeLineFacts | undefined): boolean =>
  before?.amountFen === after?.amountFen && before?.servicesFen === after?.servicesFen;

function correctedLine({ id: _, ...line }: StandingLine, change: LineCorrection, place: number): ChargeLineFacts {
  const { fenPerKg, amountFen } = change;
  if (line.kind === 'waste') {
    if (fenPerKg === undefined || amountFen !== undefined) throw priceForWasteOnly({}, `/lines/${place}/fenPerKg`);
    return {
      ...line,
      byHand: true,
      fenPerKg,
      priceValidFrom: null,
      amountFen: wasteAmountFen(line.grams ?? 0, fenPerKg),
    };
  }
  if (amountFen === undefined || fenPerKg !== undefined) throw amountForOthersOnly({}, `/lines/${place}/amountFen`);
  return { ...line, byHand: true, amountFen };
}
