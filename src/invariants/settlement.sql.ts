/** Money follows mass: what bills promise, in fen. */
export const settlementInvariants = [
  {
    id: 'I12',
    promise: 'a statement is the sum of its charges, and a charge that of its lines, to the fen',
    sql: `SELECT s.id AS at, s.total_fen, s.saved_fen, s.charges, sum(c.total_fen) AS total, sum(c.saved_fen) AS saved, count(c.id) AS counted
      FROM statement s LEFT JOIN visit_charge c ON c.statement_id = s.id GROUP BY s.id
      HAVING s.total_fen <> coalesce(sum(c.total_fen), 0) OR s.saved_fen <> coalesce(sum(c.saved_fen), 0) OR s.charges <> count(c.id)
      UNION ALL
      SELECT c.id, c.total_fen, NULL, NULL, sum(l.amount_fen), NULL, count(l.id)
      FROM visit_charge c LEFT JOIN visit_charge_line l ON l.charge_id = c.id GROUP BY c.id
      HAVING c.total_fen <> coalesce(sum(l.amount_fen), 0)`,
  },
  {
    id: 'I12',
    promise:
      'what a manifest brought is charged once, net of what was taken back, and a reversal is its line with the sign turned',
    sql: `SELECT m.manifest_line_id AS at, 'stands ' || count(*) FILTER (WHERE r.id IS NULL) || ' times' AS found
      FROM visit_charge_line m LEFT JOIN visit_charge_line r ON r.reverses_line_id = m.id
      WHERE m.kind = 'waste' AND m.reverses_line_id IS NULL
      GROUP BY m.manifest_line_id HAVING count(*) FILTER (WHERE r.id IS NULL) <> 1
      UNION ALL
      SELECT r.id, 'reverses ' || l.amount_fen || ' by ' || r.amount_fen
      FROM visit_charge_line r JOIN visit_charge_line l ON l.id = r.reverses_line_id
      WHERE r.amount_fen <> -l.amount_fen OR r.visit_id <> l.visit_id OR l.reverses_line_id IS NOT NULL
      UNION ALL
      SELECT (o.payload ->> 'manifestId')::uuid, 'is not charged' FROM outbox o
      JOIN effect e ON e.message_id = o.id AND e.handler = 'settlement.charge'
      WHERE NOT EXISTS (SELECT FROM visit_charge c WHERE c.manifest_id = (o.payload ->> 'manifestId')::uuid)`,
  },
  {
    id: 'I12',
    promise: 'the shares of a trip sum to what its firms share, and each is charged its own',
    sql: `SELECT t.round_id AS at, t.shared_fen, sum(s.share_fen) AS shares, sum(s.separate_fen) AS separate
      FROM trip_cost t LEFT JOIN trip_share s ON s.round_id = t.round_id GROUP BY t.round_id
      HAVING t.shared_fen <> coalesce(sum(s.share_fen), 0) OR t.separate_fen <> coalesce(sum(s.separate_fen), 0)
      UNION ALL
      SELECT l.id, l.amount_fen, s.share_fen, s.separate_fen
      FROM visit_charge_line l JOIN visit_charge c ON c.id = l.charge_id
      LEFT JOIN trip_share s ON s.round_id = c.round_id AND s.enterprise_id = c.enterprise_id
      WHERE l.kind = 'transport' AND l.reverses_line_id IS NULL AND NOT l.by_hand AND l.amount_fen IS DISTINCT FROM s.share_fen`,
  },
] as const;
