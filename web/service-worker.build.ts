import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import type { Shell } from './src/offline/shell-cache';

type Bundle = Rolldown.OutputBundle;

const roots = ['/src/m/m-app.tsx', '/src/session/sign-in-page.tsx'];
/** Neither hashed nor named by a script. */
const others = ['/icon.svg', '/app.webmanifest'];

/**
 * Builds `/sw.js`, without a hash in its name since browsers ask for that very address, with the list of all files that
 * the phone's pages are made of: everything reachable from them, and the entry without the desk behind it.
 */
export function serviceWorker(root: string): Plugin {
  let shell: Shell | undefined;
  let outDir = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: (config) => {
      ({ outDir } = config.build);
    },
    generateBundle(_options, bundle) {
      shell = shellOf(bundle);
    },
    async closeBundle() {
      if (shell !== undefined) await buildWorker(root, outDir, shell);
    },
  };
}

function shellOf(bundle: Bundle): Shell {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error('the build has no entry');
  const found = new Set<string>();
  const visit = (name: string, all: boolean) => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || found.has(name)) return;
    found.add(name);
    for (const file of filesOf(chunk)) found.add(file);
    for (const next of [...chunk.imports, ...(all ? chunk.dynamicImports : [])]) visit(next, all);
  };
  visit(entry.fileName, false);
  for (const { fileName, facadeModuleId } of chunks)
    if (roots.some((path) => facadeModuleId?.endsWith(path))) visit(fileName, true);
  const files = [...found].sort().map((file) => `/${file}`);
  const hash = createHash('sha256').update(files.join()).digest('hex').slice(0, 16);
  return { entry: `/${entry.fileName}`, files: [...files, ...others], build: hash };
}

/** Styles and other assets, as Vite notes them beside a chunk. */
function filesOf(chunk: Rolldown.OutputChunk): string[] {
  const { importedCss, importedAssets } = chunk.viteMetadata ?? {};
  return [...(importedCss ?? []), ...(importedAssets ?? [])];
}

async function buildWorker(root: string, outDir: string, shell: Shell): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { __SHELL__: JSON.stringify(shell) },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2020',
      rolldownOptions: {
        input: join(root, 'src/offline/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}
