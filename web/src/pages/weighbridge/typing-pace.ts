/** Mean pause between two keys, in milliseconds, below which no hand types: a scale sends its line in one go. */
const fastestHandMs = 50;
const fewestKeys = 3;

/**
 * Tells a scale that types as a keyboard from a person: what a person typed into the field must not pass for a reading of
 * the scale (GB 18597-2023 4.7). Pasted text and corrections are a person's, too.
 */
export class TypingPace {
  private keys = 0;
  private firstMs = 0;
  private lastMs = 0;
  private isCorrected = false;

  press(key: string, atMs: number): void {
    if (key === 'Backspace' || key === 'Delete') this.isCorrected = true;
    if ([...key].length !== 1) return;
    if (this.keys === 0) this.firstMs = atMs;
    this.lastMs = atMs;
    this.keys += 1;
  }

  /** Whether all of this text came from a machine. */
  isOfMachine(text: string): boolean {
    if (this.isCorrected || this.keys < fewestKeys || this.keys !== [...text].length) return false;
    return (this.lastMs - this.firstMs) / (this.keys - 1) <= fastestHandMs;
  }

  reset(): void {
    this.keys = 0;
    this.isCorrected = false;
  }
}
