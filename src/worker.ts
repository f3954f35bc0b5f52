import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { onStopSignal, openDatabase, startFailure } from './bootstrap.js';
import { WorkerRuntime } from './jobs/worker-runtime.js';
import { loadConfig } from './platform/config/load-config.js';
import { PinoLogger } from './platform/logging/pino-logger.js';
import { outliveReaders } from './outlive-readers.js';
import { showSourcesInStacks } from './platform/logging/source-stacks.js';
import { enterPackageRoot } from './package-root.js';

outliveReaders();
enterPackageRoot();
showSourcesInStacks();

try {
  const config = loadConfig();
  const database = await openDatabase(config);
  const worker = await NestFactory.createApplicationContext(AppModule.forRoot(config, database.applicationUrl), {
    logger: new PinoLogger(config.logLevel),
    abortOnError: false,
  });
  onStopSignal(async () => {
    await worker.close();
    await database.stop();
  });
  worker.get(WorkerRuntime).start();
  console.log('后台任务进程已启动 The worker is running.');
} catch (error) {
  console.error(startFailure(error));
  process.exit(1);
}
