import { Foundation1763800000100 } from './1763800000100-foundation.js';
import { Ledger1763800000200 } from './1763800000200-ledger.js';

/** In the order they run. A list instead of a glob, so that the build, the tests and the bundle see the same set. */
export const migrations = [Foundation1763800000100, Ledger1763800000200];
