/** A USB scanner types as a keyboard does, only faster than anybody: this tells it from a person. */
const slowestGapMs = 60;
const shortestCode = 6;
const longestCode = 500;

/**
 * Takes each key with its time in milliseconds; answers the code when Enter ends a fast run of characters, else null.
 * A pause within starts anew, so that what a person typed before is no part of the code.
 */
export function wedge(): (key: string, atMs: number) => string | null {
  let typed = '';
  let lastMs = -Infinity;
  return (key, atMs) => {
    const isFast = atMs - lastMs <= slowestGapMs;
    lastMs = atMs;
    if (!isFast) typed = '';
    if (key === 'Enter') {
      const code = typed.length >= shortestCode ? typed : null;
      typed = '';
      return code;
    }
    // Shift and other keys come between capital letters and are no characters.
    if ([...key].length !== 1) return null;
    typed += key;
    if (typed.length > longestCode) typed = '';
    return null;
  };
}
