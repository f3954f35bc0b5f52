/** Lines on the statements of these months, YYYY-MM, both included. */
export interface ChargeListFilter {
  readonly from: string;
  readonly to: string;
  readonly enterpriseId: string | null;
}

/** A line of a charge with its charge and its statement; every value as text, '' where there is none, money in fen. */
export type ListedCharge = Readonly<Record<(typeof listedChargeFields)[number], string>>;

export const listedChargeFields = [
  'month',
  'enterpriseName',
  'number',
  'kind',
  'manifestNumber',
  'agreementNumber',
  'handedOverOn',
  'acceptedOn',
  'outcome',
  'position',
  'item',
  'wasteCode',
  'wasteName',
  'grams',
  'fenPerKg',
  'roundNumber',
  'amountFen',
  'byHand',
  'takenBack',
  'reason',
] as const;
