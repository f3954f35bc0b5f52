import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  Length,
  Matches,
} from 'class-validator';
import { IsDateOnly, MayBeAbsent, QueryFlag, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { says } from '../../../platform/http/validation-texts.js';
import { methodCodes } from '../../../shared/method-code.js';
import type { MethodCode } from '../../../shared/method-code.js';

/** Containers that leave for treatment on an outbound manifest. */
export class ShipOut {
  /** Codes of 1 to 500 containers, stored or picked. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(37, 37, { each: true })
  containers!: string[];

  /** The treatment company, 2 to 120 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 120)
  partner!: string;

  /** 14 digits of the outbound manifest in the national system. */
  @IsString()
  @Matches(/^20\d{12}$/, says('应为 14 位国家联单编号。', 'Must be the 14 digits of an official number.'))
  officialManifestNumber!: string;

  /** 2 to 500 characters; stands in the books. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}

/** What the partner did with it (部令23号 第12条: the result goes back to the consignor). */
export class TreatOutflow {
  /** YYYY-MM-DD, from the shipment to today. */
  @IsDateOnly()
  treatedOn!: string;

  /** HJ 1033 附录F. */
  @IsIn(methodCodes)
  methodCode!: MethodCode;
}

export class OutflowListQuery extends PageQuery {
  /** true: treated; false: not yet. */
  @MayBeAbsent()
  @QueryFlag()
  @IsBoolean()
  treated?: boolean;
}
