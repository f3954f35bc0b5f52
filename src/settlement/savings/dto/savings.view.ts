import { TextView } from '../../../platform/http/allowed-step.view.js';

/** What a month's shared trips saved. Fen. */
export class SavedMonthView {
  /** YYYY-MM of acceptance. */
  month!: string;
  visits!: number;
  separateFen!: number;
  shareFen!: number;
  savedFen!: number;
}

/** What sharing trips saved a firm against a vehicle of its own each time. */
export class SavingsView {
  enterpriseId!: string;
  /** YYYY-MM-DD. */
  from!: string;
  to!: string;
  /** Visits whose transport was charged as a share of a trip. */
  visits!: number;
  /** What trips for the firm alone would have cost. */
  separateFen!: number;
  /** What it bore of the shared trips. */
  shareFen!: number;
  /** separateFen − shareFen. */
  savedFen!: number;
  /** Of the visits, those whose distances are estimates. */
  approximateVisits!: number;
  /** The arithmetic in words. */
  explanation!: TextView;
  months!: SavedMonthView[];
}
