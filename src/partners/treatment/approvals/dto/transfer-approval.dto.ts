import { OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
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
import { IsDateOnly, IsWasteCode, Trimmed, UniqueBy } from '../../../../platform/http/field-types.js';
import { PageQuery } from '../../../../platform/http/paging.js';
import { methodCodes } from '../../../../shared/method-code.js';
import type { MethodCode } from '../../../../shared/method-code.js';
import { partnerSorts } from '../../../dto/partner-list.query.dto.js';
import type { PartnerSort } from '../../../dto/partner-list.query.dto.js';
import { approvalStates } from '../../treatment.types.js';
import type { ApprovalState } from '../../treatment.types.js';

/** 100,000 t. */
const mostGrams = 100_000_000_000;

/** What may go of one code. */
export class ApprovedLineInput {
  /** Of the company's permit. */
  @IsWasteCode()
  wasteCode!: string;

  /** 利用处置方式代码, HJ 1033 附录F; of the company's permit for this code. */
  @IsIn(methodCodes)
  methodCode!: MethodCode;

  /** Grams over all trips, 1 to 10¹¹ (100,000 t). */
  @IsInt()
  @Min(1)
  @Max(mostGrams)
  grams!: number;
}

/** An approval to enter. */
export class CreateTransferApproval {
  /** A treatment company of the facility in another province, not retired. */
  @IsUUID()
  companyId!: string;

  /** 批准文号, 1–60 characters; unique in the facility. */
  @Trimmed()
  @IsString()
  @Length(1, 60)
  number!: string;

  /** First day, YYYY-MM-DD. */
  @IsDateOnly()
  validFrom!: string;

  /** Last day, YYYY-MM-DD; twelve months after the first at most, and not after the company's permit. */
  @IsDateOnly()
  validTo!: string;

  /** 途经省份: the provinces on the way, as the decision names them, 2–500 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  route!: string;

  /** 1 to 100 lines, each code once. Given in a change, the list is replaced as a whole. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @UniqueBy<ApprovedLineInput>('wasteCode')
  @ValidateNested({ each: true })
  @Type(() => ApprovedLineInput)
  lines!: ApprovedLineInput[];
}

/** Corrects what was typed wrong; another kind, mass, method or consignee is a new approval (部令23号 第21–28条). */
export class ChangeTransferApproval extends PartialType(OmitType(CreateTransferApproval, ['companyId'] as const), {
  skipNullProperties: false,
}) {}

export class RevokeTransferApproval {
  /** 2–500 characters; kept with the approval. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}

/** Filters and order of the list of approvals. */
export class TransferApprovalListQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  companyId?: string;

  @IsOptional()
  @IsIn(approvalStates)
  state?: ApprovalState;

  /** Part of the number. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 40)
  query?: string;

  /** Only those whose last day lies before this day (YYYY-MM-DD); ended ones included. */
  @IsOptional()
  @IsDateOnly()
  expiringBefore?: string;

  /** Only those with a line of this code. */
  @IsOptional()
  @IsWasteCode()
  wasteCode?: string;

  /** `name` is by number; `expiry` by the last day, earliest first. */
  @IsIn(partnerSorts)
  sort: PartnerSort = 'name';
}
