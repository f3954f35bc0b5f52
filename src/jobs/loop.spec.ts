import { setTimeout as pause } from 'node:timers/promises';
import { Loop } from './loop.js';
import { within } from './within.js';

describe('a loop', () => {
  it('does not pause while there is more to do, and pauses when there is not', async () => {
    let runs = 0;
    const run = () => Promise.resolve((runs += 1) < 50);
    const loop = new Loop({ idleMs: 60_000, run, onError: fail });
    loop.start();
    while (runs < 50) await pause(5);
    // Long enough for another run, were there no pause; a busy machine only makes it longer.
    await pause(50);
    expect(runs).toBe(50);
    await loop.stop();
  });

  it('reports failures and goes on', async () => {
    const errors: unknown[] = [];
    let runs = 0;
    const run = () => ((runs += 1) < 3 ? Promise.reject(new Error(`run ${runs}`)) : Promise.resolve(false));
    const loop = new Loop({ idleMs: 5, run, onError: (error) => errors.push(error) });
    loop.start();
    while (runs < 4) await pause(5);
    await loop.stop();
    expect(errors.map(String)).toEqual(['Error: run 1', 'Error: run 2']);
    expect(runs).toBeGreaterThan(2);
  });

  it('stops after the step under way, and starts only once', async () => {
    let runs = 0;
    let ended = 0;
    const run = async () => {
      runs += 1;
      await pause(50);
      ended += 1;
      return true;
    };
    const loop = new Loop({ idleMs: 5, run, onError: fail });
    loop.start();
    loop.start();
    await loop.stop();
    expect([runs, ended]).toEqual([1, 1]);
  });
});

describe('within', () => {
  it('tells whether the work ended in time, and passes its failure on', async () => {
    expect(await within(1_000, Promise.resolve('done'))).toBe(true);
    expect(await within(10, pause(10_000, undefined, { ref: false }))).toBe(false);
    await expect(within(1_000, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });
});

function fail(error: unknown): never {
  throw error;
}
