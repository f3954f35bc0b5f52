import type { Schemas } from '../../api/queries';

type Receiving = Pick<Schemas['ReceivingView'], 'manifestId' | 'state' | 'readings' | 'load'> & {
  readonly lines: readonly Pick<Schemas['ReceivingLineView'], 'lineId' | 'measuredGrams' | 'handedOverGrams'>[];
};
export type Kind = Schemas['Weigh']['kind'];

/** What the next reading is of: the vehicle with its load, or a portion of a line. */
export type Target =
  | { readonly of: 'load'; readonly kind: 'gross' | 'tare' }
  | {
      readonly of: 'line';
      readonly kind: Kind;
      readonly manifestId: string;
      readonly lineId: string;
      readonly part: number;
    };

type Reading = Pick<Schemas['WeighingView'], 'kind' | 'part' | 'manifestId' | 'manifestLineId'>;

/** Lines that can be weighed, in the order of the sheet. */
export function linesOf(deliveries: readonly Receiving[]) {
  return deliveries
    .filter(({ state }) => state === 'arrived')
    .flatMap(({ manifestId, lines, readings }) =>
      lines
        .filter(({ handedOverGrams }) => handedOverGrams > 0)
        .map((line) => ({
          ...line,
          manifestId,
          readings: readings.filter((one) => one.manifestLineId === line.lineId),
        })),
    );
}

/** The portion that a reading of this kind belongs to: one that still lacks it, else a new one. */
export function partFor(kind: Kind, readings: readonly Reading[]): number {
  const parts = [...new Set(readings.map(({ part }) => part))].sort((a, b) => a - b);
  const waiting = parts.find((part) => {
    const kinds = readings.filter((one) => one.part === part).map((one) => one.kind);
    return kind !== 'net' && !kinds.includes('net') && !kinds.includes(kind);
  });
  return waiting ?? (parts.at(-1) ?? 0) + 1;
}

export function lineTarget(deliveries: readonly Receiving[], lineId: string, kind: Kind = 'net'): Target | null {
  const line = linesOf(deliveries).find((one) => one.lineId === lineId);
  if (line === undefined) return null;
  return { of: 'line', kind, manifestId: line.manifestId, lineId, part: partFor(kind, line.readings) };
}

const loadHas = (deliveries: readonly Receiving[], kind: Kind): boolean =>
  deliveries.some(({ readings }) => readings.some((one) => one.manifestId === null && one.kind === kind));

/** In the order of the yard: the full vehicle, what comes off it, the empty vehicle. Null: all is weighed. */
export function nextTarget(deliveries: readonly Receiving[]): Target | null {
  const lines = linesOf(deliveries);
  if (lines.length === 0) return null;
  if (!loadHas(deliveries, 'gross')) return { of: 'load', kind: 'gross' };
  const waiting = lines.find(({ measuredGrams, readings }) => measuredGrams === null && readings.length === 0);
  if (waiting !== undefined) return lineTarget(deliveries, waiting.lineId);
  if (!loadHas(deliveries, 'tare')) return { of: 'load', kind: 'tare' };
  return null;
}

/** The line after this one, or the first; with `by` -1 the one before. */
export function neighbour(deliveries: readonly Receiving[], lineId: string | null, by: 1 | -1): string | null {
  const ids = linesOf(deliveries).map((line) => line.lineId);
  if (ids.length === 0) return null;
  const at = lineId === null ? -1 : ids.indexOf(lineId);
  if (at === -1) return by === 1 ? ids[0]! : ids.at(-1)!;
  return ids[(at + by + ids.length) % ids.length]!;
}
