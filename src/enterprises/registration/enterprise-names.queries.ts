import type { Tx } from '../../platform/database/database.service.js';

/** SQL of an enterprise's name, with the site where the firm has several. */
export const nameWithSite = (e: string): string =>
  `${e}.name || CASE ${e}.site_name WHEN '' THEN '' ELSE '（' || ${e}.site_name || '）' END`;

const namesSql = `SELECT e.id, ${nameWithSite('e')} AS name FROM enterprise e WHERE e.id = ANY ($1)`;

/** Names of enterprises the caller may see, by id. */
export async function enterpriseNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>(namesSql, [[...new Set(ids)]]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
