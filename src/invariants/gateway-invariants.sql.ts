/** What the national system was told and answered. */
export const gatewayInvariants = [
  {
    id: 'I8',
    promise: 'a number that the gateway applied is the one its manifest has',
    sql: `SELECT g.id AS at, g.official_number, m.official_number AS found
      FROM gateway_message g JOIN manifest m ON m.id = g.subject_id
      WHERE g.kind = 'number' AND g.applied AND m.official_number IS DISTINCT FROM g.official_number`,
  },
] as const;
