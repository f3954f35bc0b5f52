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
import { IsDateOnly, IsInstant, IsOfficialNumber, MayBeAbsent, Trimmed } from '../../platform/http/field-types.js';
import { methodCodes } from '../../shared/method-code.js';
import type { MethodCode } from '../../shared/method-code.js';
import { transferJobs } from '../transfer-job.lifecycle.js';
import type { TransferJobName } from '../transfer-job.lifecycle.js';
import { mostContainers, mostGrams } from '../transfer.rules.js';

/** Why, 2 to 500 characters; stands in the audit trail. */
export class TransferReason {
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}

/** A step of the flow to try again. */
export class RetryStep {
  @IsIn(transferJobs)
  step!: TransferJobName;
}

/** A step to leave out, and why: only `number`, for a transfer on paper. */
export class SkipStep extends TransferReason {
  @IsIn(transferJobs)
  step!: TransferJobName;
}

export class RemoveContainers extends TransferReason {
  /** Codes of 1 to 1,000 containers on the transfer. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostContainers)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(37, 37, { each: true })
  containers!: string[];
}

export class ScanOntoVehicle {
  /** 1 to 1,000 scans: the 37 characters, or an address that ends in them. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostContainers)
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  scanned!: string[];
}

/** A carrier drives off, or takes over. */
export class DispatchTransfer {
  /** 危险货物道路运输运单号, 4 to 40 characters. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(4, 40)
  waybillNumber?: string;
}

export class ArriveTransfer {
  /** ISO 8601 with offset, after the dispatch and not in the future; now when left out. */
  @MayBeAbsent()
  @IsInstant()
  arrivedAt?: string;
}

export class OutboundNumber {
  /** 14 digits of the national system. */
  @IsOfficialNumber()
  officialNumber!: string;
}

/** What the partner weighed of a line. */
export class ReceivedLine {
  @IsUUID()
  lineId!: string;

  /** Grams of the containers it took; 0 where it refused all of them. */
  @IsInt()
  @Min(0)
  @Max(mostGrams * 2)
  acceptedGrams!: number;

  /** Why it differs, 2 to 500 characters; needed beyond the tolerance of the code. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 500)
  discrepancy?: string;
}

/** The partner's confirmation. */
export class ReceiveTransfer {
  /** ISO 8601 with offset, after the arrival and not in the future; now when left out. */
  @MayBeAbsent()
  @IsInstant()
  receivedAt?: string;

  /** Codes of the containers it refused. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(mostContainers)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(37, 37, { each: true })
  refused?: string[];

  /** Every line once; may be left out when all was refused. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ReceivedLine)
  lines?: ReceivedLine[];

  /** 接受人处理意见, 2 to 500 characters; needed for what was refused. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 500)
  opinion?: string;
}

/** Refused containers come home. */
export class ReturnRefused {
  /** All that are away when left out. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostContainers)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(37, 37, { each: true })
  containers?: string[];

  /** The zone they count against; the one they came from when left out. */
  @MayBeAbsent()
  @IsUUID()
  zoneId?: string;
}

/** What the partner did with a line. */
export class TreatedLine {
  @IsUUID()
  lineId!: string;

  /** YYYY-MM-DD, from the acceptance to today. */
  @IsDateOnly()
  treatedOn!: string;

  /** HJ 1033 附录F; as planned when left out. */
  @MayBeAbsent()
  @IsIn(methodCodes)
  methodCode?: MethodCode;

  /** 2 to 200 characters; the partner's address when left out. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 200)
  place?: string;
}

export class TreatTransfer {
  /** Every line of which something was accepted, once. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => TreatedLine)
  lines!: TreatedLine[];
}
