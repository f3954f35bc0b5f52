import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp, onStopSignal, openMigratedDatabase, requireFreePort, startFailure } from './bootstrap.js';
import { ShippedCatalogue } from './catalogue/import/shipped-catalogue.service.js';
import { WorkerRuntime } from './jobs/worker-runtime.js';
import { loadConfig } from './platform/config/load-config.js';
import { isDemonstration } from './platform/config/demo-data.js';
import type { Config } from './platform/config/config.js';
import { outliveReaders } from './outlive-readers.js';
import { showSourcesInStacks } from './platform/logging/source-stacks.js';
import { serveDocs } from './platform/http/openapi.js';
import { enterPackageRoot, packageVersion } from './package-root.js';

outliveReaders();
enterPackageRoot();
showSourcesInStacks();

try {
  await serve(loadConfig());
} catch (error) {
  console.error(startFailure(error));
  process.exit(1);
}

async function serve(config: Config): Promise<void> {
  await requireFreePort(config);
  const database = await openMigratedDatabase(config);
  const stopping = new AbortController();
  let app: NestFastifyApplication | undefined;
  let loading: Promise<string> | undefined;
  const stop = async () => {
    stopping.abort();
    await loading?.catch(() => undefined);
    await app?.close();
    await database.stop();
  };
  onStopSignal(stop);
  try {
    app = await createApp(config, database.applicationUrl);
    serveDocs(app, packageVersion());
    await app.get(ShippedCatalogue).load();
    await app.init();
    // Before listening: the demo data are made under another clock, which no request may see.
    if (isDemonstration(config)) {
      const { seedDemo } = await import('./demo/seed.js');
      loading = seedDemo(app, { progress: (line) => console.log(line), signal: stopping.signal });
    }
    const demo = await loading;
    await app.listen(config.port, config.host);
    if (config.worker === 'inline') app.get(WorkerRuntime).start();
    announce(config.publicUrl ?? (await app.getUrl()), demo);
  } catch (error) {
    // A stop signal ends the loading; whoever sent it is stopping the rest already.
    if (stopping.signal.aborted) return;
    await stop();
    throw error;
  }
}

function announce(address: string, demo: string | undefined): void {
  if (demo !== undefined) console.log(demo);
  console.log(`工业绿岛已启动 Green island is running: ${address}`);
  console.log(`接口文档 API documentation: ${address}/api/docs`);
}
