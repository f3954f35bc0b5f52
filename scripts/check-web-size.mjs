/**
 * The JavaScript a browser fetches before the first screen of each kind shows, gzipped, against its budget. Follows the
 * static imports of the built chunks from the entry and from the chunks named here; what loads later is not counted.
 * The scanner's WebAssembly (0.5 MB) must be in none of them.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const output = resolve(import.meta.dirname, '..', 'dist', 'web');

/** `chunks`: source files, relative to web/, of what is loaded for that screen. */
const budgets = [
  { screen: '/m', limitKiB: 230, chunks: ['index.html', 'src/m/m-app.tsx'] },
  {
    screen: 'desktop',
    limitKiB: 400,
    chunks: ['index.html', 'src/desktop/desktop-app.tsx', 'src/pages/home/home-page.tsx'],
  },
  { screen: 'dashboard', limitKiB: 450, chunks: ['index.html', 'src/desktop/desktop-app.tsx'] },
];

const manifest = JSON.parse(readFileSync(join(output, '.vite', 'manifest.json'), 'utf8'));
const gzipped = new Map();

function gzipBytes(file) {
  if (!gzipped.has(file)) gzipped.set(file, gzipSync(readFileSync(join(output, file)), { level: 9 }).length);
  return gzipped.get(file);
}

/** The chunks and all that they import before they run. */
function firstLoad(chunks) {
  const seen = new Set();
  const pending = [...chunks];
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    if (seen.has(key)) continue;
    if (manifest[key] === undefined) throw new Error(`the build has no chunk ${key}: mend the table of budgets`);
    seen.add(key);
    pending.push(...(manifest[key].imports ?? []));
  }
  return [...seen].map((key) => manifest[key]);
}

function measure({ screen, limitKiB, chunks }) {
  const loaded = firstLoad(chunks);
  const files = [...new Set(loaded.map((chunk) => chunk.file).filter((file) => file.endsWith('.js')))];
  const bytes = files.reduce((sum, file) => sum + gzipBytes(file), 0);
  const wasm = loaded.flatMap((chunk) => chunk.assets ?? []).filter((file) => file.endsWith('.wasm'));
  const good = bytes <= limitKiB * 1024 && wasm.length === 0;
  console.log(
    `${good ? 'ok  ' : 'OVER'} ${screen}: ${(bytes / 1024).toFixed(1)} of ${limitKiB} KiB in ${files.length} files`,
  );
  for (const file of wasm) console.log(`     loads ${file}, which belongs to the scan page only`);
  if (!good) for (const file of files) console.log(`     ${(gzipBytes(file) / 1024).toFixed(1)} KiB ${file}`);
  return good;
}

try {
  if (!budgets.map(measure).every(Boolean)) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
