import { quietUntil, usualQuietHours } from './quiet-hours.rules.js';

const at = (time: string): Date => new Date(`2026-03-02T${time}+08:00`);
const [noon, one] = [12 * 60, 13 * 60];

describe('quiet hours', () => {
  it.each([
    ['over midnight, before', usualQuietHours, '21:59:59', null],
    ['over midnight, from the first second', usualQuietHours, '22:00:00', '2026-03-03T07:00:00+08:00'],
    ['over midnight, in the evening', usualQuietHours, '23:30:15', '2026-03-03T07:00:00+08:00'],
    ['over midnight, at midnight', usualQuietHours, '00:00:00', '2026-03-02T07:00:00+08:00'],
    ['over midnight, to the last second', usualQuietHours, '06:59:59', '2026-03-02T07:00:00+08:00'],
    ['over midnight, after', usualQuietHours, '07:00:00', null],
    ['within a day, before', { from: noon, to: one }, '11:59:59', null],
    ['within a day, inside', { from: noon, to: one }, '12:00:00', '2026-03-02T13:00:00+08:00'],
    ['within a day, after', { from: noon, to: one }, '13:00:00', null],
    ['to midnight', { from: one, to: 0 }, '23:59:59', '2026-03-03T00:00:00+08:00'],
    ['to midnight, at midnight', { from: one, to: 0 }, '00:00:00', null],
    ['from midnight', { from: 0, to: noon }, '00:00:00', '2026-03-02T12:00:00+08:00'],
    ['none', null, '03:00:00', null],
  ] as const)('%s', (_, hours, time, end) => {
    expect(quietUntil(hours, at(time))).toEqual(end === null ? null : new Date(end));
  });
});
