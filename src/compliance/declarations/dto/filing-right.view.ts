import { ApiProperty } from '@nestjs/swagger';
import type { UnitClassDecision } from '../class-decision.entity.js';
import { managementClasses } from '../declaration.types.js';
import type { ManagementClass } from '../declaration.types.js';
import type { FilingConsent } from '../filing-consent.entity.js';

/** 代报授权. */
export class FilingConsentView {
  id!: string;
  facilityId!: string;
  enterpriseId!: string;
  /** With its site, where the firm has several. */
  enterpriseName!: string;
  /** YYYY-MM-DD, both days included. */
  validFrom!: string;
  /** Null: until it is revoked. */
  validTo!: string | null;
  /** ISO 8601. */
  givenAt!: string;
  revokedAt!: string | null;
  revokeReason!: string | null;
  version!: number;
}

/** 管理类别认定 by the city bureau. */
export class ClassDecisionView {
  id!: string;
  facilityId!: string;
  enterpriseId!: string;
  /** With its site, where the firm has several. */
  enterpriseName!: string;
  @ApiProperty({ enum: managementClasses })
  managementClass!: ManagementClass;
  /** YYYY-MM-DD. */
  validFrom!: string;
  documentNumber!: string;
  reason!: string;
  /** ISO 8601. */
  createdAt!: string;
}

export const toFilingConsentView = (row: FilingConsent, enterpriseName: string): FilingConsentView => ({
  id: row.id,
  facilityId: row.facilityId,
  enterpriseId: row.enterpriseId,
  enterpriseName,
  validFrom: row.validFrom,
  validTo: row.validTo,
  givenAt: row.givenAt.toISOString(),
  revokedAt: row.revokedAt?.toISOString() ?? null,
  revokeReason: row.revokeReason,
  version: row.version,
});

export const toClassDecisionView = (row: UnitClassDecision, enterpriseName: string): ClassDecisionView => ({
  id: row.id,
  facilityId: row.facilityId,
  enterpriseId: row.enterpriseId,
  enterpriseName,
  managementClass: row.managementClass,
  validFrom: row.validFrom,
  documentNumber: row.documentNumber,
  reason: row.reason,
  createdAt: row.createdAt.toISOString(),
});
