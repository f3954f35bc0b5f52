import { IsString, IsUUID, Length } from 'class-validator';
import { MayBeAbsent, Trimmed, wholeCode } from '../../../platform/http/field-types.js';

/** What may be said of any place. */
class PlaceExtras {
  /** 库位 inside the zone, 1 to 40 characters. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(1, 40)
  spot?: string;

  /** By a manager, 10 to 500 characters: how risks of storing it beside the others are kept in check. It stands in the trail. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(10, 500)
  overrideReason?: string;
}

/** Where a container is put. */
export class PutInto extends PlaceExtras {
  @IsUUID()
  zoneId!: string;
}

/** As a scanner sends it. */
export class ScannedPutAway extends PutInto {
  /** The 37 characters of the label, or the address in its QR code that ends in them; 37 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(37, 500, wholeCode)
  code!: string;
}

/** Where a picked container goes back to. */
export class PutBack extends PlaceExtras {
  /** Absent: the zone it was picked from. */
  @MayBeAbsent()
  @IsUUID()
  zoneId?: string;
}

export class HoldReason {
  /** Why, 2 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}
