import { wasteCategory } from '../../../shared/waste-code.js';
import type { BalanceSums } from '../balance.queries.js';
import type { ChainRow, CorrectionRow } from '../chain.queries.js';
import { cellsOf } from '../ledger-columns.js';
import type { LedgerColumn, LedgerLine } from '../ledger-columns.js';
import type {
  LedgerBalanceRowView,
  LedgerBatchView,
  LedgerColumnView,
  LedgerCorrectionView,
  LedgerRecordView,
} from './ledger.view.js';

export const toColumnView = ({ key, zh, en }: LedgerColumn): LedgerColumnView => ({ key, zh, en });

export function toRecordView(line: LedgerLine): LedgerRecordView {
  const { row, earlier, later } = line;
  return {
    table: row.table,
    batchNo: row.batchNo,
    occurredAt: row.occurredAt,
    recordedAt: row.recordedAt,
    leaf: row.leaf,
    cause: row.cause,
    grams: row.grams,
    enteredGrams: row.enteredGrams,
    corrections: row.corrections,
    wasteCode: row.wasteCode,
    name: row.name,
    containerId: row.containerId,
    containerCode: row.containerCode,
    counterpartName: row.counterpartName,
    methodCode: row.methodCode,
    earlierBatchNos: earlier.map(({ batchNo }) => batchNo),
    laterBatchNos: later.map(({ batchNo }) => batchNo),
    cells: cellsOf(row.table, line),
  };
}

export const toCorrectionView = ({ recordedAt, ...row }: CorrectionRow): LedgerCorrectionView => ({
  grams: row.grams,
  cause: row.cause,
  reason: row.reason,
  methodCode: row.methodCode,
  handler: row.handler,
  leaf: row.leaf,
  recordedAt: recordedAt.toISOString(),
});

export function toChainViews(
  rows: readonly ChainRow[],
  links: readonly { readonly laterId: number; readonly earlierId: number }[],
): Pick<LedgerBatchView, 'chain' | 'links'> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    chain: rows.map((row) => ({
      table: row.table,
      batchNo: row.batchNo,
      unitId: row.unitId,
      unit: row.unit,
      occurredAt: row.occurredAt.toISOString(),
      grams: row.grams,
      containerCode: row.containerCode,
      counterpartName: row.counterpartName,
    })),
    links: links.map(({ laterId, earlierId }) => {
      const [later, earlier] = [byId.get(laterId)!, byId.get(earlierId)!];
      return {
        earlierBatchNo: earlier.batchNo,
        earlierUnitId: earlier.unitId,
        laterBatchNo: later.batchNo,
        laterUnitId: later.unitId,
      };
    }),
  };
}

export function toBalanceRowView(sums: BalanceSums): LedgerBalanceRowView {
  const { wasteCode, openingGrams, generatedGrams, receivedGrams, repackedGrams, countedGrams } = sums;
  const { selfTreatedGrams, sentAwayGrams } = sums;
  const came = generatedGrams + receivedGrams + repackedGrams + countedGrams;
  return {
    wasteCode,
    categoryCode: wasteCategory(wasteCode),
    openingGrams,
    generatedGrams,
    receivedGrams,
    repackedGrams,
    countedGrams,
    selfTreatedGrams,
    sentAwayGrams,
    closingGrams: openingGrams + came - selfTreatedGrams - sentAwayGrams,
  };
}
