/** I11: containers, whose waste is in them, where they stood, and what their zones count. */
export const containerInvariants = [
  {
    id: 'I11',
    promise:
      'whose waste is in a container sums to its mass, and what was never accepted or holds nothing has no shares',
    sql: `SELECT c.id AS at, c.state, c.grams, coalesce(sum(s.grams), 0) AS shares
      FROM container c LEFT JOIN container_share s ON s.container_id = c.id
      GROUP BY c.id
      HAVING coalesce(sum(s.grams), 0) <> CASE WHEN c.state IN ('received', 'stored', 'picked', 'shipped', 'treated')
        OR c.state = 'missing' AND c.clock_started_at IS NOT NULL THEN c.grams ELSE 0 END`,
  },
  {
    id: 'I11',
    promise:
      'every gram of a container that was handed over is in a container, went home from the gate, or is an explained difference',
    sql: `WITH found AS (
        SELECT origin_id AS id, grams FROM container_share
        UNION ALL SELECT origin_id, grams FROM container_difference
        UNION ALL SELECT from_id, grams FROM container_flow WHERE kind = 'refuse'
        UNION ALL SELECT id, grams FROM container WHERE handed_over_grams IS NOT NULL
          AND (state IN ('loaded', 'refused', 'returned') OR state = 'missing' AND clock_started_at IS NULL)
      ), sums AS (SELECT id, sum(grams) AS grams FROM found GROUP BY id)
      SELECT id AS at, c.state, c.handed_over_grams, s.grams AS found FROM container c FULL JOIN sums s USING (id)
      WHERE c.handed_over_grams IS NOT NULL AND c.handed_over_grams IS DISTINCT FROM s.grams
        OR c.handed_over_grams IS NULL AND s.grams <> 0`,
  },
  {
    id: 'I11',
    promise:
      'own waste, and nothing else of the facility’s, was handed over to the store, and says from which process it comes',
    sql: `SELECT coalesce(c.id, w.container_id) AS at, c.state, c.handed_over_grams, w.source
      FROM (SELECT * FROM container WHERE enterprise_id IS NULL) c FULL JOIN own_waste w ON w.container_id = c.id
      WHERE (c.handed_over_grams IS NOT NULL) IS DISTINCT FROM (w.container_id IS NOT NULL AND c.state <> 'voided')`,
  },
  {
    id: 'I11',
    promise:
      'what stands in the facility has one open stay, in its place and zone and with its mass, and nothing else has one',
    sql: `SELECT coalesce(c.id, s.container_id) AS at, c.state, c.zone_id, c.grams, s.place, s.zone_id AS stay_zone_id, s.grams AS stay_grams
      FROM (SELECT * FROM container WHERE state IN ('received', 'stored', 'picked')) c
      FULL JOIN (SELECT * FROM container_stay WHERE to_at IS NULL) s ON s.container_id = c.id
      WHERE (CASE c.state WHEN 'received' THEN 'bay' WHEN 'stored' THEN 'zone' WHEN 'picked' THEN 'dock' END, c.zone_id, c.grams)
        IS DISTINCT FROM (s.place, s.zone_id, s.grams)`,
  },
  {
    id: 'I11',
    promise: 'a container stands in one place at a time, at every instant of its past',
    sql: `SELECT container_id AS at, from_at, to_at, next_from_at FROM (
        SELECT container_id, from_at, to_at, lead(from_at) OVER (PARTITION BY container_id ORDER BY from_at) AS next_from_at
        FROM container_stay) stays
      WHERE next_from_at < coalesce(to_at, 'infinity')`,
  },
  {
    id: 'I11',
    promise: 'a zone counts the containers stored in it and the volume of its liquids',
    sql: `SELECT z.id AS at, z.container_count, count(c.id) AS containers, z.liquid_millilitres,
        coalesce(sum(c.volume_millilitres) FILTER (WHERE c.form = 'L'), 0) AS liquid
      FROM storage_zone z LEFT JOIN container c ON c.zone_id = z.id AND c.state = 'stored'
      GROUP BY z.id
      HAVING z.container_count <> count(c.id)
        OR z.liquid_millilitres <> coalesce(sum(c.volume_millilitres) FILTER (WHERE c.form = 'L'), 0)`,
  },
  {
    id: 'I11',
    promise: 'a zone has as many containers of each code, hazards and components as its lots say',
    sql: `SELECT zone_id AS at, waste_code, hazards, components, l.containers AS counted, c.containers
      FROM (SELECT * FROM zone_lot WHERE containers > 0) l
      FULL JOIN (SELECT zone_id, waste_code, hazards, components, count(*) AS containers FROM container
        WHERE state = 'stored' GROUP BY 1, 2, 3, 4) c USING (zone_id, waste_code, hazards, components)
      WHERE l.containers IS DISTINCT FROM c.containers`,
  },
];
