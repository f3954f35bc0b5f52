import { lockPatienceMs, mayRunAgain, mostAttempts } from './write-retry.js';

const failed = (sqlState: string) => ({ sqlState, constraint: undefined, detail: undefined });

describe('a write whose attempt failed', () => {
  it.each(['40001', '40P01', '55P03'])('runs again after %s, five times in all', (sqlState) => {
    expect(mayRunAgain(failed(sqlState), 1, 0)).toBe(true);
    expect(mayRunAgain(failed(sqlState), mostAttempts - 1, 0)).toBe(true);
    expect(mayRunAgain(failed(sqlState), mostAttempts, 0)).toBe(false);
  });

  it('does not start to wait for a lock again when the caller has waited long', () => {
    expect(mayRunAgain(failed('55P03'), 1, lockPatienceMs - 1)).toBe(true);
    expect(mayRunAgain(failed('55P03'), 1, lockPatienceMs)).toBe(false);
  });

  it.each(['57014', '57P01', '08006', 'ECONNRESET', '23505', 'GI001'])(
    'does not run again after %s: it may have taken effect, or would fail again',
    (sqlState) => expect(mayRunAgain(failed(sqlState), 1, 0)).toBe(false),
  );

  it('does not run again after a failure that is none of the database', () =>
    expect(mayRunAgain(null, 1, 0)).toBe(false));
});
