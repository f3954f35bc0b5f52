import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ModuleKind, transpileModule } from 'typescript';
import { sourcePosition } from './source-stacks.js';

const source = `interface Nothing {}

export function fail(): never {
  throw new Error('on purpose');
}
`;

describe('a position in a stack', () => {
  const directory = mkdtempSync(join(tmpdir(), 'source-stacks-'));
  const urlOf = (name: string): string => pathToFileURL(join(directory, name)).href;
  afterAll(() => rmSync(directory, { recursive: true }));

  it('is the one in the source, once the file was compiled', () => {
    const compilerOptions = { sourceMap: true, module: ModuleKind.ESNext };
    const { outputText, sourceMapText } = transpileModule(source, { compilerOptions, fileName: 'failing.ts' });
    writeFileSync(join(directory, 'failing.js.map'), sourceMapText!);
    const lines = outputText.split('\n');
    const line = lines.findIndex((text) => text.includes('new Error')) + 1;
    const column = lines[line - 1]!.indexOf('new Error') + 1;
    expect(line).not.toBe(4);
    expect(sourcePosition(urlOf('failing.js'), line, column)).toBe(`${urlOf('failing.ts')}:4:9`);
  });

  it('stays as it is in a file without a map, with a broken one, of a library and of Node itself', () => {
    writeFileSync(join(directory, 'broken.js.map'), '{');
    for (const file of [
      urlOf('unmapped.js'),
      urlOf('broken.js'),
      'file:///app/node_modules/pg/lib/client.js',
      'node:internal/process/task_queues',
      '/app/node_modules/pg/lib/client.js',
    ])
      expect(sourcePosition(file, 7, 3)).toBe(`${file}:7:3`);
  });
});
