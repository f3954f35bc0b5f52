import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView, TextView } from '../../../platform/http/allowed-step.view.js';
import { renderBoth } from '../../../shared/domain-error.js';
import type { FieldError } from '../../../shared/domain-error.js';
import type { AllowedStep } from '../../../shared/lifecycle.js';
import { managementClasses } from '../../declarations/declaration.types.js';
import type { ManagementClass } from '../../declarations/declaration.types.js';
import type { ManagementPlan } from '../plan.entity.js';
import { planStates } from '../plan.lifecycle.js';
import type { PlanState } from '../plan.lifecycle.js';
import { tablesOwed } from '../plan.rules.js';
import { planTableNames } from '../plan.types.js';
import type { PlanTableName, PlanTables } from '../plan.types.js';
import {
  FacilityRow,
  GenerationRow,
  ReductionRow,
  StorageRow,
  TransferRow,
  TreatmentRow,
  UnitTable,
} from './plan-table.dto.js';

/** 管理计划 of one unit and year. */
export class PlanSummaryView {
  id!: string;
  facilityId!: string;
  /** Null: the facility's own. */
  enterpriseId!: string | null;
  unitName!: string;
  @ApiProperty({ enum: managementClasses })
  managementClass!: ManagementClass;
  year!: number;
  /** Last day to file it, YYYY-MM-DD; null: none is set, since the unit began later. */
  dueOn!: string | null;
  /** 1, and one more with each change. */
  number!: number;
  isLatest!: boolean;
  @ApiProperty({ enum: planStates })
  state!: PlanState;
  /** 备案号. */
  filingNumber!: string | null;
  /** ISO 8601, when it was recorded as filed, and when the national system took it. */
  filedAt!: string | null;
  receiptAt!: string | null;
  version!: number;
}

export class PlanTablesView {
  /** 表A.1. */
  unit!: UnitTable;
  /** 表A.2. */
  @ApiProperty({ type: [FacilityRow] })
  facilities!: FacilityRow[];
  /** 表A.3. */
  @ApiProperty({ type: [GenerationRow] })
  generation!: GenerationRow[];
  /** 表A.4. */
  @ApiProperty({ type: [StorageRow] })
  storage!: StorageRow[];
  /** 表A.5. */
  @ApiProperty({ type: [TreatmentRow] })
  treatment!: TreatmentRow[];
  /** 表A.6. */
  @ApiProperty({ type: [ReductionRow] })
  reduction!: ReductionRow[];
  /** 表A.7. */
  @ApiProperty({ type: [TransferRow] })
  transfer!: TransferRow[];
}

/** Something that has to be said before the plan is filed. */
export class MissingView {
  /** RFC 6901, into this plan. */
  pointer!: string;
  code!: string;
  text!: TextView;
}

export class PlanVersionView {
  id!: string;
  number!: number;
  @ApiProperty({ enum: planStates })
  state!: PlanState;
  changeReason!: string | null;
  filingNumber!: string | null;
  filedAt!: string | null;
}

export class PlanView extends PlanSummaryView {
  divisionCode!: string;
  changesId!: string | null;
  changeReason!: string | null;
  /** Filed by the facility for the enterprise, under this consent. */
  consentId!: string | null;
  receiptNote!: string | null;
  /** The tables that its class owes (HJ 1259-2022 5.3). */
  @ApiProperty({ enum: planTableNames, isArray: true })
  owed!: PlanTableName[];
  tables!: PlanTablesView;
  /** At most 100; of a draft only. */
  @ApiProperty({ type: [MissingView] })
  missing!: MissingView[];
  /** All numbers of the year, the newest first. */
  @ApiProperty({ type: [PlanVersionView] })
  versions!: PlanVersionView[];
  @ApiProperty({ type: [AllowedStepView] })
  allowedSteps!: AllowedStepView[];
}

/** What a list shows. */
export type PlanSummary = Omit<
  ManagementPlan,
  'tables' | 'divisionCode' | 'changesId' | 'filedBy' | 'consentId' | 'receiptNote' | 'createdAt'
>;

export const toPlanSummaryView = (row: PlanSummary): PlanSummaryView => ({
  id: row.id,
  facilityId: row.facilityId,
  enterpriseId: row.enterpriseId,
  unitName: row.unitName,
  managementClass: row.managementClass,
  year: row.year,
  dueOn: row.dueOn,
  number: row.number,
  isLatest: row.isLatest,
  state: row.state,
  filingNumber: row.filingNumber,
  filedAt: row.filedAt?.toISOString() ?? null,
  receiptAt: row.receiptAt?.toISOString() ?? null,
  version: row.version,
});

interface Shown {
  readonly missing: readonly FieldError[];
  readonly versions: readonly PlanSummary[];
  readonly steps: readonly AllowedStep[];
}

export const toPlanView = (row: ManagementPlan, { missing, versions, steps }: Shown): PlanView => ({
  ...toPlanSummaryView(row),
  divisionCode: row.divisionCode,
  changesId: row.changesId,
  changeReason: row.changeReason,
  consentId: row.consentId,
  receiptNote: row.receiptNote,
  owed: [...tablesOwed(row.managementClass)],
  tables: toTablesView(row.tables),
  missing: missing.map(({ pointer, code, text, details }) => ({ pointer, code, text: renderBoth(text, details) })),
  versions: versions.map((one) => ({
    id: one.id,
    number: one.number,
    state: one.state,
    changeReason: one.changeReason,
    filingNumber: one.filingNumber,
    filedAt: one.filedAt?.toISOString() ?? null,
  })),
  allowedSteps: [...steps],
});

const toTablesView = ({
  unit,
  facilities,
  generation,
  storage,
  treatment,
  reduction,
  transfer,
}: PlanTables): PlanTablesView => ({
  unit,
  facilities: [...facilities],
  generation: [...generation],
  storage: [...storage],
  treatment: [...treatment],
  reduction: [...reduction],
  transfer: [...transfer],
});
