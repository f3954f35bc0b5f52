/** Of the containers, those whose every event is entered in the statutory ledgers. */
const entered = `
  SELECT c.* FROM container c WHERE NOT EXISTS (
    SELECT FROM audit_event e LEFT JOIN audit_leaf l ON l.event_id = e.id
    WHERE e.subject_id = c.id AND e.subject_type = 'container' AND (l.seq IS NULL OR l.seq > (SELECT leaf FROM statutory_cursor)))`;

/** The statutory ledgers (HJ 1259-2022 Annex B) beside what they are about. */
export const statutoryInvariants = [
  {
    id: 'I10',
    promise:
      'what the statutory ledgers leave of a container at its generator and in the facility is in it at that leaf, to the gram',
    sql: `WITH entered AS (${entered}), books AS (
        SELECT container_id AS id,
          sum(CASE table_no WHEN 'B.1' THEN grams WHEN 'B.5' THEN -grams END) FILTER (WHERE enterprise_id IS NOT NULL) AS generator,
          sum(CASE table_no WHEN 'B.2' THEN grams WHEN 'B.3' THEN -grams END) FILTER (WHERE enterprise_id IS NULL) AS facility
        FROM statutory_record GROUP BY 1
      ), shares AS (SELECT container_id AS id, sum(grams) AS grams FROM container_share GROUP BY 1)
      SELECT c.code AS at, c.state, c.grams, s.grams AS shares, b.generator, b.facility
      FROM entered c LEFT JOIN books b USING (id) LEFT JOIN shares s USING (id)
      WHERE coalesce(b.generator, 0) <> CASE
          WHEN c.enterprise_id IS NOT NULL AND c.state IN ('registered', 'storedAtGenerator') THEN c.grams ELSE 0 END
        OR coalesce(b.facility, 0) <> CASE WHEN c.state IN ('received', 'stored', 'picked') THEN coalesce(s.grams, 0) ELSE 0 END`,
  },
  {
    id: 'I10',
    promise: 'what the facility’s ledger says it produced is its own waste, container by container, to the gram',
    sql: `SELECT c.code AS at, c.state, c.handed_over_grams, r.grams FROM (${entered}) c
      LEFT JOIN (SELECT container_id, sum(grams) AS grams FROM statutory_record
        WHERE enterprise_id IS NULL AND table_no = 'B.1' GROUP BY 1) r ON r.container_id = c.id
      WHERE c.enterprise_id IS NULL AND coalesce(r.grams, 0) <> coalesce(c.handed_over_grams, 0)`,
  },
  {
    id: 'I10',
    promise:
      'received + counted + repacked − sent away of the statutory ledger is what the ledger has in bay and zones, code by code',
    sql: `WITH books AS (
        SELECT facility_id, waste_code, sum(CASE table_no WHEN 'B.2' THEN grams WHEN 'B.5' THEN -grams
          WHEN 'B.3' THEN CASE cause WHEN 'repacked' THEN -grams ELSE 0 END END) AS grams
        FROM statutory_record WHERE enterprise_id IS NULL GROUP BY 1, 2
      ), accounts AS (
        SELECT facility_id, CASE kind WHEN 'stored' THEN split_part(scope, '/', 2) ELSE scope END AS waste_code, sum(posted_grams) AS grams
        FROM ledger_account WHERE kind IN ('receiving', 'stored') GROUP BY 1, 2
      )
      SELECT facility_id AS at, waste_code, b.grams AS books, a.grams AS accounts
      FROM books b FULL JOIN accounts a USING (facility_id, waste_code)
      WHERE coalesce(b.grams, 0) <> coalesce(a.grams, 0)
        AND (SELECT count(*) FROM (${entered}) e) = (SELECT count(*) FROM container)`,
  },
  {
    id: 'I10',
    promise:
      'batch numbers of a unit, prefix and day count 1 to the last without duplicate or gap, by the day of the occurrence',
    sql: `WITH batch AS (
        SELECT unit_id, substring(batch_no FROM '^HW[A-Z]+') AS prefix, (occurred_at AT TIME ZONE 'Asia/Shanghai')::date AS day,
          to_date(substring(batch_no FROM '[0-9]{8}'), 'YYYYMMDD') AS said, substring(batch_no FROM '^HW[A-Z]+[0-9]{8}(.*)$')::int AS serial
        FROM statutory_record WHERE corrects_id IS NULL
      )
      SELECT unit_id AS at, prefix, day, s.last, count(b.serial) AS batches FROM statutory_serial s FULL JOIN batch b USING (unit_id, prefix, day)
      GROUP BY unit_id, prefix, day, s.last
      HAVING s.last IS NULL OR count(b.serial) <> s.last OR max(b.serial) <> s.last OR count(DISTINCT b.serial) <> s.last
        OR bool_or(b.said <> day)`,
  },
  {
    id: 'I10',
    promise: 'a correction is of the batch, table and unit that it corrects, and leaves it nothing or more',
    sql: `SELECT r.batch_no AS at, r.unit_id, r.grams, sum(c.grams) AS corrected FROM statutory_record r
      JOIN statutory_record c ON c.corrects_id = r.id
      GROUP BY r.id HAVING r.grams + sum(c.grams) < 0 OR r.corrects_id IS NOT NULL OR bool_or(
        (c.batch_no, c.table_no, c.unit_id, c.container_id, c.waste_code) <> (r.batch_no, r.table_no, r.unit_id, r.container_id, r.waste_code))`,
  },
  {
    id: 'I10',
    promise: 'within a unit the instants of recording go forward with the leaves, none before its event',
    sql: `SELECT id AS at, unit_id, recorded_at, before FROM (
        SELECT r.id, r.unit_id, r.recorded_at, e.occurred_at,
          lag(r.recorded_at) OVER (PARTITION BY r.unit_id ORDER BY r.id) AS before
        FROM statutory_record r JOIN audit_leaf l ON l.seq = r.leaf JOIN audit_event e ON e.id = l.event_id) r
      WHERE recorded_at < before OR recorded_at < occurred_at`,
  },
] as const;
