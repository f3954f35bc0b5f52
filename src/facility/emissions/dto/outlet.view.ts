import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView } from '../../../platform/http/allowed-step.view.js';
import { PlaceView } from '../../../platform/http/place.view.js';
import { averagings, outletKinds, readingSources } from '../emission.types.js';
import type { Averaging, OutletKind, ReadingSource } from '../emission.types.js';
import type { OutletState } from '../outlet.lifecycle.js';

/** 监测因子 of the catalogue. */
export class EmissionParameterView {
  code!: string;
  zh!: string;
  en!: string;
  /** Empty for what has no dimension. */
  unit!: string;
  /** Decimals of a mean that is shown. */
  decimals!: number;
  /** False: no mean is taken (levels, pH, odour). */
  averaged!: boolean;
  @ApiProperty({ enum: outletKinds, isArray: true })
  kinds!: readonly OutletKind[];
}

export class EmissionLimitView {
  id!: string;
  itemId!: string;
  @ApiProperty({ enum: averagings })
  averaging!: Averaging;
  /** Decimal texts; null: not bounded on this side. */
  lowerBound!: string | null;
  upperBound!: string | null;
  standard!: string;
  /** The figure or its source is still to be confirmed. */
  uncertain!: boolean;
  validFrom!: string;
  validTo!: string | null;
  version!: number;
}

/** 监测项目: one parameter of an outlet. */
export class EmissionItemView {
  id!: string;
  outletId!: string;
  parameter!: string;
  @ApiProperty({ enum: readingSources })
  source!: ReadingSource;
  /** Set for instruments. */
  intervalMinutes!: number | null;
  /** Set for manual sampling. */
  frequencyDays!: number | null;
  watched!: boolean;
  /** Newest reading of its own source, whatever its flag. */
  newestAt!: Date | null;
  version!: number;
}

/** 排放口或监测点. */
export class OutletView {
  id!: string;
  facilityId!: string;
  code!: string;
  @ApiProperty({ enum: outletKinds })
  kind!: OutletKind;
  name!: string;
  treatment!: string | null;
  place!: PlaceView | null;
  state!: OutletState;
  version!: number;
}

export class OutletDetailView extends OutletView {
  items!: EmissionItemView[];
  /** In force today. */
  limits!: EmissionLimitView[];
  allowedSteps!: AllowedStepView[];
}
