import { inForce, validityOf } from './in-force';

const row = (validFrom: string, validTo: string | null, facilityId: string | null = null) => ({
  name: 'storage.limit-months',
  facilityId,
  scope: '',
  value: 12,
  validFrom,
  validTo,
});

describe('what holds of a rule today', () => {
  it('is told by its first and last day, both included', () => {
    expect(validityOf(row('2026-11-26', null), '2026-11-26')).toBe('inForce');
    expect(validityOf(row('2026-11-27', null), '2026-11-26')).toBe('toCome');
    expect(validityOf(row('2026-01-01', '2026-11-26'), '2026-11-26')).toBe('inForce');
    expect(validityOf(row('2026-01-01', '2026-11-25'), '2026-11-26')).toBe('over');
  });

  it('is the row for everybody, with narrower ones counted', () => {
    const general = row('2026-01-01', null);
    const found = inForce(
      [row('2025-01-01', '2025-12-31'), general, row('2026-02-01', null, 'f')],
      general.name,
      '2026-11-26',
    );
    expect(found).toEqual({ general, narrower: 1 });
  });
});
