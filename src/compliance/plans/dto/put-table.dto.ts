import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { mostRows } from '../plan.rules.js';
import { FacilityRow, GenerationRow, ReductionRow, StorageRow, TransferRow, TreatmentRow } from './plan-table.dto.js';

export class PutFacilities {
  /** The whole table, at most 300 rows. */
  @IsArray()
  @ArrayMaxSize(mostRows)
  @ValidateNested({ each: true })
  @Type(() => FacilityRow)
  rows!: FacilityRow[];
}

export class PutGeneration {
  /** The whole table, at most 300 rows. */
  @IsArray()
  @ArrayMaxSize(mostRows)
  @ValidateNested({ each: true })
  @Type(() => GenerationRow)
  rows!: GenerationRow[];
}

export class PutStorage {
  /** The whole table, at most 300 rows. */
  @IsArray()
  @ArrayMaxSize(mostRows)
  @ValidateNested({ each: true })
  @Type(() => StorageRow)
  rows!: StorageRow[];
}

export class PutTreatment {
  /** The whole table, at most 300 rows. */
  @IsArray()
  @ArrayMaxSize(mostRows)
  @ValidateNested({ each: true })
  @Type(() => TreatmentRow)
  rows!: TreatmentRow[];
}

export class PutReduction {
  /** The whole table, at most 300 rows. */
  @IsArray()
  @ArrayMaxSize(mostRows)
  @ValidateNested({ each: true })
  @Type(() => ReductionRow)
  rows!: ReductionRow[];
}

export class PutTransfer {
  /** The whole table, at most 300 rows. */
  @IsArray()
  @ArrayMaxSize(mostRows)
  @ValidateNested({ each: true })
  @Type(() => TransferRow)
  rows!: TransferRow[];
}
