import { faultOf, noFaults, parseFaults } from './simulator-faults.js';

describe('faults of the simulator', () => {
  it('are read from a list', () => {
    expect(parseFaults('slow:0.1, lost-reply:.05,seed:7')).toEqual({
      rates: { slow: 0.1, 'lost-reply': 0.05 },
      seed: 7,
    });
    expect(parseFaults('')).toEqual(noFaults);
    expect(parseFaults('error:1')).toEqual({ rates: { error: 1 }, seed: 1 });
  });

  it.each(['slow', 'slow:2', 'fast:0.1', 'slow:-0.1', 'seed:0.5', 'slow:1e-3', '__proto__:1'])('are not %s', (text) => {
    expect(parseFaults(text)).toBeNull();
  });

  it('come as often as told, each call the same again for the same seed', () => {
    const plan = { rates: { slow: 0.1, error: 0.2 }, seed: 3 };
    const tell = (seed: number) =>
      Array.from({ length: 2_000 }, (_, index) => faultOf({ ...plan, seed }, `key-${index}`, 1));
    const told = tell(3);
    expect(tell(3)).toEqual(told);
    expect(tell(4)).not.toEqual(told);
    const count = (fault: string | null) => told.filter((one) => one === fault).length;
    expect(count('slow')).toBeGreaterThan(150);
    expect(count('slow')).toBeLessThan(250);
    expect(count('error')).toBeGreaterThan(340);
    expect(count('error')).toBeLessThan(460);
    expect(count('lost-reply')).toBe(0);
  });
});
