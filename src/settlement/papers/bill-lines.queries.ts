import { In } from 'typeorm';
import type { Tx } from '../../platform/database/database.service.js';
import { ChargeLine } from '../charges/charge-line.entity.js';
import { VisitCharge } from '../charges/visit-charge.entity.js';

export interface BilledCharge {
  readonly charge: VisitCharge;
  readonly lines: readonly ChargeLine[];
}

/** Where a page ended: a charge's day of acceptance and id. */
export interface AfterCharge {
  readonly acceptedOn: string;
  readonly id: string;
}

/** Charges of a statement with their lines in the order of the paper: by day of acceptance, corrections after their visit. */
export async function billedCharges(
  tx: Tx,
  statementId: string,
  after: AfterCharge | null,
  most: number,
): Promise<BilledCharge[]> {
  const list = tx.manager.createQueryBuilder(VisitCharge, 'c').where('c.statementId = :statementId', { statementId });
  if (after !== null) list.andWhere('(c.accepted_on, c.id) > (:acceptedOn::date, :id::uuid)', after);
  const charges = await list.orderBy('c.acceptedOn').addOrderBy('c.id').limit(most).getMany();
  return withLines(tx, charges);
}

export async function withLines(tx: Tx, charges: readonly VisitCharge[]): Promise<BilledCharge[]> {
  const lines = await tx.manager.find(ChargeLine, {
    where: { chargeId: In(charges.map(({ id }) => id)) },
    order: { position: 'ASC' },
  });
  return charges.map((charge) => ({ charge, lines: lines.filter(({ chargeId }) => chargeId === charge.id) }));
}
