// `npm start` and its relatives: prepares the checkout, then runs the named program in this very process, so that
// signals and the exit code are the program's own.
//   node scripts/start.mjs                      the server
//   node scripts/start.mjs <program> [args]     dist/src/<program>.js
//   node scripts/start.mjs test [args]          jest
//   node scripts/start.mjs test:browser [args]  Playwright, on what is built or on the server named by BASE_URL
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, PrepareError, root, say } from './prepare.mjs';

const [program = 'main', ...args] = process.argv.slice(2);

/** Programs that are not ours. They must not depend on what the developer keeps in .env. */
const runners = {
  test: {
    build: 'none',
    file: 'node_modules/jest/bin/jest.js',
    args: namesSpecs(args) ? [] : ['--config', 'test/whole-run/jest.config.cjs'],
  },
  'test:browser': {
    build: process.env.BASE_URL ? 'none' : 'all',
    file: 'node_modules/@playwright/test/cli.js',
    args: ['test', '--config', 'test/browser/playwright.config.ts'],
  },
};
const runner = runners[program];
/** Only the server needs the console. */
const needed = runner?.build ?? (program === 'main' ? 'all' : 'server');

try {
  // Paths a user names are relative to where the command was given; npm keeps that in INIT_CWD.
  process.env.INIT_CWD ??= process.cwd();
  process.chdir(root);
  await prepare({ build: needed });
  await run(join(root, runner?.file ?? `dist/src/${program}.js`));
} catch (error) {
  process.exitCode = 1;
  if (error instanceof PrepareError) process.stderr.write(`${error.message}\n`);
  else throw error;
}

async function run(file) {
  if (!existsSync(file)) throw new PrepareError(`没有名为 ${program} 的程序。There is no program named ${program}.`);
  if (runner === undefined && existsSync('.env')) process.loadEnvFile('.env');
  if (program === 'main') say('正在启动……', 'Starting...');
  process.argv = [process.argv[0], file, ...(runner?.args ?? []), ...args];
  await import(pathToFileURL(file).href);
}

/** Whoever names files, or an option with its value apart, wants those as they are. */
function namesSpecs(given) {
  return given.some((argument) => !argument.startsWith('-'));
}
