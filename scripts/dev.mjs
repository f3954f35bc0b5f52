// `npm run dev`: compiles on every save and restarts the server on every compile.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { prepare, PrepareError, root } from './prepare.mjs';

try {
  process.chdir(root);
  await prepare();
} catch (error) {
  if (!(error instanceof PrepareError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

if (existsSync('.env')) process.loadEnvFile('.env');
const children = [
  ['node_modules/@nestjs/cli/bin/nest.js', 'build', '--watch', '--preserveWatchOutput'],
  ['--watch', '--watch-preserve-output', 'dist/src/main.js'],
].map((args) => spawn(process.execPath, args, { stdio: 'inherit' }));

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => children.forEach((child) => child.kill(signal)));
for (const child of children)
  child.once('exit', (code) => {
    process.exitCode ||= code ?? 0;
    children.forEach((other) => other.kill('SIGTERM'));
  });
