import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  CommaSeparated,
  IsDateOnly,
  IsWasteCode,
  MayBeAbsent,
  QueryInteger,
  Trimmed,
} from '../../platform/http/field-types.js';
import { PageQuery } from '../../platform/http/paging.js';
import type { MethodCode } from '../../shared/method-code.js';
import { transferStates } from '../transfer.lifecycle.js';
import type { TransferState } from '../transfer.lifecycle.js';
import { mostContainers, mostGrams, mostLegs } from '../transfer.rules.js';
import { IsMethodsByCode } from './methods-by-code.js';

/** One carrier's part of the way. */
export class TransferLegWish {
  @IsUUID()
  vehicleId!: string;

  @IsUUID()
  driverId!: string;

  @IsUUID()
  escortId!: string;

  /** 危险货物道路运输运单号, 4 to 40 characters. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(4, 40)
  waybillNumber?: string;

  /** Where the next carrier takes over, 2 to 200 characters. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 200)
  toPlace?: string;
}

/** What may be said with the plan, and changed until it leaves. */
export class TransferTerms {
  /** 跨省转移批准; at planning the one in force that names the codes when left out. */
  @MayBeAbsent()
  @IsUUID()
  approvalId?: string;

  /** The carriers in their order, at most five; all of them, replacing those before. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(mostLegs)
  @ValidateNested({ each: true })
  @Type(() => TransferLegWish)
  legs?: TransferLegWish[];

  /** 1 to 500 characters. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(1, 500)
  note?: string;
}

/** A shipment of containers to a treatment company. */
export class PlanTransfer extends TransferTerms {
  @IsUUID()
  companyId!: string;

  /** YYYY-MM-DD, from today to 180 days ahead; its year is the quota year. */
  @IsDateOnly()
  plannedOn!: string;

  /** Codes of 1 to 1,000 containers, stored or picked. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostContainers)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(37, 37, { each: true })
  containers!: string[];

  /** How a waste code is to be treated, by code: needed where the partner's permit leaves a choice. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' }, example: { '900-214-08': 'R9' } })
  @MayBeAbsent()
  @IsObject()
  @IsMethodsByCode()
  methods?: Record<string, MethodCode>;
}

/** What may change until it leaves. */
export class ChangeTransfer extends TransferTerms {
  /** YYYY-MM-DD, from today to 180 days ahead. */
  @MayBeAbsent()
  @IsDateOnly()
  plannedOn?: string;
}

export class TransferListQuery extends PageQuery {
  /** One or more states, separated by commas. */
  @ApiPropertyOptional({ type: String, example: 'preparing,ready' })
  @IsOptional()
  @CommaSeparated()
  @ArrayMaxSize(transferStates.length)
  @IsIn(transferStates, { each: true })
  state?: TransferState[];

  @IsOptional()
  @IsUUID()
  companyId?: string;
}

/** Which stored containers a partner could take, oldest first. */
export class TransferProposalQuery {
  @IsUUID()
  companyId!: string;

  /** At most so many grams, 1 to 100,000,000 (100 t). */
  @IsOptional()
  @QueryInteger()
  @IsInt()
  @Min(1)
  @Max(mostGrams)
  mostGrams: number = mostGrams;

  /** One waste code alone. */
  @IsOptional()
  @IsWasteCode()
  wasteCode?: string;
}
