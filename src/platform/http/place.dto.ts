import { IsNumber, Max, Min } from 'class-validator';
import { chinaBounds } from '../../shared/geo.js';

const degrees = { allowNaN: false, allowInfinity: false, maxDecimalPlaces: 6 } as const;

/** Degrees of WGS-84 with up to six decimals (about 0.1 m), inside China. Convert what a Chinese map shows (GCJ-02). */
export class GivenPlace {
  /** East, 73 to 136. */
  @IsNumber(degrees)
  @Min(chinaBounds.west)
  @Max(chinaBounds.east)
  longitude!: number;

  /** North, 3 to 54. */
  @IsNumber(degrees)
  @Min(chinaBounds.south)
  @Max(chinaBounds.north)
  latitude!: number;
}
