import type { Tx } from '../platform/database/database.service.js';

/** A line of the outbound manifest with what its containers say of the waste. */
export interface OfficialTransferLine {
  readonly position: number;
  readonly name: string;
  readonly wasteCode: string;
  readonly methodCode: string;
  readonly grams: number;
  readonly containers: number;
  readonly acceptedGrams: number | null;
  readonly refusedGrams: number | null;
  readonly discrepancy: string | null;
  readonly hazards: string[];
  readonly form: string;
  readonly harmfulComponents: string[];
  readonly packaging: string;
}

const linesSql = `
SELECT l.position, l.name, l.waste_code AS "wasteCode", coalesce(l.treated_method_code, l.method_code) AS "methodCode", l.grams,
  l.containers, l.accepted_grams AS "acceptedGrams", l.refused_grams AS "refusedGrams", l.discrepancy,
  coalesce((SELECT array_agg(DISTINCT h ORDER BY h) FROM own, unnest(own.hazards) h WHERE own.waste_code = l.waste_code), '{}') AS hazards,
  coalesce((SELECT min(own.form) FROM own WHERE own.waste_code = l.waste_code), 'S') AS form,
  coalesce((SELECT array_agg(DISTINCT h ORDER BY h) FROM own, unnest(own.harmful_components) h WHERE own.waste_code = l.waste_code), '{}')
    AS "harmfulComponents",
  coalesce((SELECT mode() WITHIN GROUP (ORDER BY own.packaging) FROM own WHERE own.waste_code = l.waste_code), 'other') AS packaging
FROM transfer_line l WHERE l.transfer_id = $1 ORDER BY l.position`;

const ownSql = `WITH own AS MATERIALIZED (
  SELECT c.waste_code, c.hazards, c.form, c.harmful_components, c.packaging
  FROM transfer_container x JOIN container c ON c.id = x.container_id WHERE x.transfer_id = $1)`;

/** In the order of the manifest. */
export const officialLinesOf = (tx: Tx, transferId: string): Promise<OfficialTransferLine[]> =>
  tx.query<OfficialTransferLine>(`${ownSql} ${linesSql}`, [transferId]);
