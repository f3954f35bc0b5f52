import { ApiProperty } from '@nestjs/swagger';
import { averagings, outletKinds } from '../emission.types.js';
import type { Averaging, OutletKind } from '../emission.types.js';

export class DisclosedLimitView {
  parameter!: string;
  @ApiProperty({ enum: averagings })
  averaging!: Averaging;
  /** Decimal texts. */
  lowerBound!: string | null;
  upperBound!: string | null;
  standard!: string;
}

/** A day in Asia/Shanghai. */
export class DisclosedDayView {
  parameter!: string;
  /** Chinese name and unit of the parameter. */
  parameterName!: string;
  unit!: string;
  day!: string;
  /** Null where no mean is taken (levels, pH, odour). */
  mean!: string | null;
  most!: string | null;
  readings!: number;
  /** Of what was expected, in thousandths; null for manual sampling. */
  completePermille!: number | null;
  exceeded!: boolean;
}

export class DisclosedOutletView {
  code!: string;
  @ApiProperty({ enum: outletKinds })
  kind!: OutletKind;
  name!: string;
  treatment!: string | null;
  limits!: DisclosedLimitView[];
  days!: DisclosedDayView[];
}

/** What a facility publishes of its emissions (法典 第485条): the last 30 days. */
export class DisclosureView {
  facilityName!: string;
  shortCode!: string;
  from!: string;
  to!: string;
  outlets!: DisclosedOutletView[];
}
