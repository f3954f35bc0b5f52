import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { packagings } from '../../../catalogue/trade-templates.types.js';
import type { Packaging } from '../../../catalogue/trade-templates.types.js';
import { IsInstant, MayBeAbsent, Trimmed } from '../../../platform/http/field-types.js';
import { mostLabelledAtOnce } from '../generation.rules.js';

/** One package, filled and weighed. */
export class FilledContainer {
  /** Up to 100 t, and no more than a container of this volume holds. */
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  grams!: number;

  /** What it holds when full, up to 100 m³; decides the size of the label. */
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  volumeMillilitres!: number;
}

/** 产生记录: HJ 1259-2022 6.2 wants one for each package. */
export class RecordGeneration {
  /** For operators, who record for an enterprise; an enterprise records its own. */
  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;

  /** The waste; its name, code, form, hazards and components go onto the label. */
  @IsUUID()
  profileId!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostLabelledAtOnce)
  @ValidateNested({ each: true })
  @Type(() => FilledContainer)
  containers!: FilledContainer[];

  /** That many like the one container given. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(mostLabelledAtOnce)
  count?: number;

  /** When it is not the profile's. */
  @MayBeAbsent()
  @IsIn(packagings)
  packaging?: Packaging;

  /** When filling began; now when left out. */
  @MayBeAbsent()
  @IsInstant()
  generatedAt?: string;

  /** true: they stand in the generator's storage point already. */
  @MayBeAbsent()
  @IsBoolean()
  shelve?: boolean;
}

export class VoidContainer {
  /** Why the label is void, 2 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}

export class WeighContainer {
  /** Up to 100 t, and no more than the container holds. */
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  grams!: number;
}
