import type { Tx } from '../../platform/database/database.service.js';

/** A generator's waste of one code within a time, in grams. */
export interface GeneratorFigures {
  readonly wasteCode: string;
  readonly openingGrams: number;
  /** Produced within the time: labelled, less what of it was voided or came home to be labelled anew. */
  readonly producedGrams: number;
  /** The same corrections of what was produced before. */
  readonly differenceGrams: number;
  /** Handed over, less what came home. */
  readonly handedOverGrams: number;
  readonly closingGrams: number;
}

/**
 * An entry is known as of a leaf when its container's event of the same write is numbered up to there: what is recorded
 * later, however long ago it happened, is not in it. `refused` leaves the shelf as it is and takes both from what was
 * produced and from what was handed over, since the goods get a new label.
 */
const figuresSql = `
WITH known AS (
  SELECT g.waste_code, g.kind, g.effective_at >= $2 AS within, g.generated_at >= $2 AS fresh,
    CASE g.kind WHEN 'refused' THEN 0 ELSE g.grams END AS shelf,
    CASE g.kind WHEN 'refused' THEN -g.grams WHEN 'handedOver' THEN 0 ELSE g.grams END AS made,
    CASE WHEN g.kind IN ('handedOver', 'refused') THEN -g.grams ELSE 0 END AS gone
  FROM generator_entry g
  WHERE g.enterprise_id = $1 AND g.effective_at < $3 AND EXISTS (
    SELECT FROM audit_event e JOIN audit_leaf l ON l.event_id = e.id
    WHERE e.subject_id = g.container_id AND e.occurred_at = g.recorded_at AND l.seq <= $4)
), figures AS (
  SELECT waste_code, sum(shelf) FILTER (WHERE NOT within) AS opening, sum(made) FILTER (WHERE within AND fresh) AS produced,
    sum(made) FILTER (WHERE within AND NOT fresh) AS difference, sum(gone) FILTER (WHERE within) AS gone, sum(shelf) AS closing,
    bool_or(within) AS moved
  FROM known GROUP BY waste_code
)
SELECT waste_code AS "wasteCode", coalesce(opening, 0)::bigint AS "openingGrams", coalesce(produced, 0)::bigint AS "producedGrams",
  coalesce(difference, 0)::bigint AS "differenceGrams", coalesce(gone, 0)::bigint AS "handedOverGrams", closing::bigint AS "closingGrams"
FROM figures WHERE moved OR opening <> 0 ORDER BY waste_code LIMIT $5`;

export const generatorFigures = (
  tx: Tx,
  enterpriseId: string,
  from: Date,
  until: Date,
  leaf: number,
  most: number,
): Promise<GeneratorFigures[]> => tx.query(figuresSql, [enterpriseId, from, until, leaf, most]);
