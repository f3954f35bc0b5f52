import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { WorkerRuntime } from '../../src/jobs/worker-runtime.js';
import { loadConfig } from '../../src/platform/config/load-config.js';

/** The product's worker as a process that a test may kill: what `worker` does, without migrating and clean shut-down. */
const config = loadConfig();
const worker = await NestFactory.createApplicationContext(AppModule.forRoot(config, config.databaseUrl ?? ''), {
  logger: false,
  abortOnError: false,
});
worker.get(WorkerRuntime).start();
console.log('ready');
