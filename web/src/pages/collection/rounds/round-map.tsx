import type { Schemas } from '../../../api/queries';
import { StopMap } from '../map/stop-map';
import { onTrip } from '../road/lateness';

const stopTones = { visited: 'good', noShow: 'bad' } as const;

export function RoundMap({ round: { stops, depot } }: { readonly round: Schemas['RoundView'] }) {
  return (
    <StopMap
      withRoute
      depot={depot}
      stops={onTrip(stops).map(({ bookingId, position, enterpriseName, place, state }) => ({
        id: bookingId,
        mark: String(position),
        name: enterpriseName,
        place,
        ...(state === 'visited' || state === 'noShow' ? { tone: stopTones[state] } : {}),
      }))}
    />
  );
}
