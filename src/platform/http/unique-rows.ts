/** What two rows agree in; null for what is no row, or lacks a field. */
export function uniqueKey(row: unknown, fields: readonly string[]): string | null {
  if (typeof row !== 'object' || row === null) return null;
  const values = fields.map((field) => (row as Readonly<Record<string, unknown>>)[field] ?? null);
  return values.includes(null) ? null : JSON.stringify(values);
}

interface Repeated {
  /** Places in the list, from 0. */
  readonly at: number;
  readonly first: number;
}

/** Rows that an earlier one says already. */
export function repeatedRows(rows: readonly unknown[], fields: readonly string[]): Repeated[] {
  const firstOf = new Map<string, number>();
  return rows.flatMap((row, at) => {
    const key = uniqueKey(row, fields);
    if (key === null) return [];
    const first = firstOf.get(key);
    if (first !== undefined) return [{ at, first }];
    firstOf.set(key, at);
    return [];
  });
}
