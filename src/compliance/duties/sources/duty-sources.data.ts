import type { Type } from '@nestjs/common';
import type { DutySource } from '../duty-source.js';
import { AcceptanceSource } from './acceptance.source.js';
import { ApprovalConditionSource } from './approval-condition.source.js';
import { BackfillSource } from './backfill.source.js';
import { CameraAlarmSource } from './camera-alarm.source.js';
import { CarbonChangeSource } from './carbon-change.source.js';
import { CarrierLicenceSource } from './carrier-licence.source.js';
import { CrewCertificateSource } from './crew-certificate.source.js';
import { DiscrepancyReportSource } from './discrepancy-report.source.js';
import { EmissionExceedanceSource } from './emission-exceedance.source.js';
import { EmissionMissingSource } from './emission-missing.source.js';
import { EnterpriseDeclarationSource } from './enterprise-declaration.source.js';
import { EnterprisePlanSource } from './enterprise-plan.source.js';
import { FacilityApprovalSource } from './facility-approval.source.js';
import { FacilityDeclarationSource } from './facility-declaration.source.js';
import { FacilityPlanSource } from './facility-plan.source.js';
import { FirmScopeSource } from './firm-scope.source.js';
import { GatewayFailedSource } from './gateway-failed.source.js';
import { GeneratorAgeSource } from './generator-age.source.js';
import { GeneratorStockSource } from './generator-stock.source.js';
import { LedgerBalanceSource } from './ledger-balance.source.js';
import { ManualWeighingSource } from './manual-weighing.source.js';
import { PermitExpirySource } from './permit-expiry.source.js';
import { PermitRenewalSource } from './permit-renewal.source.js';
import { ServiceAgreementSource } from './service-agreement.source.js';
import { SilentFirmSource } from './silent-firm.source.js';
import { SpentCarbonSource } from './spent-carbon.source.js';
import { StorageClockSource } from './storage-clock.source.js';
import { TransferApprovalSource } from './transfer-approval.source.js';
import { TreatmentContractSource } from './treatment-contract.source.js';
import { TreatmentPermitSource } from './treatment-permit.source.js';
import { VehiclePermitSource } from './vehicle-permit.source.js';
import { YearlyIntakeSource } from './yearly-intake.source.js';

/** Every duty that is looked for. A further one is a file beside these and a line here. */
export const dutySources: readonly Type<DutySource>[] = [
  AcceptanceSource,
  ApprovalConditionSource,
  BackfillSource,
  CameraAlarmSource,
  CarbonChangeSource,
  CarrierLicenceSource,
  CrewCertificateSource,
  DiscrepancyReportSource,
  EmissionExceedanceSource,
  EmissionMissingSource,
  EnterpriseDeclarationSource,
  EnterprisePlanSource,
  FacilityApprovalSource,
  FacilityDeclarationSource,
  FacilityPlanSource,
  FirmScopeSource,
  GatewayFailedSource,
  GeneratorAgeSource,
  GeneratorStockSource,
  LedgerBalanceSource,
  ManualWeighingSource,
  PermitExpirySource,
  PermitRenewalSource,
  ServiceAgreementSource,
  SilentFirmSource,
  SpentCarbonSource,
  StorageClockSource,
  TransferApprovalSource,
  TreatmentContractSource,
  TreatmentPermitSource,
  VehiclePermitSource,
  YearlyIntakeSource,
];
