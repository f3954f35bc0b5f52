import { ApiProperty } from '@nestjs/swagger';
import type { ChargeTerms } from '../../../enterprises/agreements/agreements.service.js';
import { TextView } from '../../../platform/http/allowed-step.view.js';
import { chargeLineKinds } from '../../settlement.types.js';
import type { ChargeLineFacts, ChargeLineKind } from '../../settlement.types.js';
import { arithmeticOf } from '../charge-words.js';
import { totalFen } from '../charge.rules.js';

export class ChargeEstimateLineView {
  @ApiProperty({ enum: chargeLineKinds })
  kind!: ChargeLineKind;
  /** Of waste. */
  wasteCode!: string | null;
  grams!: number | null;
  fenPerKg!: number | null;
  /** First day of the price version, YYYY-MM-DD; null: no price is agreed for the code. */
  priceValidFrom!: string | null;
  /** Fen; negative: the facility pays. */
  amountFen!: number;
  /** The arithmetic in words. */
  explanation!: TextView;
}

/** What a visit would cost by what is agreed; it is charged by what is accepted. */
export class ChargeEstimateView {
  /** YYYY-MM-DD. */
  on!: string;
  /** Null: no agreement is in force on the day. */
  agreementNumber!: string | null;
  /** Least charge of a visit's services, by the agreement. */
  minimumFen!: number;
  /** A share of the trip comes on top, which only the finished round tells. */
  transportCharged!: boolean;
  lines!: ChargeEstimateLineView[];
  /** Fen, without transport; negative: the facility pays. */
  totalFen!: number;
}

export const toChargeEstimateView = (
  on: string,
  terms: ChargeTerms | null,
  lines: readonly ChargeLineFacts[],
  transportCharged: boolean,
): ChargeEstimateView => ({
  on,
  agreementNumber: terms?.number ?? null,
  minimumFen: terms?.minimumChargeFen ?? 0,
  transportCharged,
  lines: lines.map((line) => ({
    kind: line.kind,
    wasteCode: line.wasteCode,
    grams: line.grams,
    fenPerKg: line.fenPerKg,
    priceValidFrom: line.priceValidFrom,
    amountFen: line.amountFen,
    explanation: arithmeticOf({ ...line, reversesLineId: null }),
  })),
  totalFen: totalFen(lines),
});
