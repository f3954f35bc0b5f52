import { ApiProperty } from '@nestjs/swagger';
import { ledgerTables } from '../ledger.types.js';
import type { LedgerTable } from '../ledger.types.js';

/** The last audit event that figures rest on: give its `leaf` to get them again. */
export class RestsOnView {
  /** Its number in the audit trail. */
  leaf!: number;
  /** When it was recorded, to the microsecond. */
  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class LedgerColumnView {
  key!: string;
  /** As HJ 1259-2022 Annex B names it. */
  zh!: string;
  en!: string;
}

/** A batch: one container's movement, with its corrections. */
export class LedgerRecordView {
  @ApiProperty({ enum: ledgerTables })
  table!: LedgerTable;
  batchNo!: string;
  @ApiProperty({ format: 'date-time' })
  occurredAt!: string;
  @ApiProperty({ format: 'date-time' })
  recordedAt!: string;
  /** Of the audit trail that it rests on. */
  leaf!: number;
  cause!: string;
  /** With its corrections. */
  grams!: number;
  /** As entered first. */
  enteredGrams!: number;
  corrections!: number;
  wasteCode!: string;
  name!: string;
  containerId!: string;
  containerCode!: string;
  counterpartName!: string | null;
  methodCode!: string | null;
  /** Batches that its waste comes from, at most 20. */
  earlierBatchNos!: string[];
  /** Batches that its waste went into, at most 20. */
  laterBatchNos!: string[];
  /** Beside `columns`, as on paper. */
  @ApiProperty({ type: 'array', items: { oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true } })
  cells!: (string | number | null)[];
}

export class LedgerPageView {
  @ApiProperty({ enum: ledgerTables })
  table!: LedgerTable;
  title!: string;
  columns!: LedgerColumnView[];
  items!: LedgerRecordView[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'give it as `cursor` to get the next page; null on the last',
  })
  nextCursor!: string | null;
  /** Null while nothing is recorded. */
  @ApiProperty({ type: RestsOnView, nullable: true })
  restsOn!: RestsOnView | null;
}

export class LedgerCorrectionView {
  /** Added to the batch; negative: taken away. */
  grams!: number;
  cause!: string;
  reason!: string | null;
  /** The method as it turned out, where that is what was corrected. */
  methodCode!: string | null;
  handler!: string;
  leaf!: number;
  @ApiProperty({ format: 'date-time' })
  recordedAt!: string;
}

export class ChainLinkView {
  earlierBatchNo!: string;
  /** Whose ledger the earlier one stands in. */
  earlierUnitId!: string;
  laterBatchNo!: string;
  laterUnitId!: string;
}

export class ChainRecordView {
  @ApiProperty({ enum: ledgerTables })
  table!: LedgerTable;
  batchNo!: string;
  unitId!: string;
  @ApiProperty({ enum: ['enterprise', 'facility'] })
  unit!: 'enterprise' | 'facility';
  @ApiProperty({ format: 'date-time' })
  occurredAt!: string;
  grams!: number;
  containerCode!: string;
  counterpartName!: string | null;
}

/** A batch, what was corrected of it, and the batches before and after it (产生→入库→出库→委外). */
export class LedgerBatchView {
  record!: LedgerRecordView;
  corrections!: LedgerCorrectionView[];
  /** In the order of the trail; those of other units only as far as the caller may see them. */
  chain!: ChainRecordView[];
  links!: ChainLinkView[];
  /** There is more than is shown. */
  cut!: boolean;
  restsOn!: RestsOnView;
}

/** 期初 + 产生 + 接收 + 分装 + 盘点 − 自行 − 委外 = 期末, in grams. */
export class LedgerBalanceRowView {
  wasteCode!: string;
  categoryCode!: string;
  openingGrams!: number;
  generatedGrams!: number;
  receivedGrams!: number;
  /** Into containers less out of containers of the same code: nothing, seen over the code. */
  repackedGrams!: number;
  /** Found more (negative: less) by stock-takes. */
  countedGrams!: number;
  selfTreatedGrams!: number;
  sentAwayGrams!: number;
  closingGrams!: number;
}

export class LedgerBalanceView {
  from!: string | null;
  to!: string | null;
  rows!: LedgerBalanceRowView[];
  @ApiProperty({ type: RestsOnView, nullable: true })
  restsOn!: RestsOnView | null;
}
