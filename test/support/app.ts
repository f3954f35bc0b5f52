import { Test } from '@nestjs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../src/app.module.js';
import { Config } from '../../src/platform/config/config.js';
import { Database } from '../../src/platform/database/database.service.js';
import { configureApp, createAdapter } from '../../src/platform/http/app.js';
import { createTestDatabase } from './database.js';

export interface TestApp {
  readonly app: NestFastifyApplication;
  /** The application's own way to the database, bound by row-level security. */
  readonly db: Database;
  /** Superuser address of the same database, for setting the clock of a row back. */
  readonly databaseUrl: string;
  /** Only when asked to listen: http://127.0.0.1:<port>. */
  readonly url: string;
  readonly inject: NestFastifyApplication['inject'];
  close(): Promise<void>;
}

export interface TestAppOptions {
  readonly config?: Partial<Config>;
  /** Opens a real socket as well, for tests that race or stream. */
  readonly listen?: boolean;
}

/** The whole product on a database of its own. The same pipeline as in main.ts; jobs run only where a test starts them. */
export async function createTestApp({ config: given = {}, listen = false }: TestAppOptions = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const config = Object.assign(new Config(), { secretKey: 'a secret for tests, 32 bytes or more', ...given });
  const module = await Test.createTestingModule({ imports: [AppModule.forRoot(config, database.url)] }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(createAdapter(config), { logger: false });
  await configureApp(app, config);
  await (listen ? app.listen(0, '127.0.0.1') : app.init());
  return {
    app,
    db: app.get(Database),
    databaseUrl: database.url,
    url: listen ? await app.getUrl() : '',
    inject: app.inject.bind<NestFastifyApplication['inject']>(app),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
