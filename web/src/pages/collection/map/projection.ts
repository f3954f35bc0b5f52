export interface Spot {
  /** Degrees of WGS-84. */
  readonly longitude: number;
  readonly latitude: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Metres of one degree of latitude. */
const metresPerDegree = 111_320;
/** A map shows at least so much ground: one stop alone is not blown up. */
const leastSpanMetres = 4_000;

/**
 * Fits spots into a drawing of the given size with a margin. Within a prefecture a degree of longitude has one length, so
 * a plain scaling by the cosine of the middle latitude is right to a few metres. `metresPerUnit` is for the scale bar.
 */
export function project(spots: readonly Spot[], width: number, height: number, margin: number) {
  const [west, east] = rangeOf(spots.map(({ longitude }) => longitude));
  const [south, north] = rangeOf(spots.map(({ latitude }) => latitude));
  const middle = { longitude: (west + east) / 2, latitude: (south + north) / 2 };
  const metresEast = metresPerDegree * Math.cos((middle.latitude * Math.PI) / 180);
  const spanEast = Math.max((east - west) * metresEast, leastSpanMetres);
  const spanNorth = Math.max((north - south) * metresPerDegree, leastSpanMetres);
  const metresPerUnit = Math.max(spanEast / (width - 2 * margin), spanNorth / (height - 2 * margin));
  return {
    metresPerUnit,
    at: ({ longitude, latitude }: Spot): Point => ({
      x: round(width / 2 + ((longitude - middle.longitude) * metresEast) / metresPerUnit),
      y: round(height / 2 - ((latitude - middle.latitude) * metresPerDegree) / metresPerUnit),
    }),
  };
}

const rangeOf = (values: readonly number[]): readonly [number, number] =>
  values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];

const round = (value: number): number => Math.round(value * 10) / 10;

/** The longest of 1, 2 or 5 times a power of ten that is no longer than `metres`. */
export function scaleLength(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres));
  return ([5, 2, 1].find((step) => step * power <= metres) ?? 1) * power;
}
