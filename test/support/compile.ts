import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
    write(file, source);
    for (const [, specifier = ''] of source.matchAll(/from '(\.[^']+)\.js'/g))
      pending.push(`${resolve(dirname(file), specifier)}.ts`);
  }
  return pathToFileURL(outputOf(resolve(root, entry))).href;
}

const outputOf = (file: string): string => join(output, relative(root, file)).replace(/\.ts$/, '.js');

function write(file: string, source: string): void {
  const target = outputOf(file);
  mkdirSync(dirname(target), { recursive: true });
  const { code } = transformSync(source, {
    filename: file,
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      target: 'es2023',
    },
    module: { type: 'es6' },
  });
  writeFileSync(target, code);
  writeFileSync(join(output, 'package.json'), '{"type":"module"}\n');
}
