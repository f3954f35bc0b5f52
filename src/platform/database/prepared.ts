import { createHash } from 'node:crypto';

/** More distinct texts than the product has; a flood of generated ones must not fill the server's memory. */
const mostNames = 2_000;
const names = new Map<string, string>();

/**
 * The name under which a connection prepares a statement, so that PostgreSQL parses and plans it once a connection
 * instead of once a call. Undefined, which means unnamed, once there are too many.
 */
export function preparedName(sql: string): string | undefined {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= mostNames) return undefined;
  const name = createHash('sha256').update(sql).digest('hex').slice(0, 32);
  names.set(sql, name);
  return name;
}
