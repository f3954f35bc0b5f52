import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import { IsDateOnly, MayBeAbsent, Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { managementClasses } from '../declaration.types.js';
import type { ManagementClass } from '../declaration.types.js';

export class FilingRightsQuery extends PageQuery {
  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;
}

export class GiveFilingConsent {
  /** First day, YYYY-MM-DD: today or later. */
  @IsDateOnly()
  validFrom!: string;

  /** Last day; left out: until it is revoked. */
  @MayBeAbsent()
  @IsDateOnly()
  validTo?: string;
}

export class RevokeFilingConsent {
  /** 2 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}

export class RecordClassDecision {
  @IsUUID()
  enterpriseId!: string;

  @ApiProperty({ enum: managementClasses })
  @IsIn(managementClasses)
  managementClass!: ManagementClass;

  /** First day, YYYY-MM-DD. */
  @IsDateOnly()
  validFrom!: string;

  /** 文号 of the bureau's paper, 2 to 60 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 60)
  documentNumber!: string;

  /** 5 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(5, 500)
  reason!: string;
}
