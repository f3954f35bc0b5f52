import type { Tx } from '../../platform/database/database.service.js';

// Names for the ids in a trace, over tables of the modules above: asking each module for its rows one by one would carry
// whole manifests and firms here for a word of each.

export interface Names {
  readonly enterprises: ReadonlyMap<string, string>;
  /** Internal numbers. */
  readonly manifests: ReadonlyMap<string, string>;
  readonly zones: ReadonlyMap<string, string>;
}

type Wanted = Readonly<Record<keyof Names, readonly (string | null)[]>>;

const namesSql = `
SELECT 'enterprises' AS kind, id, name FROM enterprise WHERE id = ANY ($1)
UNION ALL SELECT 'manifests', id, internal_number FROM manifest WHERE id = ANY ($2)
UNION ALL SELECT 'zones', id, name FROM storage_zone WHERE id = ANY ($3)`;

export async function namesOf(tx: Tx, wanted: Partial<Wanted>): Promise<Names> {
  const { enterprises = [], manifests = [], zones = [] } = wanted;
  const ids = [enterprises, manifests, zones].map((list) => [...new Set(list.filter((id) => id !== null))]);
  const rows = await tx.query<{ kind: keyof Names; id: string; name: string }>(namesSql, ids);
  const of = (kind: keyof Names) => new Map(rows.filter((row) => row.kind === kind).map(({ id, name }) => [id, name]));
  return { enterprises: of('enterprises'), manifests: of('manifests'), zones: of('zones') };
}

const decidedSql = `
SELECT id FROM manifest WHERE enterprise_id = $1 AND received_at >= $2 AND received_at < $3 AND kind = 'inbound'
ORDER BY received_at, id LIMIT $4`;

/** Manifests of an enterprise that were decided from one instant on and before another. */
export async function decidedManifests(
  tx: Tx,
  enterpriseId: string,
  [from, before]: readonly [Date, Date],
  limit: number,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(decidedSql, [enterpriseId, from, before, limit]);
  return rows.map(({ id }) => id);
}
