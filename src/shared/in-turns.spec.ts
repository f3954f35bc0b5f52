import { inTurns } from './in-turns.js';

const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

describe('inTurns', () => {
  it('runs so many at once and no more, and all of them', async () => {
    let running = 0;
    let most = 0;
    let done = 0;
    const task = async (): Promise<void> => {
      most = Math.max(most, (running += 1));
      await turn();
      running -= 1;
      done += 1;
    };
    await inTurns(
      Array.from({ length: 11 }, () => task),
      4,
    );
    expect({ most, done }).toEqual({ most: 4, done: 11 });
  });

  it('throws the first failure after what had begun, and begins nothing more', async () => {
    const ended: string[] = [];
    const slow = async (): Promise<void> => {
      await turn();
      ended.push('slow');
    };
    const fails = (): Promise<void> => Promise.reject(new Error('refused'));
    const never = jest.fn(async () => undefined);
    await expect(inTurns([slow, fails, never], 2)).rejects.toThrow('refused');
    expect(ended).toEqual(['slow']);
    expect(never).not.toHaveBeenCalled();
  });

  it('has nothing to do for nothing', async () => {
    await expect(inTurns([], 4)).resolves.toBeUndefined();
  });
});
