import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
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
import { MayBeAbsent, Trimmed } from '../../../platform/http/field-types.js';
import { decisions } from '../../discrepancies/discrepancy.types.js';
import type { Decision } from '../../discrepancies/discrepancy.types.js';
import { methodCodes } from '../../../shared/method-code.js';
import type { MethodCode } from '../../../shared/method-code.js';

export class LineDecisionDto {
  @IsUUID()
  lineId!: string;

  @IsIn(decisions)
  decision!: Decision;

  /** Grams, only with `part`: at least 1 and less than measured. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  acceptedGrams?: number;

  /** Packages that go back, at most those handed over; all of them when left out. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(999)
  refusedPackages?: number;

  /** Only with `part`: codes of the containers that go home, 1 to 999; else the last ones, as many as packages go back. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(999)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(37, 37, { each: true })
  refusedContainers?: string[];

  /** HJ 1033 附录F; needed where mass is accepted. */
  @MayBeAbsent()
  @IsIn(methodCodes)
  methodCode?: MethodCode;

  /** 处理意见, 2 to 500 characters; needed where mass is refused. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 500)
  opinion?: string;
}

/** The consignee's decision on a whole delivery (部令23号 第12条). */
export class AcceptDelivery {
  /** One for every line that was handed over, 1 to 200. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => LineDecisionDto)
  lines!: LineDecisionDto[];

  /** true: take more than was reserved, as far as the limits leave room. */
  @MayBeAbsent()
  @IsBoolean()
  topUp?: boolean;
}
