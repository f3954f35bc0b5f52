/** Tables of outbound transfers whose `state` moves by a lifecycle, with the subject of their audit events. */
export const transferLifecycles = {
  transfer: 'transfer',
  transfer_job: 'transferJob',
} as const;

export const transferInvariants = [
  {
    id: 'I5',
    promise: 'transfer serials of a facility and year count 1 to the last without duplicate or gap',
    sql: `SELECT s.facility_id AS at, s.year, s.last, count(t.serial) AS transfers
      FROM transfer_serial s LEFT JOIN transfer t ON t.facility_id = s.facility_id AND t.year = s.year
      GROUP BY s.facility_id, s.year, s.last
      HAVING count(t.serial) <> s.last OR coalesce(max(t.serial), 0) <> s.last`,
  },
  {
    id: 'I12',
    promise: 'a container is on the transfer that it names, and on no other one that is under way',
    sql: `SELECT c.id AS at, c.state, c.transfer_id, x.transfer_id AS listed_on FROM container c
      FULL JOIN (SELECT x.* FROM transfer_container x JOIN transfer t ON t.id = x.transfer_id
        WHERE t.state <> 'cancelled' AND x.outcome IS DISTINCT FROM 'returned') x ON x.container_id = c.id
      WHERE (c.transfer_id IS NOT NULL OR x.transfer_id IS NOT NULL) AND c.transfer_id IS DISTINCT FROM x.transfer_id`,
  },
  {
    id: 'I12',
    promise: 'the lines of a transfer are its containers, to the gram, and the transfer is its lines',
    sql: `SELECT t.id AS at, t.grams, t.containers, l.grams AS lines, x.grams AS listed, x.containers AS listed_containers
      FROM transfer t
      LEFT JOIN (SELECT transfer_id, sum(grams) AS grams FROM transfer_line GROUP BY 1) l ON l.transfer_id = t.id
      LEFT JOIN (SELECT transfer_id, sum(grams) AS grams, count(*) AS containers FROM transfer_container GROUP BY 1) x ON x.transfer_id = t.id
      WHERE (t.grams, t.containers) IS DISTINCT FROM (x.grams, x.containers) OR l.grams IS DISTINCT FROM x.grams`,
  },
  {
    id: 'I12',
    promise:
      'what a partner accepted is shared out to the origins to the gram, and covers all that was in the containers',
    sql: `WITH allocated AS (
        SELECT j.transfer_id FROM transfer_job j WHERE j.name = 'allocate' AND j.state = 'done'
      ), told AS (
        SELECT l.transfer_id, l.waste_code, l.accepted_grams AS treated, l.grams - l.refused_grams AS shipped
        FROM transfer_line l JOIN allocated USING (transfer_id)
      ), shared AS (
        SELECT transfer_id, waste_code, sum(treated_grams) AS treated, sum(shipped_grams) AS shipped FROM treatment_share GROUP BY 1, 2
      )
      SELECT transfer_id AS at, waste_code, t.treated AS told, s.treated AS shared, t.shipped, s.shipped AS shared_shipped
      FROM told t FULL JOIN shared s USING (transfer_id, waste_code)
      WHERE (coalesce(t.treated, 0), coalesce(t.shipped, 0)) IS DISTINCT FROM (coalesce(s.treated, 0)::bigint, coalesce(s.shipped, 0)::bigint)`,
  },
];
