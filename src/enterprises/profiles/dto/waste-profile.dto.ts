import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
} from 'class-validator';
import { wasteComponents } from '../../../catalogue/segregation.types.js';
import type { WasteComponent } from '../../../catalogue/segregation.types.js';
import { packagings, wasteForms } from '../../../catalogue/trade-templates.types.js';
import type { Packaging, WasteForm } from '../../../catalogue/trade-templates.types.js';
import { IsWasteCode, MayBeAbsent, QueryFlag, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { hazards } from '../../../shared/waste-code.js';
import type { Hazard } from '../../../shared/waste-code.js';

/** What a profile may leave out. */
export class WasteProfileExtras {
  /** 有害成分, as printed on label and manifest. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(12)
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  harmfulComponents?: string[];

  /** Which groups of chemicals are in it; needed of liquids whose code does not tell. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(wasteComponents.length)
  @ArrayUnique()
  @IsIn(wasteComponents, { each: true })
  components?: WasteComponent[];

  /** A document of kind `photo` of the same enterprise. */
  @IsOptional()
  @IsUUID()
  photoDocumentId?: string | null;
}

export class CreateWasteProfile extends WasteProfileExtras {
  /** For operators, who keep profiles for an enterprise; an enterprise keeps its own. */
  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;

  /** What the enterprise calls the waste; no two profiles in use have one name. */
  @Trimmed()
  @IsString()
  @Length(1, 60)
  name!: string;

  /** Of the catalogue in force and of the facility's permit. */
  @IsWasteCode()
  wasteCode!: string;

  /** 固态 S, 半固态 SS, 液态 L, 气态 G. */
  @IsIn(wasteForms)
  form!: WasteForm;

  /** Some of those the catalogue lists for the code. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(hazards.length)
  @ArrayUnique()
  @IsIn(hazards, { each: true })
  hazards!: Hazard[];

  @IsIn(packagings)
  packaging!: Packaging;

  /** Grams of one usual pickup, up to 100 t. */
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  usualMassGrams!: number;
}

/** What is left out stays as it is. */
export class ChangeWasteProfile extends WasteProfileExtras {
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(1, 60)
  name?: string;

  @MayBeAbsent()
  @IsWasteCode()
  wasteCode?: string;

  @MayBeAbsent()
  @IsIn(wasteForms)
  form?: WasteForm;

  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(hazards.length)
  @ArrayUnique()
  @IsIn(hazards, { each: true })
  hazards?: Hazard[];

  @MayBeAbsent()
  @IsIn(packagings)
  packaging?: Packaging;

  /** Grams of one usual pickup, up to 100 t. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  usualMassGrams?: number;
}

export class ProfilesFromTemplates {
  /** For operators, who keep profiles for an enterprise; an enterprise keeps its own. */
  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;

  /** Keys of GET /trade-templates. A template whose name is in use already is left alone. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(40)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  keys!: string[];
}

export const profileSorts = ['name', 'created', '-created'] as const;

export class WasteProfilesQuery extends PageQuery {
  /** For operators and regulators; an enterprise sees its own. */
  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;

  /** Name, pinyin, initials or code, each word somewhere in them. */
  @MayBeAbsent()
  @IsString()
  @Length(1, 60)
  query?: string;

  /** true: the archived ones instead of those in use. */
  @MayBeAbsent()
  @QueryFlag()
  @IsBoolean()
  archived?: boolean = false;

  /** `name`, `created` (oldest first) or `-created`. */
  @MayBeAbsent()
  @IsIn(profileSorts)
  sort?: (typeof profileSorts)[number] = 'name';
}
