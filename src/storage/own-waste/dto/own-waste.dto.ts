import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { wasteComponents } from '../../../catalogue/segregation.types.js';
import type { WasteComponent } from '../../../catalogue/segregation.types.js';
import { packagings, wasteForms } from '../../../catalogue/trade-templates.types.js';
import type { Packaging, WasteForm } from '../../../catalogue/trade-templates.types.js';
import { mostLabelledAtOnce } from '../../../containers/generator/generation.rules.js';
import { IsInstant, IsWasteCode, MayBeAbsent, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { hazards } from '../../../shared/waste-code.js';
import type { Hazard } from '../../../shared/waste-code.js';
import { ownWasteSources } from '../own-waste.types.js';
import type { OwnWasteSource } from '../own-waste.types.js';

/** One package, filled and weighed. */
export class FilledPackage {
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

/** 自产废物登记: HJ 1259-2022 6.2 wants one record for each package. */
export class RecordOwnWaste {
  @IsIn(ownWasteSources)
  source!: OwnWasteSource;

  /** The carbon change in the log of an outlet that the spent carbon comes from; of no other source. */
  @MayBeAbsent()
  @IsUUID()
  logEntryId?: string;

  /** Of the edition of the catalogue in force on the day of generation. */
  @IsWasteCode()
  wasteCode!: string;

  /** 单位内部名称, 1 to 60 characters. */
  @Trimmed()
  @IsString()
  @Length(1, 60)
  name!: string;

  @IsIn(wasteForms)
  form!: WasteForm;

  /** Of those the catalogue lists for the code; all of them when left out. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(hazards.length)
  @ArrayUnique()
  @IsIn(hazards, { each: true })
  hazards?: Hazard[];

  /** What tells beside what it may stand (GB 18597-2023 4.3). */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(wasteComponents.length)
  @ArrayUnique()
  @IsIn(wasteComponents, { each: true })
  components?: WasteComponent[];

  /** 有害成分 for the label, 1 to 60 characters each. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  harmfulComponents?: string[];

  @IsIn(packagings)
  packaging!: Packaging;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostLabelledAtOnce)
  @ValidateNested({ each: true })
  @Type(() => FilledPackage)
  containers!: FilledPackage[];

  /** That many like the one container given. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(mostLabelledAtOnce)
  count?: number;

  /** When filling began; left out: the time of the carbon change, or now. */
  @MayBeAbsent()
  @IsInstant()
  generatedAt?: string;

  /** What happened, where, 2 to 500 characters; needed when the source is `other`. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 500)
  note?: string;
}

export class WithdrawOwnWaste {
  /** Why the record was wrong, 2 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}

export class OwnWasteQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ownWasteSources })
  @MayBeAbsent()
  @IsIn(ownWasteSources)
  source?: OwnWasteSource;

  @MayBeAbsent()
  @IsWasteCode()
  wasteCode?: string;
}
