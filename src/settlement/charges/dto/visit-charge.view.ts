import { ApiProperty } from '@nestjs/swagger';
import { TextView } from '../../../platform/http/allowed-step.view.js';
import { chargeKinds, chargeLineKinds, chargeOutcomes } from '../../settlement.types.js';
import type { ChargeKind, ChargeLineKind, ChargeOutcome, TransportFacts, VisitSums } from '../../settlement.types.js';
import type { ChargeLine } from '../charge-line.entity.js';
import { arithmeticOf, titleOf } from '../charge-words.js';
import type { VisitCharge } from '../visit-charge.entity.js';

/** How a share of a trip came about. Metres and fen. */
export class TripShareView implements TransportFacts {
  roundId!: string;
  roundNumber!: string;
  firms!: number;
  sharedMetres!: number;
  fenPerKm!: number;
  fixedFen!: number;
  /** What the trip cost. */
  costFen!: number;
  /** What its firms share of it: never more than all separate trips together. */
  sharedFen!: number;
  /** All firms, each with a trip of its own. */
  separateSumFen!: number;
  /** This firm with a trip of its own. */
  separateMetres!: number;
  separateFen!: number;
  shareFen!: number;
  isApproximate!: boolean;
}

/** One figure with its arithmetic and its sources. */
export class VisitChargeLineView {
  id!: string;
  position!: number;
  @ApiProperty({ enum: chargeLineKinds })
  kind!: ChargeLineKind;
  title!: TextView;
  /** The arithmetic in words. */
  explanation!: TextView;
  /** Fen; negative: the facility pays. */
  amountFen!: number;
  manifestLineId!: string | null;
  wasteCode!: string | null;
  grams!: number | null;
  fenPerKg!: number | null;
  /** First day of the price version, YYYY-MM-DD. */
  priceValidFrom!: string | null;
  transport!: TripShareView | null;
  /** Set in a correction. */
  byHand!: boolean;
  /** The line that this one takes back. */
  reversesLineId!: string | null;
  /** A later correction took it back; false: it stands, or is itself a reversal. */
  takenBack!: boolean;
}

/** 上门结算单, or a correction of one. */
export class VisitChargeSummaryView {
  id!: string;
  number!: string;
  @ApiProperty({ enum: chargeKinds })
  kind!: ChargeKind;
  facilityId!: string;
  enterpriseId!: string;
  enterpriseName!: string;
  statementId!: string;
  manifestId!: string;
  manifestNumber!: string;
  /** The charge of the visit; of the visit's own charge its own id. */
  visitId!: string;
  roundId!: string | null;
  @ApiProperty({ enum: chargeOutcomes })
  outcome!: ChargeOutcome;
  /** YYYY-MM-DD; the prices are those of this day. */
  handedOverOn!: string;
  /** YYYY-MM-DD; its month is the statement's. */
  acceptedOn!: string;
  /** Fen; negative: the facility pays. */
  totalFen!: number;
  /** What sharing the trip saved the firm against one of its own. */
  savedFen!: number;
  /** Of a correction. */
  reason!: string | null;
  /** ISO 8601. */
  createdAt!: string;
}

export class VisitChargeView extends VisitChargeSummaryView {
  agreementId!: string | null;
  agreementNumber!: string | null;
  /** Least charge of a visit's services, by the agreement. */
  minimumFen!: number;
  lines!: VisitChargeLineView[];
  /** The visit with all its corrections. */
  visitNetFen!: number;
  visitCharges!: number;
}

export const toVisitChargeSummaryView = (row: VisitCharge, enterpriseName: string): VisitChargeSummaryView => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  facilityId: row.facilityId,
  enterpriseId: row.enterpriseId,
  enterpriseName,
  statementId: row.statementId,
  manifestId: row.manifestId,
  manifestNumber: row.manifestNumber,
  visitId: row.visitId,
  roundId: row.roundId,
  outcome: row.outcome,
  handedOverOn: row.handedOverOn,
  acceptedOn: row.acceptedOn,
  totalFen: row.totalFen,
  savedFen: row.savedFen,
  reason: row.reason,
  createdAt: row.createdAt.toISOString(),
});

const toLineView = (line: ChargeLine, standing: ReadonlySet<string>): VisitChargeLineView => ({
  id: line.id,
  position: line.position,
  kind: line.kind,
  title: titleOf(line),
  explanation: arithmeticOf(line),
  amountFen: line.amountFen,
  manifestLineId: line.manifestLineId,
  wasteCode: line.wasteCode,
  grams: line.grams,
  fenPerKg: line.fenPerKg,
  priceValidFrom: line.priceValidFrom,
  transport: line.transport,
  byHand: line.byHand,
  reversesLineId: line.reversesLineId,
  takenBack: line.reversesLineId === null && !standing.has(line.id),
});

export function toVisitChargeView(row: VisitCharge, lines: readonly ChargeLine[], visit: VisitSums): VisitChargeView {
  const standing = new Set(visit.standing);
  return {
    ...toVisitChargeSummaryView(row, visit.enterpriseName),
    agreementId: row.agreementId,
    agreementNumber: row.agreementNumber,
    minimumFen: row.minimumFen,
    lines: lines.map((line) => toLineView(line, standing)),
    visitNetFen: visit.netFen,
    visitCharges: visit.charges,
  };
}
