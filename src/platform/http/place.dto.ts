import { Transform } from 'class-transformer';
import { IsNumber, Max, Min } from 'class-validator';
import { chinaBounds } from '../../shared/geo.js';

/** Six decimals are 0.1 m; what a map or a receiver says beyond is noise. What is no number is left for the rules to refuse. */
const SixDecimals = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value));

/** Degrees of WGS-84, rounded to six decimals, inside China. Convert what a Chinese map shows (GCJ-02) first. */
export class GivenPlace {
  /** East, 73 to 136. */
  @SixDecimals()
  @IsNumber()
  @Min(chinaBounds.west)
  @Max(chinaBounds.east)
  longitude!: number;

  /** North, 3 to 54. */
  @SixDecimals()
  @IsNumber()
  @Min(chinaBounds.south)
  @Max(chinaBounds.north)
  latitude!: number;
}
