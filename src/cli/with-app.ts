import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { AppModule } from '../app.module.js';
import { openMigratedDatabase } from '../bootstrap.js';
import { loadConfig } from '../platform/config/load-config.js';
import type { Config } from '../platform/config/config.js';
import { PinoLogger } from '../platform/logging/pino-logger.js';

/** The services of the application without its HTTP side, on a migrated database, for the length of one command. */
export async function withApp(
  work: (app: INestApplicationContext, ownerUrl: string) => Promise<void>,
  overrides: Partial<Config> = {},
): Promise<void> {
  const config = Object.assign(loadConfig(), overrides);
  const database = await openMigratedDatabase(config);
  try {
    const module = AppModule.forRoot(config, database.applicationUrl);
    const app = await NestFactory.createApplicationContext(module, {
      logger: new PinoLogger('warn'),
      abortOnError: false,
    });
    try {
      await work(app, database.ownerUrl);
    } finally {
      await app.close();
    }
  } finally {
    await database.stop();
  }
}
