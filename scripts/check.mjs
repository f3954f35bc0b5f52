/**
 * `npm run check`: what CI runs besides the tests. Every step runs even when one before it failed, so that one run
 * tells everything. `--fix` mends what can be mended; `--json <file>` writes the outcome for .ci/run; step names as
 * arguments run only those. Exit code 1 when a step failed, 2 when called wrongly.
 */
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const minutes = (count) => count * 60_000;
/** No step may hold CI up: the slowest takes under a minute on two cores. */
const STEP_TIMEOUT_MS = minutes(4);

const tool = (path) => join(root, 'node_modules', path);
const tsc = (project) => [tool('typescript/bin/tsc'), '--noEmit', '-p', project];
const webClient = join(root, 'scripts/web-client.mjs');
const cli = (...args) => [join(root, 'dist/src/cli.js'), ...args];
const cruised = ['src', 'migrations', 'test', 'bench'].filter((path) => existsSync(join(root, path)));

/**
 * `fix` replaces `run` under --fix; `needs` names a step without whose success this one says nothing, `after` one that
 * uses the same files or database.
 */
const steps = [
  {
    name: 'format',
    run: [tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
    fix: [tool('prettier/bin/prettier.cjs'), '--write', '--log-level', 'warn', '.'],
  },
  {
    name: 'lint',
    run: [tool('eslint/bin/eslint.js'), '--max-warnings', '0', '.'],
    fix: [tool('eslint/bin/eslint.js'), '--max-warnings', '0', '--fix', '.'],
  },
  { name: 'types', run: tsc('tsconfig.json') },
  { name: 'web-types', run: tsc('web/tsconfig.json') },
  // Apart from the other tests: what runs in the page knows a document and a window.
  { name: 'browser-test-types', run: tsc('test/browser/tsconfig.json') },
  // Before the imports: the bench measures what was built.
  { name: 'build', run: [tool('@nestjs/cli/bin/nest.js'), 'build'] },
  { name: 'web-build', run: [join(root, 'scripts/build-web.mjs')] },
  { name: 'web-size', needs: 'web-build', run: [join(root, 'scripts/check-web-size.mjs')] },
  {
    name: 'imports',
    after: 'build',
    run: [tool('dependency-cruiser/bin/dependency-cruise.mjs'), ...cruised, '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'import-fence-bites', run: [join(root, 'scripts/check-fence.mjs')] },
  // The entities and the migrated database describe the same schema.
  { name: 'migration-drift', needs: 'build', run: cli('drift') },
  // What is generated and kept in the tree is what the code generates today.
  { name: 'openapi', needs: 'build', after: 'migration-drift', run: cli('openapi', '--check'), fix: cli('openapi') },
  { name: 'web-client', needs: 'openapi', run: [webClient, '--check'], fix: [webClient] },
  { name: 'lifecycles', needs: 'build', run: cli('lifecycles', '--check'), fix: cli('lifecycles') },
  { name: 'env-example', needs: 'build', run: cli('env-example', '--check'), fix: cli('env-example') },
];

function options() {
  try {
    const { values, positionals } = parseArgs({
      options: { fix: { type: 'boolean', default: false }, json: { type: 'string' } },
      allowPositionals: true,
    });
    const unknown = positionals.filter((name) => !steps.some((step) => step.name === name));
    if (unknown.length > 0) throw new Error(`no step is called ${unknown.join(', ')}`);
    return { ...values, only: positionals };
  } catch (error) {
    console.error(`${error.message}\nSteps: ${steps.map((step) => step.name).join(', ')}; --fix; --json <file>`);
    process.exit(2);
  }
}

/** Runs a step and tells of it when it is over, so that two at once do not speak into each other. */
function runStep(step, fix) {
  const begun = performance.now();
  const child = spawn(process.execPath, (fix && step.fix) || step.run, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: STEP_TIMEOUT_MS,
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (told += chunk));
  return new Promise((settle) => {
    child.on('close', (status, signal) => {
      console.log(`\n── ${step.name}\n${told}`);
      const seconds = (performance.now() - begun) / 1000;
      settle({ name: step.name, passed: status === 0, seconds, note: signal ? `stopped by ${signal}` : '' });
    });
  });
}

/** Two at a time, on two cores; what mends files goes alone. A step waits for the one it needs, and for the one it follows. */
async function runAll(wanted, fix) {
  const outcomes = [];
  const waiting = [...wanted];
  const running = new Map();
  const isOver = (name) => !wanted.some((step) => step.name === name) || outcomes.some((one) => one.name === name);
  const isReady = ({ needs, after }) => isOver(needs) && isOver(after);
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < (fix ? 1 : 2) ? waiting.findIndex(isReady) : -1;
    if (next === -1) {
      const outcome = await Promise.race(running.values());
      running.delete(outcome.name);
      outcomes.push(outcome);
      continue;
    }
    const [step] = waiting.splice(next, 1);
    const failed = outcomes.some(({ name, passed }) => name === step.needs && !passed);
    if (failed) outcomes.push({ name: step.name, passed: false, seconds: 0, note: `needs ${step.needs}` });
    else running.set(step.name, runStep(step, fix));
  }
  return outcomes;
}

const { fix, json, only } = options();
const outcomes = await runAll(
  steps.filter(({ name }) => only.length === 0 || only.includes(name)),
  fix,
);

console.log('\n── summary');
for (const { name, passed, seconds, note } of outcomes) {
  console.log(
    `${passed ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${name}${note ? ` (${note})` : ''}`,
  );
}
const failed = outcomes.filter((outcome) => !outcome.passed);
if (json)
  writeFileSync(json, JSON.stringify({ passed: outcomes.length - failed.length, failed: failed.length, outcomes }));
if (failed.length > 0) {
  console.log(`\nFailed: ${failed.map((outcome) => outcome.name).join(', ')}. Try \`npm run check -- --fix\`.`);
  process.exitCode = 1;
}
