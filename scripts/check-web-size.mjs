/**
 * The JavaScript that a browser fetches before a page shows, gzipped, against the budget of its kind: the entry, its
 * tree, the page, and whatever these import before they run. A page is what a tree loads on its own, so every page is
 * measured without being listed. The scanner's WebAssembly (0.5 MB) may be named by scanning files only.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const output = resolve(import.meta.dirname, '..', 'dist', 'web');
const entry = 'index.html';
const desktop = 'src/desktop/desktop-app.tsx';

/** A page counts for the first kind of its tree that fits its name. A dashboard is not shown before its charts are. */
const budgets = [
  { kind: '/m', limitKiB: 230, tree: 'src/m/m-app.tsx', pages: /./ },
  { kind: 'dashboards', limitKiB: 450, tree: desktop, pages: /dashboard|overview/, withCharts: true },
  { kind: 'desktop', limitKiB: 400, tree: desktop, pages: /./ },
];
const scanning = /scan/;

const manifest = JSON.parse(readFileSync(join(output, '.vite', 'manifest.json'), 'utf8'));
const gzipped = new Map();

function gzipBytes(file) {
  if (!gzipped.has(file)) gzipped.set(file, gzipSync(readFileSync(join(output, file)), { level: 9 }).length);
  return gzipped.get(file);
}

/** The chunks and all that they import before they run. */
function closureOf(chunks) {
  const seen = new Set();
  const pending = [...chunks];
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    if (seen.has(key)) continue;
    if (manifest[key] === undefined) throw new Error(`the build has no chunk ${key}: mend the budgets`);
    seen.add(key);
    pending.push(...(manifest[key].imports ?? []));
  }
  return [...seen];
}

const loadedLater = (key) => manifest[key].dynamicImports ?? [];

/** What the tree loads on its own, the entry and the trees excepted: they load each other. */
function pagesOf({ tree }) {
  const shared = new Set(closureOf([entry]));
  const trees = new Set(budgets.map((budget) => budget.tree));
  const found = closureOf([tree]).filter((key) => !shared.has(key));
  return [...new Set(found.flatMap(loadedLater))].filter((key) => !trees.has(key));
}

function firstLoad({ tree, withCharts }, page) {
  const chunks = closureOf([entry, tree, page, ...(withCharts && page !== tree ? loadedLater(page) : [])]);
  const files = [...new Set(chunks.map((key) => manifest[key].file).filter((file) => file.endsWith('.js')))];
  return { page, files, bytes: files.reduce((sum, file) => sum + gzipBytes(file), 0) };
}

function firstLoads(budget) {
  const fits = (page) => budgets.find(({ tree, pages }) => tree === budget.tree && pages.test(page)) === budget;
  return [budget.tree, ...pagesOf(budget).filter(fits)].map((page) => firstLoad(budget, page));
}

/** Says how heavy the heaviest page is, and of what the ones over the budget are made. */
function keeps(budget) {
  const loads = firstLoads(budget).sort((one, other) => other.bytes - one.bytes);
  const inKiB = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;
  const over = loads.filter((load) => load.bytes > budget.limitKiB * 1024);
  console.log(
    `${budget.kind}: at most ${inKiB(loads[0].bytes)} of ${budget.limitKiB} KiB (${loads[0].page}), ${loads.length - 1} pages`,
  );
  for (const { page, files, bytes } of over) {
    console.log(`  OVER ${page}: ${inKiB(bytes)}`);
    for (const file of files) console.log(`    ${inKiB(gzipBytes(file))} ${file}`);
  }
  return over.length === 0;
}

function wasmStaysWithScanning() {
  const users = Object.entries(manifest).filter(([, chunk]) => chunk.assets?.some((file) => file.endsWith('.wasm')));
  const wrong = users.map(([key]) => key).filter((key) => !scanning.test(key));
  for (const key of wrong) console.log(`  ${key} names WebAssembly, which only scanning may load`);
  return wrong.length === 0;
}

try {
  const kept = [...budgets.map(keeps), wasmStaysWithScanning()];
  if (!kept.every(Boolean)) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
