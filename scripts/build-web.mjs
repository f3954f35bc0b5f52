/**
 * Builds the console into dist/web, and lays a smaller copy (.br, .gz) beside each file that is worth one, so that the
 * server compresses nothing while it answers. Prints what a browser has to fetch.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');
const output = join(root, 'dist', 'web');
const compressible = new Set(['.js', '.css', '.html', '.svg', '.json', '.wasm', '.webmanifest']);
/** Below this the saved bytes fit into the packet that is sent anyway. */
const MIN_BYTES = 1024;
const kibibytes = (bytes) => `${(bytes / 1024).toFixed(0)} KiB`;

function bundle() {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', 'web', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(1);
}

/** Not the pages: the server writes a nonce into them. Not the manifest of the build: nobody is sent it. */
function filesToCompress() {
  const entries = readdirSync(output, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
  return files.filter((file) => {
    const name = relative(output, file);
    return compressible.has(extname(file)) && !name.startsWith('.') && name !== 'index.html';
  });
}

/** In Node's own threads, so that two cores compress at once. */
async function compress(file) {
  const content = await readFile(file);
  const sizes = { kind: extname(file), raw: content.length, gzip: content.length, brotli: content.length };
  if (content.length < MIN_BYTES) return sizes;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const [gzipped, brotlied] = await Promise.all([
    promisify(gzip)(content, { level: 9 }),
    promisify(brotliCompress)(content, { params }),
  ]);
  if (gzipped.length < content.length) await writeFile(`${file}.gz`, gzipped);
  if (brotlied.length < content.length) await writeFile(`${file}.br`, brotlied);
  return { ...sizes, gzip: gzipped.length, brotli: brotlied.length };
}

function report(all) {
  for (const kind of [...new Set(all.map((sizes) => sizes.kind))].sort()) {
    const files = all.filter((sizes) => sizes.kind === kind);
    const sum = (name) => kibibytes(files.reduce((total, sizes) => total + sizes[name], 0));
    process.stderr.write(
      `  ${kind.padEnd(6)} ${String(files.length).padStart(3)} files  ${sum('raw')}, gzip ${sum('gzip')}, brotli ${sum('brotli')}\n`,
    );
  }
}

bundle();
report(await Promise.all(filesToCompress().map(compress)));
