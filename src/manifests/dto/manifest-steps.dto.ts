import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant, IsOfficialNumber, MayBeAbsent, Trimmed } from '../../platform/http/field-types.js';
import { says } from '../../platform/http/validation-texts.js';
import { manifestBounds } from '../manifest.rules.js';

const hash = /^[0-9a-f]{64}$/;
const hashWords = says(
  '应为联单详情中的 64 位内容摘要。',
  'Must be the 64-digit content hash that the manifest shows.',
);

export class ConfirmManifest {
  /** `confirmHash` of the manifest as it was seen: SHA-256, 64 lower-case hexadecimal digits. */
  @Matches(hash, hashWords)
  contentHash!: string;
}

/** One container scanned at hand-over. */
export class ScannedContainer {
  /** Its 37 characters, or an address that ends in them. */
  @IsString()
  @Length(37, 400)
  code!: string;

  /** Grams weighed at hand-over, 1 to 100,000,000; what the label says when absent. */
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(manifestBounds.maxLineGrams)
  grams?: number;
}

/** What was handed over of one line; mass and packages both 0 when it was not. */
export class HandedOverLine {
  @IsUUID()
  lineId!: string;

  /** Grams, 0 to 100,000,000 (100 t). */
  @IsInt()
  @Min(0)
  @Max(manifestBounds.maxLineGrams)
  handedOverGrams!: number;

  /** 0 to 9,999. */
  @IsInt()
  @Min(0)
  @Max(manifestBounds.maxPackages)
  handedOverPackages!: number;

  /** The containers scanned, 1 to 999: as many as packages, their masses summing to the line's. Absent: labelled at loading. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(999)
  @ValidateNested({ each: true })
  @Type(() => ScannedContainer)
  containers?: ScannedContainer[];
}

/** The driver gives `lines`, the enterprise gives `contentHash`. */
export class SignLoading {
  /** By the driver: every line of the manifest once. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(manifestBounds.maxLines)
  @ValidateNested({ each: true })
  @Type(() => HandedOverLine)
  lines?: HandedOverLine[];

  /** By the enterprise: `loadingHash` of the manifest as it was seen. */
  @MayBeAbsent()
  @Matches(hash, hashWords)
  contentHash?: string;
}

export class EnterOfficialNumber {
  /** 14 digits: year, city of origin, serial (部令23号 第15条). */
  @IsOfficialNumber()
  number!: string;
}

export class CorrectOfficialNumber extends EnterOfficialNumber {
  /** Why the number that was entered is wrong, 2 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}

export class RefuseLoading {
  /** What is wrong with what the driver entered, 2 to 500 characters; driver and dispatcher read it. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}

export class VoidManifest {
  /** 2 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}

export class DraftManifest {
  /** A released round. */
  @IsUUID()
  roundId!: string;

  @IsUUID()
  enterpriseId!: string;
}

export class PaperLine {
  @IsUUID()
  bookingLineId!: string;

  /** Grams, 0 to 100,000,000 (100 t). */
  @IsInt()
  @Min(0)
  @Max(manifestBounds.maxLineGrams)
  handedOverGrams!: number;

  /** 0 to 9,999. */
  @IsInt()
  @Min(0)
  @Max(manifestBounds.maxPackages)
  handedOverPackages!: number;
}

/** A transfer that ran on a paper manifest for a special cause (部令23号 第20条). */
export class BackfillManifest extends DraftManifest {
  /** Why paper was used, 5 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;

  /** Number printed on the paper manifest, 1 to 50 characters. */
  @Trimmed()
  @IsString()
  @Length(1, 50)
  paperNumber!: string;

  /** The scanned paper manifest with both signatures, uploaded as a document before. */
  @IsUUID()
  paperDocumentId!: string;

  @IsInstant()
  handedOverAt!: string;

  /** Absent while the vehicle has not left. */
  @MayBeAbsent()
  @IsInstant()
  departedAt?: string;

  /** When the vehicle arrived and the transfer ended; the ten working days count from here. Absent while it is under way. */
  @MayBeAbsent()
  @IsInstant()
  paperEndedAt?: string;

  /** What the paper says of every booked line, by booking line. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(manifestBounds.maxLines)
  @ValidateNested({ each: true })
  @Type(() => PaperLine)
  lines!: PaperLine[];
}
