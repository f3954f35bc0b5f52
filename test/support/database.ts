import { databaseOf, onServer, serverVariable, templateVariable } from './test-cluster.js';

export interface TestDatabase {
  /** Superuser address of a database of its own, migrated, empty. */
  readonly url: string;
  drop(): Promise<void>;
}

let created = 0;

/** Clones the migrated template: every spec file works in a database nobody else touches. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = requiredVariable(serverVariable);
  const name = `green_island_test_${process.pid}_${Date.now()}_${created++}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${requiredVariable(templateVariable)} STRATEGY FILE_COPY`);
  return {
    url: databaseOf(server, name),
    drop: () => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

function requiredVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run this spec in a project with the database set-up`);
  return value;
}
