import { daysBetween } from '../../shared/working-days.js';
import { periodInvalid } from './ledger.errors.js';

const mostDays = 366;

/** `statutory-ledger.period-invalid`, 422. Days YYYY-MM-DD. */
export function requirePeriod({ from, to }: { readonly from: string; readonly to: string }, most = mostDays): void {
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > most) throw periodInvalid({ most }, '/to');
}
