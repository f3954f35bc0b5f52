/** A generator of numbers in [0, 1) (mulberry32): the same seed tells the same story. */
export interface Dice {
  (): number;
  /** A whole number from 0 to `bound` - 1. */
  below(bound: number): number;
  /** One of the list, which must not be empty. */
  pick<T>(list: readonly T[]): T;
  /** True with this probability, 0 to 1. */
  chance(probability: number): boolean;
}

export function dice(seed: number): Dice {
  let state = seed | 0;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (bound: number): number => Math.floor(roll() * bound);
  return Object.assign(roll, {
    below,
    pick: <T>(list: readonly T[]): T => list[below(list.length)]!,
    chance: (probability: number): boolean => roll() < probability,
  });
}

/** A number that the environment may set, such as how often to kill; else the default. */
export function fromEnvironment(name: 'SEED' | 'SEEDS' | 'KILLS' | 'CUTS' | 'OPERATIONS', otherwise: number): number {
  const given = process.env[name];
  if (given === undefined || given === '') return otherwise;
  if (!/^\d+$/.test(given)) throw new Error(`${name} must be a whole number, not ${given}`);
  return Number(given);
}

/** Milliseconds, several times what a story takes on a machine that does much else. */
export const storyPatienceMs = 120_000;

/**
 * For stories that share a world. Jest cannot end a test whose time is over: it would go on moving the clock and taking
 * the limits while the next one sets its stage. So each waits for the one before it, whatever became of that.
 */
export function oneAfterAnother(tell: (seed: number) => Promise<void>): (seed: number) => Promise<void> {
  let before: Promise<void> = Promise.resolve();
  return (seed) => {
    const told = before.then(() => tell(seed));
    before = told.catch(() => undefined);
    return told;
  };
}

/**
 * Names the seed of a race when it begins and its run time when it ends; a failure is repeated with `SEED=… npx jest …`,
 * as far as the scheduling of processes can be repeated at all. Call it at the top of a spec file.
 */
export function announceRace(name: string): number {
  const seed = fromEnvironment('SEED', Date.now() % 1_000_000);
  const begun = performance.now();
  beforeAll(() => void process.stderr.write(`[races] ${name}: SEED=${seed}\n`));
  afterAll(() => {
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    process.stderr.write(`[races] ${name}: ${seconds} s, SEED=${seed}\n`);
  });
  return seed;
}
