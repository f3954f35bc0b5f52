/**
 * A point on the ground in degrees of **WGS-84**, the datum of GPS receivers.
 * Chinese map services show GCJ-02, which lies up to some 500 m beside it: what is read off them is converted first, or
 * is off by as much. For planning rounds that does not matter; for navigation the address is what counts.
 */
export interface Place {
  /** East, 73 to 136. */
  readonly longitude: number;
  /** North, 3 to 54. */
  readonly latitude: number;
}

/** Bounds of China with its islands, in whole degrees; what lies outside is a slip of the pen, often of both numbers. */
export const chinaBounds = { west: 73, east: 136, south: 3, north: 54 } as const;

/** Mean radius of the Earth by IUGG, in metres. */
const earthRadiusMetres = 6_371_009;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Along the great circle (haversine), in whole metres. On the ellipsoid it is up to 0.5 % more or less. */
export function greatCircleMetres(from: Place, to: Place): number {
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const chord =
    half(from.latitude, to.latitude) +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * half(from.longitude, to.longitude);
  return Math.round(2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(chord))));
}

/**
 * An **estimate** of the way by road: the great circle times a detour in permille (1300: three tenths longer), in whole
 * metres, half a metre rounded up. There is no road network behind it.
 */
export const roadMetres = (from: Place, to: Place, detourPermille: number): number =>
  Math.round((greatCircleMetres(from, to) * detourPermille) / 1_000);
