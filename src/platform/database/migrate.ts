import { runMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { applicationRole } from './data-source.js';
import { queueName, queueSchema } from './queue-schema.js';

/**
 * Brings a database to the newest schema: ours, then the queue's own (a BullMQ worker on PostgreSQL without its schema
 * spins and fills the disk with logs). Connects as the owner. Answers the names of the migrations it ran.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
  });
  await source.initialize();
  try {
    const ran = await source.runMigrations();
    await source.query(`GRANT SELECT ON schema_migration TO ${applicationRole}`);
    await migrateQueue(databaseUrl);
    return ran.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

async function migrateQueue(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client, queueSchema);
    // BullMQ makes a queue's id sequence at first use, for which the application's role has no right.
    const named = await client.query<{ name: string }>(`SELECT ${queueSchema}.job_id_seq_name($1) AS name`, [
      queueName,
    ]);
    await client.query(`CREATE SEQUENCE IF NOT EXISTS ${queueSchema}.${named.rows[0]!.name}`);
    await client.query(`
      GRANT USAGE ON SCHEMA ${queueSchema} TO ${applicationRole};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${queueSchema} TO ${applicationRole};
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${queueSchema} TO ${applicationRole};
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${queueSchema} TO ${applicationRole};`);
  } finally {
    await client.end();
  }
}
