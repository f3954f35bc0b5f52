import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { compileForNode } from '../test/support/compile.js';

const program = (script: string): string => `
import { outliveReaders } from ${JSON.stringify(script)};
outliveReaders();
console.log('ready');
process.stdin.once('data', () => {
  // Node's console forgives the first broken write of a stream and no later one.
  let lines = 0;
  setInterval(() => {
    console.log('nobody reads this');
    process.stderr.write('nor this');
    if ((lines += 1) === 5) process.exit(7);
  }, 20);
});`;

describe('a server whose output nobody reads any more', () => {
  it('goes on', async () => {
    const script = compileForNode('src/outlive-readers.ts');
    const child = spawn(process.execPath, ['--input-type=module', '-e', program(script)]);
    const gone = once(child, 'exit');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stderr.destroy();
    child.stdin.write('go on');
    expect(await gone).toEqual([7, null]);
  });
});
