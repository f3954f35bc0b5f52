/** Degrees of WGS-84. */
export class PlaceView {
  longitude!: number;
  latitude!: number;
}
