import fc from 'fast-check';
import { DomainError } from '../shared/domain-error.js';
import { systemActor } from '../shared/roles.js';
import type { Role } from '../shared/roles.js';
import {
  assertDistinctProfiles,
  assertWindow,
  assertWithinPapers,
  bookingBounds,
  expiryOf,
  cutOffOf,
  factsOf,
  quotaYearOf,
} from './booking.rules.js';

const now = new Date('2026-11-23T08:00:00+08:00');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
const window = (fromHours: number, toHours: number) => ({ from: hours(fromHours), to: hours(toHours) });
const actor = (role: Role) => ({ ...systemActor('spec'), roles: [role] });

function refusal(act: () => unknown): DomainError {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the window', () => {
  it.each([
    ['starts now', window(0, 4), 'booking.window-not-in-future', '/windowFrom'],
    ['lies in the past', window(-5, 4), 'booking.window-not-in-future', '/windowFrom'],
    [
      'starts a second too far ahead',
      { from: new Date(hours(1440).getTime() + 1000), to: hours(1450) },
      'booking.window-too-far-ahead',
      '/windowFrom',
    ],
    [
      'is a second short of an hour',
      { from: hours(2), to: new Date(hours(3).getTime() - 1000) },
      'booking.window-length-wrong',
      '/windowTo',
    ],
    ['ends before it starts', window(5, 4), 'booking.window-length-wrong', '/windowTo'],
    ['is longer than five days', window(2, 123), 'booking.window-length-wrong', '/windowTo'],
  ])('is refused when it %s', (_name, given, code, pointer) => {
    const error = refusal(() => assertWindow(given, now));
    expect(error).toMatchObject({ code, status: 422, fields: [{ pointer, code }] });
  });

  it.each([
    ['an hour', window(1, 2)],
    ['five days', window(1, 121)],
    ['60 days ahead', window(1440, 1444)],
  ])('may be %s', (_name, given) => {
    expect(() => assertWindow(given, now)).not.toThrow();
  });

  it('ends by the last day of permit and agreement, in Shanghai', () => {
    const lateOn30th = { from: new Date('2026-11-30T10:00:00+08:00'), to: new Date('2026-11-30T23:30:00+08:00') };
    const past30th = { from: lateOn30th.from, to: new Date('2026-12-01T00:30:00+08:00') };
    const ends = { validTo: '2026-11-30' };
    const later = { validTo: '2027-11-30' };
    expect(() => assertWithinPapers(lateOn30th, ends, ends)).not.toThrow();
    expect(() => assertWithinPapers(past30th, later, { validTo: null })).not.toThrow();
    expect(refusal(() => assertWithinPapers(past30th, ends, later))).toMatchObject({
      code: 'booking.window-beyond-permit',
      details: ends,
    });
    expect(refusal(() => assertWithinPapers(past30th, later, ends))).toMatchObject({
      code: 'booking.window-beyond-agreement',
      details: ends,
    });
  });

  it('counts towards the year of its start in Shanghai', () => {
    const at = (from: string) => quotaYearOf({ from: new Date(from), to: new Date('2027-01-02T00:00:00Z') });
    expect(at('2026-12-31T15:59:59Z')).toBe(2026);
    expect(at('2026-12-31T16:00:00Z')).toBe(2027);
  });
});

describe('lines', () => {
  const line = (profileId: string) => ({ profileId, estimatedGrams: 1, packageCount: 1 });

  it('name each waste once; every repetition is pointed at', () => {
    expect(() => assertDistinctProfiles([line('a'), line('b')])).not.toThrow();
    const error = refusal(() => assertDistinctProfiles([line('a'), line('b'), line('a'), line('a')]));
    expect(error.fields.map((field) => field.pointer)).toEqual(['/lines/2/profileId', '/lines/3/profileId']);
    expect(error.fields[0]!.code).toBe('booking.profile-twice');
  });
});

describe('expiry', () => {
  it('is never past the opening of the window nor past the unattended hours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: bookingBounds.maxDaysAhead * 24 }),
        fc.integer({ min: 1, max: 2000 }),
        (ahead, unattended) => {
          const expiry = expiryOf(window(ahead, ahead + 4), now, unattended);
          expect(expiry).toEqual(hours(Math.min(ahead, unattended)));
        },
      ),
    );
  });
});

describe('facts', () => {
  const held = { windowFrom: hours(12), expiresAt: hours(5) };

  it('hold the enterprise to the cut-off from its very instant on, the operator never', () => {
    expect(factsOf(held, actor('enterprise.staff'), now, 12).afterCutOff).toBe(true);
    expect(factsOf(held, actor('enterprise.staff'), new Date(now.getTime() - 1), 12).afterCutOff).toBe(false);
    expect(factsOf(held, actor('operator.dispatcher'), hours(11), 12).afterCutOff).toBe(false);
  });

  it('say until when the enterprise may change by itself', () => {
    expect(cutOffOf(held, 12)).toEqual(now);
  });

  it('see a request run out at its expiry and one attended to never', () => {
    const at = (instant: Date, expiresAt: Date | null) =>
      factsOf({ ...held, expiresAt }, systemActor('expiry'), instant, 12);
    expect(at(hours(5), held.expiresAt).unattendedTooLong).toBe(true);
    expect(at(new Date(hours(5).getTime() - 1), held.expiresAt).unattendedTooLong).toBe(false);
    expect(at(hours(500), null).unattendedTooLong).toBe(false);
  });
});
