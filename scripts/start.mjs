// `npm start` and its relatives: prepares the checkout, then runs the named program in this very process, so that
// signals and the exit code are the program's own.
//   node scripts/start.mjs                    the server
//   node scripts/start.mjs <program> [args]   dist/src/<program>.js
//   node scripts/start.mjs test [args]        jest
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, PrepareError, root, say } from './prepare.mjs';

const [program = 'main', ...args] = process.argv.slice(2);

try {
  // Paths a user names are relative to where the command was given; npm keeps that in INIT_CWD.
  process.env.INIT_CWD ??= process.cwd();
  process.chdir(root);
  await prepare({ build: program !== 'test' });
  await run(program === 'test' ? join(root, 'node_modules/jest/bin/jest.js') : join(root, `dist/src/${program}.js`));
} catch (error) {
  process.exitCode = 1;
  if (error instanceof PrepareError) process.stderr.write(`${error.message}\n`);
  else throw error;
}

async function run(file) {
  if (!existsSync(file)) throw new PrepareError(`没有名为 ${program} 的程序。There is no program named ${program}.`);
  // Tests must not depend on what the developer keeps in .env.
  if (program !== 'test' && existsSync('.env')) process.loadEnvFile('.env');
  if (program === 'main') say('正在启动……', 'Starting...');
  process.setSourceMapsEnabled(true);
  process.argv = [process.argv[0], file, ...args];
  await import(pathToFileURL(file).href);
}
