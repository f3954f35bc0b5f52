/**
 * The figures of an enterprise by another way than the product takes: out of the events of its containers up to the leaf that
 * the declaration names, not out of the entries of its shelf.
 */
const retold = `
SELECT d.id, d.draft, c.waste_code, d.starts_on, s.shelf, s.gone, s.effective_at >= d.starts_on::timestamp AT TIME ZONE 'Asia/Shanghai' AS within
FROM declaration d JOIN container c ON c.enterprise_id = d.enterprise_id LEFT JOIN manifest m ON m.id = c.manifest_id
JOIN audit_event v ON v.subject_id = c.id JOIN audit_leaf l ON l.event_id = v.id AND l.seq <= d.rests_on_seq,
LATERAL (SELECT (v.data ->> 'grams')::bigint AS grams) g,
LATERAL (SELECT
  CASE v.action WHEN 'container.register' THEN g.grams WHEN 'container.weigh' THEN g.grams - (v.data ->> 'gramsBefore')::bigint
    WHEN 'container.refuse' THEN 0 ELSE -g.grams END AS shelf,
  CASE v.action WHEN 'container.load' THEN g.grams WHEN 'container.refuse' THEN -g.grams WHEN 'container.splitOff' THEN -g.grams ELSE 0 END AS gone,
  CASE v.action WHEN 'container.register' THEN c.generated_at
    WHEN 'container.load' THEN greatest(c.generated_at, coalesce(m.handover_at, v.occurred_at)) ELSE v.occurred_at END AS effective_at) s
WHERE d.submitted_at IS NOT NULL AND s.effective_at < (d.ends_on + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
  AND v.action IN ('container.register', 'container.weigh', 'container.void', 'container.load', 'container.refuse', 'container.splitOff')`;

export const declarationInvariants = [
  {
    id: 'I10',
    promise: 'what was submitted balances code by code, and its outlets are what was handed on',
    sql: `SELECT d.id AS at, l.waste_code, l.closing_grams, o.grams AS outlets
      FROM declaration d JOIN declaration_line l ON l.declaration_id = d.id AND l.draft = d.draft
      LEFT JOIN LATERAL (SELECT sum(grams) AS grams FROM declaration_outlet o
        WHERE (o.declaration_id, o.draft, o.waste_code) = (l.declaration_id, l.draft, l.waste_code)) o ON true
      WHERE d.reviewed_at IS NOT NULL AND (l.opening_grams + l.taken_in_grams + l.difference_grams - l.treated_grams - l.handed_on_grams
        <> l.closing_grams OR coalesce(o.grams, 0) <> l.handed_on_grams)`,
  },
  {
    id: 'I10',
    promise: 'what an enterprise declared is what the events of its containers tell up to the leaf it rests on',
    sql: `WITH retold AS (
        SELECT id, draft, waste_code, coalesce(sum(shelf) FILTER (WHERE NOT within), 0) AS opening, sum(shelf) AS closing,
          coalesce(sum(gone) FILTER (WHERE within), 0) AS gone
        FROM (${retold}) r GROUP BY 1, 2, 3
      ), declared AS (
        SELECT d.id, l.draft, l.waste_code, l.opening_grams AS opening, l.closing_grams AS closing, l.handed_on_grams AS gone
        FROM declaration d JOIN declaration_line l ON l.declaration_id = d.id AND l.draft = d.draft
        WHERE d.submitted_at IS NOT NULL AND d.enterprise_id IS NOT NULL
      )
      SELECT coalesce(r.id, d.id) AS at, waste_code, d.opening, d.closing, d.gone, r.opening AS opening_retold,
        r.closing AS closing_retold, r.gone AS gone_retold
      FROM retold r FULL JOIN declared d USING (id, draft, waste_code)
      WHERE (coalesce(d.opening, 0), coalesce(d.closing, 0), coalesce(d.gone, 0))
        IS DISTINCT FROM (coalesce(r.opening, 0)::bigint, coalesce(r.closing, 0)::bigint, coalesce(r.gone, 0)::bigint)`,
  },
  {
    id: 'I10',
    promise: 'what the facility declared to have in stock is what the ledger had on its accounts',
    sql: `WITH own AS (
        SELECT d.*, f.at, f.is_end FROM declaration d, LATERAL (VALUES
          (d.starts_on::timestamp AT TIME ZONE 'Asia/Shanghai', false), ((d.ends_on + 1)::timestamp AT TIME ZONE 'Asia/Shanghai', true)) f(at, is_end)
        WHERE d.submitted_at IS NOT NULL AND d.enterprise_id IS NULL
      ), books AS (
        SELECT o.id, o.is_end, split_part('/' || a.scope, '/', -1) AS waste_code, sum(e.posted_grams) AS grams
        FROM own o JOIN ledger_account a ON a.facility_id = o.facility_id AND a.kind IN ('receiving', 'stored', 'missing')
        JOIN ledger_entry e ON e.account_id = a.id JOIN ledger_transfer t ON t.id = e.transfer_id AND t.made_at < o.at GROUP BY 1, 2, 3
      ), declared AS (
        SELECT o.id, o.is_end, l.waste_code, CASE WHEN o.is_end THEN l.closing_grams ELSE l.opening_grams END AS grams
        FROM own o JOIN declaration_line l ON l.declaration_id = o.id AND l.draft = o.draft
      )
      SELECT id AS at, is_end, waste_code, d.grams AS declared, b.grams AS booked FROM books b FULL JOIN declared d USING (id, is_end, waste_code)
      WHERE coalesce(d.grams, 0) <> coalesce(b.grams, 0)`,
  },
  {
    id: 'I10',
    promise:
      'of what a unit declared as taken in, it produced all itself if it is an enterprise, and its own waste if the facility',
    sql: `WITH own AS (
        SELECT d.id, c.waste_code, sum((v.data ->> 'grams')::bigint * CASE v.action WHEN 'container.produce' THEN 1 ELSE -1 END) AS grams
        FROM declaration d JOIN container c ON c.facility_id = d.facility_id AND c.enterprise_id IS NULL
        JOIN audit_event v ON v.subject_id = c.id AND v.action IN ('container.produce', 'container.withdraw')
          AND v.occurred_at >= d.starts_on::timestamp AT TIME ZONE 'Asia/Shanghai'
          AND v.occurred_at < (d.ends_on + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
        WHERE d.submitted_at IS NOT NULL AND d.enterprise_id IS NULL GROUP BY 1, 2
      ), declared AS (
        SELECT d.id, d.enterprise_id, l.waste_code, l.taken_in_grams, l.produced_grams
        FROM declaration d JOIN declaration_line l ON l.declaration_id = d.id AND l.draft = d.draft WHERE d.submitted_at IS NOT NULL
      )
      SELECT id AS at, waste_code, d.taken_in_grams, d.produced_grams, o.grams AS own FROM declared d FULL JOIN own o USING (id, waste_code)
      WHERE coalesce(d.produced_grams, 0) <> CASE WHEN d.enterprise_id IS NULL THEN coalesce(o.grams, 0) ELSE d.taken_in_grams END`,
  },
  {
    id: 'I12',
    promise: 'the entries of a generator’s shelf are what stands there and what was handed over, to the gram',
    sql: `WITH told AS (
        SELECT container_id, coalesce(sum(grams) FILTER (WHERE kind <> 'refused'), 0) AS shelf,
          coalesce(-sum(grams) FILTER (WHERE kind = 'handedOver'), 0) AS handed_over FROM generator_entry GROUP BY 1
      )
      SELECT c.id AS at, c.state, c.grams, c.handed_over_grams, t.shelf, t.handed_over
      FROM container c LEFT JOIN told t ON t.container_id = c.id WHERE c.enterprise_id IS NOT NULL
        AND (coalesce(t.shelf, 0), coalesce(t.handed_over, 0)) IS DISTINCT FROM (
          CASE WHEN c.state IN ('registered', 'storedAtGenerator') THEN c.grams ELSE 0 END, coalesce(c.handed_over_grams, 0))`,
  },
];
