import 'reflect-metadata';
import { createApp } from '../../src/bootstrap.js';
import { loadConfig } from '../../src/platform/config/load-config.js';

/**
 * The API as a process that a test may kill: what `main` does, without migrating, documentation and clean shut-down, so
 * that it is up sooner. Tells its address on the first line of stdout.
 */
const config = loadConfig();
const app = await createApp(config, config.databaseUrl ?? '');
await app.listen(config.port, config.host);
console.log(await app.getUrl());
