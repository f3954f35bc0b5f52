import { WorkerRuntime } from './jobs/worker-runtime.js';
import { createApp, onStopSignal, openMigratedDatabase } from './bootstrap.js';
import { ConfigError, loadConfig } from './platform/config/config.js';
import { buildOpenApi, serveDocs } from './platform/http/openapi.js';
import { enterPackageRoot, packageVersion } from './package-root.js';

enterPackageRoot();

try {
  const config = loadConfig();
  const database = await openMigratedDatabase(config);
  const app = await createApp(config, database.applicationUrl);
  onStopSignal(async () => {
    await app.close();
    await database.stop();
  });
  serveDocs(app, buildOpenApi(app, packageVersion()));
  await app.listen(config.port, config.host);
  if (config.worker === 'inline') app.get(WorkerRuntime).start();
  const address = config.publicUrl ?? (await app.getUrl());
  console.log(`工业绿岛已启动 Green island is running: ${address}`);
  console.log(`接口文档 API documentation: ${address}/api/docs`);
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
