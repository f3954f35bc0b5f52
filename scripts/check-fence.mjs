/**
 * Proves that the import fence bites: builds a small tree that breaks every rule of .dependency-cruiser.cjs once and
 * keeps each of them once, and compares what is reported with what must be. A rule without a case here fails too.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const config = join(root, '.dependency-cruiser.cjs');
const require = createRequire(import.meta.url);
const rules = require(config).forbidden.map((rule) => rule.name);
const modules = rules.flatMap((name) => (name.startsWith('up-only/') ? [name.slice('up-only/'.length)] : []));

const value = (to) => `import * as used from '${to}'; export const use = used;`;
const type = (to) => `import type { Name } from '${to}'; export type Use = Name;`;
const taken = ['public-face-only', 'rows-are-private'];
const leaf = 'export interface Name { readonly name: string }';

/** [importing file, its source, rules it must break]; imported files that nobody lists are written as leaves. */
const cases = [
  ['src/bookings/names-enterprise.ts', value('../enterprises/enterprises.service.js'), []],
  ['src/bookings/deep/inside.ts', value('../bookings.queries.js'), []],
  ['src/unlisted/any.ts', value('../shared/mass.js'), ['module-is-listed']],
  ['src/bookings/takes-internals.ts', value('../enterprises/verify.js'), ['public-face-only']],
  ['src/bookings/takes-entity.ts', value('../enterprises/enterprise.entity.js'), taken],
  ['src/bookings/takes-entity-type.ts', type('../enterprises/enterprise.entity.js'), taken],
  ['src/bookings/takes-queries.ts', value('../enterprises/enterprises.queries.js'), taken],
  ['src/bookings/takes-outbox-row.ts', value('../jobs/outbox-message.entity.js'), ['rows-are-private']],
  ['src/bookings/takes-handle.ts', value('../writes/write-tx.js'), []],
  ['src/bookings/bookings.db.spec.ts', value('../enterprises/enterprise.entity.js'), []],
  ['src/rounds/names-state.ts', type('../bookings/booking.lifecycle.js'), []],
  ['src/rounds/runs-step.ts', value('../bookings/booking.lifecycle.js'), ['lifecycle-and-jobs-as-types']],
  ['src/rounds/queues-job.ts', value('../bookings/bookings.jobs.js'), ['lifecycle-and-jobs-as-types']],
  ['src/bookings/boots.ts', value('../main.js'), ['entry-points-are-not-imported']],
  ['src/main.ts', value('./app.module.js'), []],
  ['src/rounds/round.rules.ts', value('../shared/mass.js'), []],
  ['src/rounds/row.rules.ts', type('./round.entity.js'), []],
  ['src/rounds/wide.rules.ts', value('./rounds.service.js'), ['pure-rules']],
  ['src/rounds/framework.lifecycle.ts', value('typeorm'), ['pure-rules']],
  ['src/rounds/foreign.rules.ts', type('../bookings/bookings.view.js'), ['pure-rules-own-types']],
  ['src/shared/hash.ts', value('node:crypto'), []],
  ['src/shared/framework.ts', value('typeorm'), ['pure-shared']],
  ['src/shared/file.ts', value('node:fs'), ['pure-shared']],
  ['src/jobs/queue.ts', value('bullmq'), []],
  ['src/bookings/queue.ts', value('bullmq'), ['queue-behind-outbox']],
  ['src/jobs/reads-sheet.ts', value('hucre'), ['heavy-when-needed']],
  ['src/jobs/reads-sheet-late.ts', `export const use = () => import('hucre');`, []],
  ['src/jobs/names-sheet.ts', type('hucre'), []],
  ['src/jobs/names-library.ts', `export type Use = typeof import('hucre');`, []],
  ['src/containers/draws.ts', value('./labels/stream-labels.js'), ['heavy-when-needed']],
  ['src/containers/labels/stream-labels.ts', value('hucre'), []],
  ['src/starts.ts', value('./demo/seed.js'), ['heavy-when-needed']],
  ['migrations/1-first.ts', value('typeorm'), []],
  ['migrations/2-second.ts', value('../src/bookings/bookings.view.js'), ['migrations-stand-alone']],
  // A cycle is reported once, at its first file.
  ['src/storage/first.ts', value('./second.js'), ['no-cycles']],
  ['src/storage/second.ts', value('./first.js'), []],
  ['src/storage/zone.entity.ts', value('./lot.entity.js'), []],
  ['src/storage/lot.entity.ts', value('./zone.entity.js'), []],
  ['src/storage/cycle.entity.ts', value('./cycle.service.js'), ['no-cycles']],
  ['src/storage/cycle.service.ts', value('./cycle.entity.js'), []],
  ['src/storage/tested.ts', value('./lot.spec.js'), ['product-without-tests']],
  ['src/storage/undeclared.ts', value('only-for-tests'), ['declared-packages-only']],
  ['src/storage/lost.ts', value('./nowhere.js'), ['resolvable']],
  ...modules.flatMap((name, index) => {
    const below = modules[index + 1] ?? 'cli';
    const broken = name === 'shared' ? ['pure-shared'] : [];
    return [
      [`src/${name}/looks-down.ts`, value(`../${below}/below.service.js`), [`up-only/${name}`, ...broken]],
      [`src/${below}/looks-up.ts`, value(`../${name}/above.service.js`), []],
    ];
  }),
];
const missingOnPurpose = ['src/storage/nowhere.ts'];
const packages = ['typeorm', 'bullmq', 'hucre', 'only-for-tests'];

function write(directory, path, text) {
  const file = join(directory, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function plant(directory) {
  const listed = new Set([...cases.map(([path]) => path), ...missingOnPurpose]);
  for (const [path, source] of cases) {
    write(directory, path, source);
    const imported = /from '(\.[^']+)\.js'/.exec(source)?.[1];
    const target = imported && `${join(dirname(path), imported)}.ts`;
    if (target && !listed.has(target)) write(directory, target, leaf);
  }
  write(directory, 'tsconfig.json', JSON.stringify({ compilerOptions: { module: 'nodenext' } }));
  const dependencies = { typeorm: '*', bullmq: '*', hucre: '*' };
  write(directory, 'package.json', JSON.stringify({ dependencies, devDependencies: { 'only-for-tests': '*' } }));
  for (const name of packages) {
    write(directory, `node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(directory, `node_modules/${name}/index.js`, '');
  }
}

/** One line a violation, without its target: `rule from`. */
function reported(directory) {
  const binary = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [binary, 'src', 'migrations', '--config', config, '--output-type', 'json'];
  const run = spawnSync(process.execPath, args, { cwd: directory, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (!run.stdout.startsWith('{')) throw new Error(`dependency-cruiser gave no answer: ${run.stderr}`);
  const { summary } = JSON.parse(run.stdout);
  return new Set(summary.violations.map((violation) => `${violation.rule.name} ${violation.from}`));
}

const directory = mkdtempSync(join(tmpdir(), 'fence-'));
try {
  plant(directory);
  const found = reported(directory);
  const expected = new Set(cases.flatMap(([path, , broken]) => broken.map((rule) => `${rule} ${path}`)));
  const covered = new Set(cases.flatMap(([, , broken]) => broken));
  const faults = [
    ...[...expected].filter((line) => !found.has(line)).map((line) => `let through: ${line}`),
    ...[...found].filter((line) => !expected.has(line)).map((line) => `refused wrongly: ${line}`),
    ...rules.filter((rule) => !covered.has(rule)).map((rule) => `no case proves: ${rule}`),
  ];
  for (const fault of faults) console.error(fault);
  console.log(`${expected.size} forbidden imports, ${rules.length} rules, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
