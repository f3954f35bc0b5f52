import type { Tx } from '../../platform/database/database.service.js';
import type { Tenant, WriteTx } from '../../writes/write-tx.js';
import { DeclaredGeneration } from './declared-generation.entity.js';
import { Enterprise } from './enterprise.entity.js';
import { enterpriseIdNeeded, enterpriseNotFound } from './enterprise.errors.js';

export const tenantOf = ({
  id,
  facilityId,
  divisionCode,
}: Pick<Enterprise, 'id' | 'facilityId' | 'divisionCode'>): Tenant => ({
  facilityId,
  enterpriseId: id,
  divisionCode,
});

/** The row the caller may see: a foreign id is as unknown as one that does not exist. `enterprise.not-found`, 404. */
export async function requireEnterprise(tx: Tx, id: string, lock?: 'pessimistic_write'): Promise<Enterprise> {
  const row = await tx.manager.findOne(Enterprise, {
    where: { id },
    ...(lock === undefined ? {} : { lock: { mode: lock } }),
  });
  if (row === null) throw enterpriseNotFound({});
  return row;
}

/** Saves what changed under the next version. */
export async function storeEnterprise(tx: WriteTx, row: Enterprise, change: Partial<Enterprise>): Promise<void> {
  Object.assign(row, change, { version: row.version + 1 });
  await tx.manager.update(Enterprise, { id: row.id }, { ...change, version: row.version });
}

export const declaredOf = (tx: Tx, enterpriseId: string): Promise<DeclaredGeneration[]> =>
  tx.manager.find(DeclaredGeneration, { where: { enterpriseId }, order: { wasteCode: 'ASC' } });

export async function replaceDeclared(
  tx: WriteTx,
  row: Enterprise,
  lines: readonly { wasteCode: string; yearlyGrams: number }[],
): Promise<void> {
  const { id: enterpriseId, facilityId, divisionCode } = row;
  await tx.manager.delete(DeclaredGeneration, { enterpriseId });
  if (lines.length === 0) return;
  const rows = lines.map(({ wasteCode, yearlyGrams }) => ({
    wasteCode,
    yearlyGrams,
    enterpriseId,
    facilityId,
    divisionCode,
  }));
  await tx.manager.insert(DeclaredGeneration, rows);
}

const childTables = ['declared_generation', 'document', 'document_content', 'waste_profile'];

/** While the division may still change, what the enterprise already has moves with it to the other regulator. */
export async function moveChildren(tx: WriteTx, row: Enterprise): Promise<void> {
  for (const table of childTables)
    await tx.query(`UPDATE ${table} SET division_code = $2 WHERE enterprise_id = $1`, [row.id, row.divisionCode]);
}

/** Licences on file: what an operator compares the registration with. */
export async function countLicences(tx: Tx, enterpriseId: string): Promise<number> {
  const sql = `SELECT count(*) AS n FROM document WHERE enterprise_id = $1 AND kind = 'licence'`;
  const [row] = await tx.query<{ n: number }>(sql, [enterpriseId]);
  return row!.n;
}

/**
 * For whom the caller works: an enterprise for itself, an operator for the one it names. Somebody else's id is as unknown
 * as nobody's: `enterprise.not-found`, 404. `enterprise.id-needed`, 422, when an operator names none.
 */
export async function ownerOf(tx: Tx, enterpriseId: string | undefined): Promise<Enterprise> {
  return requireEnterprise(tx, ownerIdOf(tx, enterpriseId));
}

/** As `ownerOf`, without looking whether the row is there. */
export function ownerIdOf({ actor }: Tx, enterpriseId: string | undefined): string {
  const own = actor.enterpriseId;
  if (own !== null && enterpriseId !== undefined && enterpriseId !== own) throw enterpriseNotFound({});
  const id = own ?? enterpriseId;
  if (id === undefined) throw enterpriseIdNeeded({}, '/enterpriseId');
  return id;
}
