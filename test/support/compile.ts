import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const root = resolve(__dirname, '../..');
const output = join(root, 'node_modules', '.cache', 'green-island-test');

/**
 * Compiles one source and what it imports of ours, so that a test can run it in a process of its own without a build.
 * `entry` is relative to the repository; answers a file URL to import.
 */
export function compileForNode(entry: string): string {
  const compiled = new Set<string>();
  const pending = [resolve(root, entry)];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (compiled.has(file)) continue;
    compiled.add(file);
    const source = readFileSync(file, 'utf8');
    write(outputOf(file), compiledText(file, source));
    for (const [, specifier = ''] of source.matchAll(/(?:from|import) '(\.[^']+)\.js'/g))
      pending.push(`${resolve(dirname(file), specifier)}.ts`);
    for (const [, specifier = ''] of source.matchAll(/from '(\.[^']+\.json)'/g)) {
      const data = resolve(dirname(file), specifier);
      write(join(output, relative(root, data)), readFileSync(data, 'utf8'));
    }
  }
  write(join(output, 'package.json'), '{"type":"module"}\n');
  return pathToFileURL(outputOf(resolve(root, entry))).href;
}

const outputOf = (file: string): string => join(output, relative(root, file)).replace(/\.ts$/, '.js');

/** By renaming: specs that run beside each other compile the same sources, and none may read half a file. */
function write(target: string, text: string): void {
  const draft = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(draft, text);
  renameSync(draft, target);
}

function compiledText(filename: string, source: string): string {
  return transformSync(source, {
    filename,
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      target: 'es2023',
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  }).code;
}
