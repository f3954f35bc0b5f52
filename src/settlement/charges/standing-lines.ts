import type { Tx } from '../../platform/database/database.service.js';
import { ChargeLine } from './charge-line.entity.js';

/** SQL: the line of this alias stands, neither a reversal nor taken back by one. */
export const stands = (line: string): string =>
  `${line}.reverses_line_id IS NULL
    AND NOT EXISTS (SELECT FROM visit_charge_line r WHERE r.reverses_line_id = ${line}.id)`;

/** The lines of a visit as they stand now: neither reversals nor lines taken back. */
export const standingLines = (tx: Tx, visitId: string): Promise<ChargeLine[]> =>
  tx.manager
    .createQueryBuilder(ChargeLine, 'l')
    .where('l.visitId = :visitId', { visitId })
    .andWhere(stands('l'))
    .orderBy('l.id')
    .getMany();
