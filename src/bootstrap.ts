import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { ConfigError } from './platform/config/load-config.js';
import type { Config } from './platform/config/config.js';
import { startEmbeddedCluster } from './platform/database/embedded-cluster.js';
import { migrate } from './platform/database/migrate.js';
import { configureApp, createAdapter } from './platform/http/app.js';
import { PinoLogger } from './platform/logging/pino-logger.js';

export interface OpenDatabase {
  /** For migrations. */
  readonly ownerUrl: string;
  /** For everything else. */
  readonly applicationUrl: string;
  stop(): Promise<void>;
}

/** The server named by DATABASE_URL, else the embedded one. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  if (config.databaseUrl !== undefined) {
    const ownerUrl = config.databaseUrl;
    return { ownerUrl, applicationUrl: config.appDatabaseUrl ?? ownerUrl, stop: () => Promise.resolve() };
  }
  const cluster = await startEmbeddedCluster(config.dataDirectory);
  return { ownerUrl: cluster.url, applicationUrl: cluster.url, stop: () => cluster.stop() };
}

/** The database, brought to the newest schema. */
export async function openMigratedDatabase(config: Config): Promise<OpenDatabase> {
  const database = await openDatabase(config);
  try {
    await migrate(database.ownerUrl);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** The application with everything a request passes, not listening yet. */
export async function createApp(config: Config, databaseUrl: string): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(config, databaseUrl, resolve('dist/web')),
    createAdapter(config),
    { logger: new PinoLogger(config.logLevel), abortOnError: false },
  );
  await configureApp(app, config);
  return app;
}

/** Fails as listening would (`EADDRINUSE`), before anything that takes long is begun. */
export async function requireFreePort({ port, host }: Config): Promise<void> {
  const probe = createServer();
  probe.listen(port, host);
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}

/** What to tell the person who started the program: mistakes of theirs in a sentence, faults of ours with the stack. */
export function startFailure(error: unknown): unknown {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return '端口已被占用，请关闭占用它的程序或设置 PORT。The port is taken: stop the program that uses it, or set PORT.';
  }
  return error;
}

const stopSignals = ['SIGINT', 'SIGTERM'] as const;

/** Runs `stop` once at the first signal; a second one does not wait for it. Ends the process with code 0. */
export function onStopSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of stopSignals) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}
