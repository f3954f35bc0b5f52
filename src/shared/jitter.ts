import { sha256Hex } from './canonical-json.js';

/**
 * Between 0 and 1, the same for the same message and attempt: by how much of a spread its pause is longer, so that what
 * failed together does not come back together.
 */
export const jitterOf = (id: string, attempts: number): number =>
  Number.parseInt(sha256Hex(`${id}/${attempts}`).slice(0, 4), 16) / 0x10000;
