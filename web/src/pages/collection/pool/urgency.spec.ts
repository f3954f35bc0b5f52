import { expiresSoon, gramsOf, isLastDay, sift } from './urgency';
import type { PoolBooking, PoolGroup } from './urgency';

const place = { longitude: 120.9, latitude: 32, isApproximate: false };
const booking = (bookingId: string, rest: Partial<PoolBooking> = {}): PoolBooking => ({
  bookingId,
  number: bookingId,
  state: 'confirmed',
  enterpriseId: bookingId,
  enterpriseName: bookingId,
  windowFrom: '2026-12-01T00:00:00Z',
  windowTo: '2026-12-03T09:00:00Z',
  totalGrams: 1_000,
  expiresAt: null,
  wasteCodes: ['900-214-08'],
  place,
  ...rest,
});
const now = Date.parse('2026-12-01T02:00:00Z');
const all = { division: '', code: '', urgentOnly: false };
const idsOf = (groups: readonly PoolGroup[]) => groups.map(({ bookings }) => bookings.map((one) => one.bookingId));

describe('the pool', () => {
  const late = booking('late');
  const lastDay = booking('lastDay', { windowTo: '2026-12-01T15:30:00Z' });
  const unattended = booking('unattended', { expiresAt: '2026-12-02T01:00:00Z', wasteCodes: ['900-047-49'] });
  const groups: PoolGroup[] = [
    { divisionCode: '320612', totalGrams: 1_000, bookings: [late] },
    { divisionCode: '320613', totalGrams: 2_000, bookings: [unattended, lastDay] },
  ];

  it('has what is due first on top, in districts and among them', () => {
    expect(idsOf(sift(groups, all, '2026-12-01', now))).toEqual([['lastDay', 'unattended'], ['late']]);
  });

  it('is narrowed by district, waste code and urgency', () => {
    expect(idsOf(sift(groups, { ...all, division: '320612' }, '2026-12-01', now))).toEqual([['late']]);
    expect(idsOf(sift(groups, { ...all, code: '900-047' }, '2026-12-01', now))).toEqual([['unattended']]);
    expect(idsOf(sift(groups, { ...all, urgentOnly: true }, '2026-12-01', now))).toEqual([['lastDay', 'unattended']]);
  });

  it('knows by the day in Shanghai what can wait', () => {
    // 15:30 in UTC is half past eleven in the evening there.
    expect(isLastDay(lastDay, '2026-12-01')).toBe(true);
    expect(isLastDay(booking('next', { windowTo: '2026-12-01T16:30:00Z' }), '2026-12-01')).toBe(false);
    expect([expiresSoon(unattended, now), expiresSoon(late, now)]).toEqual([true, false]);
    expect(gramsOf([late, lastDay])).toBe(2_000);
  });
});
