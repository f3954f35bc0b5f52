import { ApiProperty } from '@nestjs/swagger';
import { logKinds } from '../outlet-log.types.js';
import type { LogKind } from '../outlet-log.types.js';

/** A container with carbon that was taken out (900-039-49). */
export class SpentCarbonView {
  containerId!: string;
  /** 37 positions. */
  code!: string;
  /** As it was recorded. */
  grams!: number;
}

/** An entry of an outlet's log. It is never changed; a wrong one is taken back by another. */
export class LogEntryView {
  id!: string;
  outletId!: string;
  @ApiProperty({ enum: logKinds })
  kind!: LogKind;
  happenedAt!: Date;
  note!: string | null;
  carbonGrams!: number | null;
  carbonType!: string | null;
  lastsDays!: number | null;
  lastsRunHours!: number | null;
  /** 首次装填: nothing was taken out. */
  firstFilling!: boolean;
  /** Own waste recorded of this change; empty: none yet. */
  @ApiProperty({ type: [SpentCarbonView] })
  spent!: SpentCarbonView[];
  /** Set for an entry that takes another one back. */
  reversesId!: string | null;
  reason!: string | null;
  /** The entry that takes this one back. */
  reversedById!: string | null;
  recordedAt!: Date;
}

/** When the activated carbon of an outlet is due. */
export class CarbonDueView {
  outletId!: string;
  outletCode!: string;
  outletName!: string;
  changedAt!: Date;
  carbonGrams!: number;
  carbonType!: string;
  /** Last day by its days; null when it goes by running hours alone. YYYY-MM-DD. */
  dueOn!: string | null;
  lastsRunHours!: number | null;
  /** Hours that the equipment has run since, by its starts and stops. */
  ranHours!: number;
  isDue!: boolean;
}
