import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView } from '../../../platform/http/allowed-step.view.js';
import type { AlarmState } from '../alarm.lifecycle.js';
import { averagings, closingFacts, emissionAlarmKinds } from '../emission.types.js';
import type { Averaging, ClosingFact, EmissionAlarmKind } from '../emission.types.js';

/** An exceedance (超标) or missing data (缺数). Ends with the fact it tells of. */
export class EmissionAlarmView {
  id!: string;
  facilityId!: string;
  itemId!: string;
  outletId!: string;
  outletCode!: string;
  outletName!: string;
  parameter!: string;
  @ApiProperty({ enum: emissionAlarmKinds })
  kind!: EmissionAlarmKind;
  state!: AlarmState;
  /** Of the limit that is exceeded; null for missing data. Decimal texts. */
  limitId!: string | null;
  @ApiProperty({ enum: averagings, nullable: true })
  averaging!: Averaging | null;
  lowerBound!: string | null;
  upperBound!: string | null;
  standard!: string | null;
  /** First and last instant of the values beyond the limit; of missing data, since when none came. */
  firstAt!: Date;
  lastAt!: Date;
  /** Value farthest beyond the limit. */
  worst!: string | null;
  worstAt!: Date | null;
  note!: string | null;
  notedAt!: Date | null;
  openedAt!: Date;
  closedAt!: Date | null;
  @ApiProperty({ enum: closingFacts, nullable: true })
  closedByFact!: ClosingFact | null;
  version!: number;
}

export class EmissionAlarmDetailView extends EmissionAlarmView {
  allowedSteps!: AllowedStepView[];
}
