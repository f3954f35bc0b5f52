import { batchPrefix, formatBatchNumber } from './batch-number.rules.js';
import type { BatchPrefix, TreatmentUse } from './batch-number.rules.js';
import type { Draft } from './ledger.types.js';

/** The ledger a draft stands in. */
export const unitIdOf = ({ unit, container }: Draft): string =>
  unit === 'enterprise' ? container.enterpriseId! : container.facilityId;

export interface Series {
  readonly unitId: string;
  readonly prefix: BatchPrefix;
  /** Of the occurrence in Asia/Shanghai, YYYY-MM-DD. */
  readonly day: string;
}

export const keyOf = ({ unitId, prefix, day }: Series): string => `${unitId}/${prefix}/${day}`;

/** Under which series a new batch is numbered; corrections keep the number of what they correct. */
export const seriesOf = (draft: Draft, day: string, use: TreatmentUse): Series => ({
  unitId: unitIdOf(draft),
  prefix: batchPrefix(draft.table, use),
  day,
});

/** Numbers batches in their order; `lasts` says the last serial taken of each series. */
export function numbersFor(series: readonly Series[], lasts: ReadonlyMap<string, number>): string[] {
  const left = new Map<string, number>();
  for (const one of series) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
  return series.map((one) => {
    const key = keyOf(one);
    const rest = left.get(key)!;
    left.set(key, rest - 1);
    return formatBatchNumber({ ...one, serial: lasts.get(key)! - rest + 1 });
  });
}

/**
 * Instants of recording, by draft. A write that began before another one and committed after it counts as made with that one,
 * so that within a unit they go forward with the trail, and the ledger of a past instant stays what it was.
 */
export function recordingTimes(drafts: readonly Draft[], before: ReadonlyMap<string, string>): string[] {
  const last = new Map(before);
  return drafts.map((draft) => {
    const unitId = unitIdOf(draft);
    const earliest = last.get(unitId) ?? draft.recordedAt;
    // One format with six decimals: text in the order of time.
    const at = draft.recordedAt > earliest ? draft.recordedAt : earliest;
    last.set(unitId, at);
    return at;
  });
}
