import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeAbsent, Trimmed } from '../../platform/http/field-types.js';
import { hazards } from '../../shared/waste-code.js';
import type { Hazard } from '../../shared/waste-code.js';
import { wasteForms } from '../manifest.types.js';
import type { WasteForm } from '../manifest.types.js';
import { manifestBounds } from '../manifest.rules.js';

/** What may be mended on a line of a draft; absent fields stay. */
export class ChangeManifestLine {
  @IsUUID()
  lineId!: string;

  /** 1 to 100 characters. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(1, 100)
  name?: string;

  /** 危险特性: T, C, I, R, In. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsIn(hazards, { each: true })
  hazards?: Hazard[];

  /** 形态: S solid, SS semi-solid, L liquid, G gas in a container. */
  @MayBeAbsent()
  @IsIn(wasteForms)
  form?: WasteForm;

  /** 1 to 40 characters. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(1, 40)
  packaging?: string;

  /** 有害成分, at most 20 of 1 to 60 characters. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  components?: string[];

  /** Grams, 1 to 100,000,000 (100 t). */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(manifestBounds.maxLineGrams)
  plannedGrams?: number;

  /** 1 to 9,999. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(manifestBounds.maxPackages)
  plannedPackages?: number;
}

/** Absent fields stay, null empties `via`, `emergencyMeasures` and `note`; each field is sealed from the state that the field table names. */
export class ChangeManifest {
  /** 经由地, at most 200 characters. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 200)
  via?: string | null;

  /** 应急措施, at most 500 characters. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 500)
  emergencyMeasures?: string | null;

  /** At most 500 characters; not part of what the parties sign. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 500)
  note?: string | null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(manifestBounds.maxLines)
  @ValidateNested({ each: true })
  @Type(() => ChangeManifestLine)
  lines?: ChangeManifestLine[];
}
