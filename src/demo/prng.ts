/** A generator whose numbers follow from its name alone, so that demo data are the same on every machine. */
export interface Prng {
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  /** One of the list, which must not be empty. */
  pick<T>(list: readonly T[]): T;
}

/**
 * Each thing gets a generator of its own name (`seed/visit/12`): then nothing depends on the order in which things are
 * made, and a seeding that was cut off goes on with the same numbers.
 */
export function prng(name: string): Prng {
  let state = hash(name);
  // mulberry32: 32 bits of state, more than enough for masses and choices of a demonstration.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (again ^ (again >>> 14)) >>> 0;
  };
  const int = (least: number, most: number): number => least + (next() % (most - least + 1));
  return {
    int,
    pick: (list) => {
      const one = list[int(0, list.length - 1)];
      if (one === undefined) throw new RangeError(`${name}: nothing to pick from`);
      return one;
    },
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
  return value;
}
