import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedCluster } from '../../src/platform/database/embedded-cluster.js';
import { runningPostmaster, stopPostmaster } from '../../src/platform/database/embedded-postmaster.js';
import { processBirth } from '../../src/platform/database/embedded-process.js';
import { migrate } from '../../src/platform/database/migrate.js';

/** How the workers learn where the server and the template are: they inherit the environment of the run. */
export const serverVariable = 'GREEN_ISLAND_TEST_SERVER';
export const templateVariable = 'GREEN_ISLAND_TEST_TEMPLATE';

const directoryPrefix = 'green-island-test-';

interface TestCluster {
  stop(): Promise<void>;
}

declare global {
  var greenIslandTestCluster: Promise<TestCluster> | undefined;
}

/** One server and one migrated template a run, however many projects name this as their global set-up. */
export async function startTestCluster(): Promise<void> {
  globalThis.greenIslandTestCluster ??= startAndMigrate();
  await globalThis.greenIslandTestCluster;
}

export async function stopTestCluster(): Promise<void> {
  const cluster = globalThis.greenIslandTestCluster;
  globalThis.greenIslandTestCluster = undefined;
  await (await cluster)?.stop();
}

async function startAndMigrate(): Promise<TestCluster> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: () => Promise.resolve() } : await startThrowAway();
  const template = `green_island_template_${process.pid}_${Date.now()}`;
  try {
    await onServer(server.url, `CREATE DATABASE ${template}`);
    await migrate(databaseOf(server.url, template));
  } catch (error) {
    await server.stop();
    throw error;
  }
  process.env[serverVariable] = server.url;
  process.env[templateVariable] = template;
  return {
    stop: async () => {
      if (given) await onServer(server.url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
      await server.stop();
    },
  };
}

async function startThrowAway(): Promise<{ url: string; stop(): Promise<void> }> {
  await sweepAbandoned();
  const directory = mkdtempSync(join(tmpdir(), `${directoryPrefix}${process.pid}-`));
  const cluster = await startEmbeddedCluster(directory, { durable: false });
  return {
    url: cluster.url,
    stop: async () => {
      await cluster.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A run ended by Ctrl-C tears nothing down: the next one stops its server and removes what it left. */
async function sweepAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(name.startsWith(directoryPrefix) ? name.slice(directoryPrefix.length).split('-')[0] : NaN);
    if (Number.isNaN(pid) || processBirth(pid) !== undefined) continue;
    const directory = join(tmpdir(), name);
    const orphan = runningPostmaster(join(directory, 'postgres'));
    if (orphan !== undefined) await stopPostmaster(orphan, join(directory, 'postgres'));
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The same server and login, another database. */
export function databaseOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** One statement outside any transaction, as CREATE and DROP DATABASE need it. */
export async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
