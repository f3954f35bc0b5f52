import type { Schemas } from '../api/queries';

/** A return trip gets no official number, and what was voided no more. */
export const getsNumber = ({ kind, state }: Pick<Schemas['ManifestRowView'], 'kind' | 'state'>): boolean =>
  kind !== 'return' && state !== 'voided';
