import { formatKilograms, formatTonnes } from '../../shared/mass.js';

/** What the drive tells while it goes, and how many things turned out to be off. */
export class Report {
  private steps = 0;
  private off = 0;

  get faults(): number {
    return this.off;
  }

  step(zh: string, en: string): void {
    this.steps += 1;
    console.log(`\n${String(this.steps).padStart(2)}. ${zh} ${en}`);
  }

  note(line: string): void {
    console.log(`    ${line}`);
  }

  /** Says whether something is as it has to be. */
  check(isSo: boolean, zh: string, en: string): void {
    if (!isSo) this.off += 1;
    console.log(`    ${isSo ? '✓' : '✗'} ${zh} ${en}`);
  }
}

export const kilograms = (grams: number): string => `${formatKilograms(grams)} kg`;

export const tonnes = (grams: number): string => `${formatTonnes(grams)} t`;
