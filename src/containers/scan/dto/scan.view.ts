import { ApiProperty } from '@nestjs/swagger';
import { TextView } from '../../../platform/http/allowed-step.view.js';
import { stopReaches } from '../../clock/intake.types.js';
import type { StopReach } from '../../clock/intake.types.js';
import { ContainerDetailView } from '../../dto/container.view.js';

/** A container in store past its last day. */
export class OverdueView {
  /** The first day past the last one, YYYY-MM-DD. */
  since!: string;
  /** What it keeps the facility from taking in, by the setting `storage.overdue-stops`: nothing, its code, or all waste. */
  @ApiProperty({ enum: stopReaches })
  stops!: StopReach;
  text!: TextView;
}

/** What a person with a scanner needs at once: what it is, what may be done with it, and what comes next. */
export class ScanView extends ContainerDetailView {
  stateName!: TextView;
  /** Whose waste it is; null for what the facility filled from several. */
  enterpriseName!: string | null;
  /** Null outside the facility, and for enterprises. */
  zoneName!: string | null;
  /** One sentence for the caller's role. */
  next!: TextView;
  /** Null while its time is not up, and for enterprises. */
  @ApiProperty({ type: OverdueView, nullable: true })
  overdue!: OverdueView | null;
}
