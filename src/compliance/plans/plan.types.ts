import type {
  FacilityRow,
  GenerationRow,
  ReductionRow,
  StorageRow,
  TransferRow,
  TreatmentRow,
  UnitTable,
} from './dto/plan-table.dto.js';

/** HJ 1259-2022 表A.1–A.7, by what they hold. */
export const planTableNames = [
  'unit',
  'facilities',
  'generation',
  'storage',
  'treatment',
  'reduction',
  'transfer',
] as const;
export type PlanTableName = (typeof planTableNames)[number];

/** What a plan says; a field that is not known yet is left out. All masses in grams. */
export interface PlanTables {
  /** 表A.1. */
  readonly unit: UnitTable;
  /** 表A.2. */
  readonly facilities: readonly FacilityRow[];
  /** 表A.3. */
  readonly generation: readonly GenerationRow[];
  /** 表A.4. */
  readonly storage: readonly StorageRow[];
  /** 表A.5. */
  readonly treatment: readonly TreatmentRow[];
  /** 表A.6. */
  readonly reduction: readonly ReductionRow[];
  /** 表A.7. */
  readonly transfer: readonly TransferRow[];
}

export const emptyTables: PlanTables = {
  unit: {},
  facilities: [],
  generation: [],
  storage: [],
  treatment: [],
  reduction: [],
  transfer: [],
};

/** Whose plans: the facility's own, or those of its generators. */
export type PlannedUnit = 'facility' | 'enterprise';

/** A filed plan and a waste code (部令23号 第14条: what is moved stands in the filed plan, with its quantity). */
export type PlanCover =
  | { readonly state: 'noPlan' }
  | { readonly state: 'notInPlan'; readonly planId: string }
  | {
      readonly state: 'covered';
      readonly planId: string;
      /** To be generated in the year (表A.3). */
      readonly plannedGrams: number;
      /** To be handed on in the year, by whom it goes to (表A.7). */
      readonly receivers: readonly PlannedReceiver[];
    };

export interface PlannedReceiver {
  readonly name: string | null;
  readonly permitNumber: string | null;
  readonly grams: number;
}

/** What a unit still has to file for a year. */
export interface UnfiledPlan {
  /** Null: not opened yet. */
  readonly planId: string | null;
  /** Null: the facility's own. */
  readonly enterpriseId: string | null;
  readonly divisionCode: string;
  readonly unitName: string;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
  /** Null: not opened yet. */
  readonly state: 'draft' | null;
}
