import fc from 'fast-check';
import { drivingMinutes, instantOf, isTimely, lastMinuteOf, minuteOf, scheduleOf } from './schedule.rules.js';
import type { Shift } from './schedule.rules.js';

/** Ten kilometres between any two places: twenty minutes at 30 km/h. */
const metres = (from: number, to: number) => (from === to ? 0 : 10_000);
const shift: Shift = { earliest: 480, latest: 1_080, minutesPerStop: 15, speedKmPerHour: 30 };
const always = { from: 0, to: 2_000 };

describe('drivingMinutes', () => {
  it('counts the begun minute', () => {
    expect(drivingMinutes(0, 30)).toBe(0);
    expect(drivingMinutes(1, 30)).toBe(1);
    expect(drivingMinutes(10_000, 30)).toBe(20);
    expect(drivingMinutes(10_001, 30)).toBe(21);
  });
});

describe('minutes', () => {
  it('begin after an instant and end before it', () => {
    const instant = new Date('2027-03-01T08:00:30+08:00');
    expect(instantOf(minuteOf(instant)).toISOString()).toBe('2027-03-01T00:01:00.000Z');
    expect(instantOf(lastMinuteOf(instant)).toISOString()).toBe('2027-03-01T00:00:00.000Z');
  });
});

describe('scheduleOf', () => {
  it('drives, hands over, drives back', () => {
    const openings = () => always;
    expect(scheduleOf([1, 2], openings, metres, shift)).toEqual({
      departAt: 480,
      beginAt: [500, 535],
      returnAt: 570,
    });
    expect(scheduleOf([], openings, metres, shift)).toEqual({ departAt: 480, beginAt: [], returnAt: 480 });
  });

  it('leaves later instead of waiting, as far as no other stop is late', () => {
    const late = { from: 600, to: 700 };
    expect(scheduleOf([1], () => late, metres, shift)).toEqual({ departAt: 580, beginAt: [600], returnAt: 635 });
    const early = { from: 480, to: 530 };
    const openings = (stop: number) => (stop === 1 ? early : late);
    expect(scheduleOf([1, 2], openings, metres, shift)).toEqual({
      departAt: 495,
      beginAt: [515, 600],
      returnAt: 635,
    });
  });

  it('does not begin a hand-over that would end after the window, nor come back after hours', () => {
    expect(scheduleOf([1], () => ({ from: 0, to: 515 }), metres, shift)).not.toBeNull();
    expect(scheduleOf([1], () => ({ from: 0, to: 514 }), metres, shift)).toBeNull();
    expect(scheduleOf([1], () => ({ from: 1_045, to: 2_000 }), metres, shift)).not.toBeNull();
    expect(scheduleOf([1], () => ({ from: 1_046, to: 2_000 }), metres, shift)).toBeNull();
  });

  it('keeps every time of whatever it answers', () => {
    const opening = fc.record({ from: fc.nat(1_200), length: fc.nat(400) });
    const drive = fc.record({
      openings: fc.array(opening, { minLength: 1, maxLength: 8 }),
      speed: fc.integer({ min: 5, max: 100 }),
    });
    fc.assert(
      fc.property(drive, ({ openings, speed }) => {
        const of = (stop: number) => ({
          from: openings[stop - 1]!.from,
          to: openings[stop - 1]!.from + openings[stop - 1]!.length,
        });
        const order = openings.map((_, place) => place + 1);
        const own = { ...shift, speedKmPerHour: speed };
        const schedule = scheduleOf(order, of, metres, own);
        expect(schedule !== null).toBe(isTimely(order, of, metres, own));
        if (schedule === null) return;
        let free = schedule.departAt;
        expect(free).toBeGreaterThanOrEqual(shift.earliest);
        schedule.beginAt.forEach((begin, place) => {
          const { from, to } = of(place + 1);
          expect(begin).toBeGreaterThanOrEqual(Math.max(from, free + drivingMinutes(10_000, speed)));
          expect(begin + shift.minutesPerStop).toBeLessThanOrEqual(to);
          free = begin + shift.minutesPerStop;
        });
        expect(schedule.returnAt).toBe(free + drivingMinutes(10_000, speed));
        expect(schedule.returnAt).toBeLessThanOrEqual(shift.latest);
      }),
    );
  });
});
