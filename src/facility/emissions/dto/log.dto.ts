import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { IsInstant, MayBeAbsent, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { equipmentEvents, logKinds } from '../outlet-log.types.js';
import type { EquipmentEvent, LogKind } from '../outlet-log.types.js';

class Happening {
  @IsInstant()
  happenedAt!: string;

  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 500)
  note?: string | null;
}

export class LogEquipment extends Happening {
  @IsIn(equipmentEvents)
  event!: EquipmentEvent;
}

/** At least one of days and running hours says how long the charge lasts. */
export class LogCarbonChange extends Happening {
  /** Grams of fresh carbon filled in, up to 100 t. */
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  carbonGrams!: number;

  /** 颗粒炭、蜂窝炭, iodine value. */
  @Trimmed()
  @IsString()
  @Length(1, 60)
  carbonType!: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_100)
  lastsDays?: number | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(30_000)
  lastsRunHours?: number | null;

  /** true: 首次装填, no spent carbon was taken out. Else the spent carbon is recorded as own waste. */
  @MayBeAbsent()
  @IsBoolean()
  firstFilling?: boolean;
}

export class LogQuery extends PageQuery {
  @IsOptional()
  @IsIn(logKinds)
  kind?: LogKind;
}

export class ReverseLogEntry {
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;
}
