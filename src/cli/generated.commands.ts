import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createApp, openMigratedDatabase } from '../bootstrap.js';
import { packageVersion } from '../package-root.js';
import { loadConfig } from '../platform/config/load-config.js';
import { renderEnvExample } from '../platform/config/env-example.js';
import { schemaDrift } from '../platform/database/schema-drift.js';
import { buildOpenApi } from '../platform/http/openapi.js';
import { renderLifecycles, renderLifecycleWords } from './lifecycles.js';
import type { Command } from './command.types.js';

/** Writes a generated file, or with --check fails when the kept one is not what the code generates today. */
function keep(file: string, content: string, args: readonly string[]): void {
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (kept === content) console.log(`${file} 已是最新。is up to date.`);
  else if (args.includes('--check')) {
    console.error(`${file} 已过期，请运行 npm run check -- --fix。is stale; run npm run check -- --fix.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, content);
    console.log(`${file} 已更新。written.`);
  }
}

/** The whole application on a scratch part of the data directory, not listening. */
async function withHttpApp(
  work: (app: Awaited<ReturnType<typeof createApp>>, ownerUrl: string) => Promise<void>,
): Promise<void> {
  const config = Object.assign(loadConfig(), { logLevel: 'warn' as const });
  const database = await openMigratedDatabase(config);
  try {
    const app = await createApp(config, database.applicationUrl);
    await app.init();
    try {
      await work(app, database.ownerUrl);
    } finally {
      await app.close();
    }
  } finally {
    await database.stop();
  }
}

const openApi: Command = {
  name: 'openapi',
  usage: 'openapi [--check]',
  does: { zh: '生成 docs/openapi.json。', en: 'Generates docs/openapi.json.' },
  run: (args) =>
    withHttpApp(async (app) =>
      keep('docs/openapi.json', `${JSON.stringify(buildOpenApi(app, packageVersion()), null, 1)}\n`, args),
    ),
};

const envExample: Command = {
  name: 'env-example',
  usage: 'env-example [--check]',
  does: { zh: '生成 .env.example。', en: 'Generates .env.example.' },
  run: async (args) => keep('.env.example', renderEnvExample(), args),
};

const lifecycles: Command = {
  name: 'lifecycles',
  usage: 'lifecycles [--check]',
  does: {
    zh: '生成 docs/lifecycles.md 和界面的状态、步骤用语。',
    en: 'Generates docs/lifecycles.md and the words of states and steps for the console.',
  },
  run: async (args) => {
    keep('docs/lifecycles.md', renderLifecycles(), args);
    keep('web/src/words/lifecycles.json', renderLifecycleWords(), args);
  },
};

const drift: Command = {
  name: 'drift',
  usage: 'drift',
  does: { zh: '核对实体与数据库结构一致。', en: 'Compares the entities with the migrated schema.' },
  run: () =>
    withHttpApp(async (app) => {
      const found = await schemaDrift(app);
      for (const query of found) console.error(query);
      if (found.length > 0) process.exitCode = 1;
      else console.log('实体与数据库结构一致。Entities and schema agree.');
    }),
};

export const generatedCommands: readonly Command[] = [openApi, envExample, lifecycles, drift];
