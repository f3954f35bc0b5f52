import { wedge } from './wedge';

const type = (keys: readonly string[], gapMs: number, from = 1_000, take = wedge()): (string | null)[] =>
  keys.map((key, index) => take(key, from + index * gapMs));

describe('keys of a USB scanner', () => {
  it('are a code when fast and ended by Enter', () => {
    expect(type([...'HW08-0001', 'Enter'], 8).at(-1)).toBe('HW08-0001');
  });

  it('are no code at the speed of a person', () => {
    expect(type([...'HW08-0001', 'Enter'], 120).at(-1)).toBeNull();
  });

  it('leave out what a person typed before, and Shift between capitals', () => {
    const take = wedge();
    take('x', 0);
    expect(type(['Shift', 'A', 'Shift', 'B', 'C', 'D', 'E', 'F', 'Enter'], 5, 1_000, take).at(-1)).toBe('ABCDEF');
  });

  it('are no code when only a few', () => {
    expect(type(['1', '2', 'Enter'], 5).at(-1)).toBeNull();
  });

  it('give the next code anew', () => {
    const take = wedge();
    type([...'AAAAAAAA', 'Enter'], 5, 0, take);
    expect(type([...'BBBBBBBB', 'Enter'], 5, 100, take).at(-1)).toBe('BBBBBBBB');
  });
});
