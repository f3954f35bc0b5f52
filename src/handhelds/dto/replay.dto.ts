import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { packagings } from '../../catalogue/trade-templates.types.js';
import type { Packaging } from '../../catalogue/trade-templates.types.js';
import { manifestBounds } from '../../manifests/manifest.rules.js';
import { IsInstant, MayBeAbsent, Trimmed } from '../../platform/http/field-types.js';
import { says } from '../../platform/http/validation-texts.js';
import { operationKinds } from '../handheld.types.js';
import type { OperationKind } from '../handheld.types.js';
import { mostOperations, mostSequence } from '../operation.rules.js';

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const sealShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[0-9a-f]{64}$/;

/** One container at the hand-over. */
export class ReplayedContainer {
  /** Its 37 characters, or an address that ends in them. */
  @IsString()
  @Length(37, 400)
  code!: string;

  /** Grams weighed at hand-over; what the label says when left out. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(manifestBounds.maxLineGrams)
  grams?: number;
}

/** What was handed over of one line; mass and packages both 0 when it was not. */
export class ReplayedLine {
  /** Position on the form, from 1. */
  @IsInt()
  @Min(1)
  @Max(manifestBounds.maxLines)
  line!: number;

  @IsInt()
  @Min(0)
  @Max(manifestBounds.maxLineGrams)
  handedOverGrams!: number;

  @IsInt()
  @Min(0)
  @Max(manifestBounds.maxPackages)
  handedOverPackages!: number;

  /** The containers, 1 to 999: as many as packages, their masses summing to the line's. Left out: labelled at loading. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(999)
  @ValidateNested({ each: true })
  @Type(() => ReplayedContainer)
  containers?: ReplayedContainer[];
}

/** One operation as the device recorded it. Which fields a kind takes: see the description of the route. */
export class ReplayedOperation {
  /** Chosen by the device, a UUID in lower case; of a `handOver` the manifest's `handOverId`. Sent again it has no further effect. */
  @Matches(uuidShape, says('应为小写的 UUID。', 'Must be a UUID in lower case.'))
  operationId!: string;

  /** Place in what this device recorded of this round: from 1, without gaps, up to 2,000. */
  @IsInt()
  @Min(1)
  @Max(mostSequence)
  sequence!: number;

  @IsIn(operationKinds)
  kind!: OperationKind;

  /** By the device's clock; kept as claimed. */
  @IsInstant()
  deviceAt!: string;

  /** Version of the packet on the device when it was recorded. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  basis!: number;

  @MayBeAbsent()
  @IsUUID()
  manifestId?: string;

  @MayBeAbsent()
  @IsUUID()
  bookingId?: string;

  /** Position on the form, from 1. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(manifestBounds.maxLines)
  line?: number;

  /** A code reserved for the line: 37 characters. */
  @MayBeAbsent()
  @IsString()
  @Length(37, 37)
  code?: string;

  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(manifestBounds.maxLineGrams)
  grams?: number;

  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  volumeMillilitres?: number;

  /** When it is not the line's. */
  @MayBeAbsent()
  @IsIn(packagings)
  packaging?: Packaging;

  /** Every line of the manifest once. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(manifestBounds.maxLines)
  @ValidateNested({ each: true })
  @Type(() => ReplayedLine)
  lines?: ReplayedLine[];

  /** The key's id, a dot, and the 64 digits that the enterprise's device made. */
  @MayBeAbsent()
  @Matches(sealShape, says('应为密钥编号、点和 64 位摘要。', 'Must be the key’s id, a dot and 64 hexadecimal digits.'))
  seal?: string;

  /** 2 to 500 characters. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason?: string;

  /** 1 to 500 characters. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(1, 500)
  text?: string;
}

export class Replay {
  @IsUUID()
  handheldId!: string;

  /** The device's clock at this moment: how far it is off is noted. */
  @IsInstant()
  sentAt!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostOperations)
  @ValidateNested({ each: true })
  @Type(() => ReplayedOperation)
  operations!: ReplayedOperation[];
}
