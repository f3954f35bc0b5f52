import type { Tx } from '../../platform/database/database.service.js';

const namesSql = `
SELECT id, name || CASE site_name WHEN '' THEN '' ELSE '（' || site_name || '）' END AS name FROM enterprise WHERE id = ANY ($1)`;

/** Names of enterprises the caller may see, by id; with the site where the firm has several. */
export async function enterpriseNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>(namesSql, [[...new Set(ids)]]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
