/**
 * Rows of `effect` that belong to no message but say when something last happened: the nil UUID is the id of none.
 * They are kept when old effects are pruned.
 */
export const marks = {
  id: '00000000-0000-0000-0000-000000000000',
  heartbeat: 'heartbeat',
  schedule: (name: string): string => `schedule.${name}`,
} as const;
