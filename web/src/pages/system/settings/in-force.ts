interface Dated {
  readonly name: string;
  readonly facilityId: string | null;
  readonly scope: string;
  readonly value: number;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export type Validity = 'toCome' | 'inForce' | 'over';

/** Days are compared as text: 'YYYY-MM-DD' sorts as time does. */
export function validityOf({ validFrom, validTo }: Pick<Dated, 'validFrom' | 'validTo'>, today: string): Validity {
  if (validFrom > today) return 'toCome';
  return validTo !== null && validTo < today ? 'over' : 'inForce';
}

/** The row for everybody that holds today, and how many narrower ones hold beside it. */
export function inForce<Row extends Dated>(rows: readonly Row[], name: string, today: string) {
  const holding = rows.filter((row) => row.name === name && validityOf(row, today) === 'inForce');
  const general = holding.find(({ facilityId, scope }) => facilityId === null && scope === '');
  return { general, narrower: holding.filter((row) => row !== general).length };
}
