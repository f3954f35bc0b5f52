// Many rows at once, as the owner: copies of a row that the application wrote, so that they have whatever a table needs.

/**
 * Copies each row `x` of `source` (a FROM clause that may name more) with the columns in `changed` set by expressions.
 * Answers the statement; `client` is asked for the table's columns.
 */
export async function copySql(client, table, changed, source) {
  const { rows } = await client.query(
    `SELECT array_agg(attname::text ORDER BY attnum) AS names FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
    [table],
  );
  const { names } = rows[0];
  const values = names.map((name) => changed[name] ?? `x.${name}`);
  return `INSERT INTO ${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM ${source}`;
}

/** Without triggers, and with the indexes built afterwards: a restored backup comes about the same way. */
export async function inBulk(client, tables, fill) {
  const indexes = await droppableIndexes(client, tables);
  await client.query(`SET maintenance_work_mem = '256MB'`);
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  await untriggered(client, fill);
  for (const { definition } of indexes) await client.query(definition);
  await client.query(`VACUUM (ANALYZE) ${tables.join(', ')}`);
}

export async function untriggered(client, fill) {
  await client.query(`SET session_replication_role = replica`);
  await fill();
  await client.query(`SET session_replication_role = origin`);
}

async function droppableIndexes(client, tables) {
  const { rows } = await client.query(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
     WHERE i.indrelid = ANY ($1::regclass[]) AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
    [tables],
  );
  return rows;
}
