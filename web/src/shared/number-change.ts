import type { Schemas } from '../api/queries';

/** Of the event that puts a number right: the wrong one and the right one. */
export function numberChange({ data }: Pick<Schemas['AuditEventView'], 'data'>): string | null {
  const { numberBefore, numberAfter } = data;
  return typeof numberBefore === 'string' && typeof numberAfter === 'string'
    ? `${numberBefore} → ${numberAfter}`
    : null;
}
