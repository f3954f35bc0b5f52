import type { EntityTarget, InsertQueryBuilder, ObjectLiteral } from 'typeorm';
import type { WriteTx } from '../writes/write-tx.js';

/** Inserts unless somebody else has: waits for who does it in the same moment. Answers whether the row is this one's. */
export async function insertOnce<Row extends ObjectLiteral>(
  tx: WriteTx,
  entity: EntityTarget<Row>,
  row: Parameters<InsertQueryBuilder<Row>['values']>[0],
): Promise<boolean> {
  const insert = tx.manager.createQueryBuilder().insert().into(entity).values(row).orIgnore().returning('*');
  const result = await insert.execute();
  return (result.raw as unknown[]).length > 0;
}
