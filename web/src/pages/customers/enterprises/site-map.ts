export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

const kmPerDegree = 111.32;

/** Kilometres east and north of the facility; flat, which is right to the hundred metres within a city. */
export function offsetKm(from: Place, to: Place): { readonly east: number; readonly north: number } {
  const shrink = Math.cos((from.latitude * Math.PI) / 180);
  return {
    east: (to.longitude - from.longitude) * kmPerDegree * shrink,
    north: (to.latitude - from.latitude) * kmPerDegree,
  };
}

const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

export function directionOf({ east, north }: { readonly east: number; readonly north: number }) {
  const turn = Math.atan2(east, north) / (2 * Math.PI);
  return directions[(Math.round(turn * 8) + 8) % 8]!;
}

/** Radius of the map: the ring beyond the site. */
export function radiusKm(distanceKm: number): number {
  return [2, 5, 10, 20, 50, 100, 200].find((radius) => radius >= distanceKm * 1.1) ?? distanceKm * 1.2;
}
