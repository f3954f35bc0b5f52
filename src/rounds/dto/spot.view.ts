import { PlaceView } from '../../platform/http/place.view.js';
import type { Whereabouts } from '../../shared/whereabouts.js';

/** Where a stop or the facility lies, for a map. */
export class SpotView extends PlaceView {
  /** Only the county, or less, is known. */
  isApproximate!: boolean;
}

export const toSpotView = ({ place, precision }: Whereabouts): SpotView => ({
  longitude: place.longitude,
  latitude: place.latitude,
  isApproximate: precision !== 'given',
});
