import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Statements about tables, columns, types and NOT NULL … */
const aboutColumns = /\b(CREATE TABLE|DROP TABLE|ADD "|DROP COLUMN|RENAME COLUMN|ALTER COLUMN)/;
/** … while keys, checks, indexes, defaults and collations belong to the migrations alone (docs/decisions/0001). */
const ownedBySql = /(SET|DROP) DEFAULT|COLLATE "undefined"/;

/** What would have to change for the migrated schema to have the entities' tables and columns; empty when they agree. */
export async function schemaDrift(app: INestApplicationContext): Promise<string[]> {
  const changes = await app.get(DataSource).driver.createSchemaBuilder().log();
  return changes.upQueries
    .map(({ query }) => query)
    .filter((query) => aboutColumns.test(query) && !ownedBySql.test(query));
}
