import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp, onStopSignal, openMigratedDatabase, startFailure } from './bootstrap.js';
import { ShippedCatalogue } from './catalogue/import/shipped-catalogue.service.js';
import { WorkerRuntime } from './jobs/worker-runtime.js';
import { loadConfig } from './platform/config/config.js';
import type { Config } from './platform/config/config.js';
import { buildOpenApi, serveDocs } from './platform/http/openapi.js';
import { enterPackageRoot, packageVersion } from './package-root.js';

enterPackageRoot();

try {
  await serve(loadConfig());
} catch (error) {
  console.error(startFailure(error));
  process.exit(1);
}

async function serve(config: Config): Promise<void> {
  const database = await openMigratedDatabase(config);
  let app: NestFastifyApplication | undefined;
  const stop = async () => {
    await app?.close();
    await database.stop();
  };
  onStopSignal(stop);
  try {
    app = await createApp(config, database.applicationUrl);
    serveDocs(app, buildOpenApi(app, packageVersion()));
    await app.get(ShippedCatalogue).load();
    await app.listen(config.port, config.host);
    if (config.worker === 'inline') app.get(WorkerRuntime).start();
    announce(config.publicUrl ?? (await app.getUrl()));
  } catch (error) {
    await stop();
    throw error;
  }
}

function announce(address: string): void {
  console.log(`工业绿岛已启动 Green island is running: ${address}`);
  console.log(`接口文档 API documentation: ${address}/api/docs`);
}
