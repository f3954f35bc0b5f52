import { openBookings, permit, tenTonnes, went, zone } from './engine/in-the-end.js';
import type { Scenario } from './engine/scenario.types.js';
import { books, looks } from './engine/trip.steps.js';

const day = '2026-04-28';

export const unattendedBooking: Scenario = {
  name: 'unattended-booking',
  title: {
    zh: '无人受理的预约：到期失效，额度归还',
    en: 'A booking nobody attends to runs out and gives back what it held',
  },
  basis: { zh: '平台规则：预留 72 小时', en: 'Rule of the platform: reservations are kept 72 hours' },
  about: {
    zh: '预约先占额度。72 小时内无人受理，按数据库时间失效：此后不能再受理，额度全部归还，单位收到通知，并可一键重复预约。',
    en: 'A booking holds quota from the start. If nobody attends to it within 72 hours it runs out by the time of the database: it can no longer be confirmed, all it held is given back, the enterprise is told and can repeat it in one call.',
  },
  given: {
    now: '2026-04-20T09:00:00+08:00',
    firms: { garage: { name: '顺达汽修', trade: 'vehicle-repair', wastes: ['repair-oil'] } },
  },
  steps: [
    books({
      firm: 'garage',
      lines: [{ waste: 'repair-oil', grams: 180_000, packages: 1 }],
      day,
      at: '2026-04-20T09:30:00+08:00',
    }),
    {
      does: { zh: '71 小时后还在。', en: 'After 71 hours it still stands.' },
      at: '2026-04-23T08:30:00+08:00',
      schedule: 'bookings.expire',
    },
    looks({
      who: 'garage',
      does: { zh: '预约仍待受理。', en: 'Sees that it still waits.' },
      path: '/bookings/{booking}',
      fields: { '/state': 'requested', '/expiresAt': '2026-04-23T01:30:00.000Z' },
    }),
    {
      who: 'dispatcher',
      does: {
        zh: '72 小时后才想受理：已到期，即使定时任务还没运行。',
        en: 'Wants to confirm it after 72 hours: too late, although the recurring job has not run yet.',
      },
      at: '2026-04-23T09:30:01+08:00',
      request: { method: 'POST', path: '/bookings/{booking}/confirm' },
      expect: { status: 409, problem: 'booking.ran-out' },
    },
    {
      does: { zh: '预约失效，额度归还。', en: 'The booking expires and gives back what it held.' },
      schedule: 'bookings.expire',
    },
    looks({
      who: 'garage',
      does: { zh: '收到失效通知。', en: 'Is told so.' },
      path: '/notices',
      fields: { '/items': { contains: { kind: 'booking.expired', subjectId: '{booking}' } } },
    }),
    {
      who: 'garage',
      does: { zh: '一键重复上次预约。', en: 'Repeats the booking in one call.' },
      request: {
        method: 'POST',
        path: '/bookings/repeat',
        body: { windowFrom: `${day}T08:00:00+08:00`, windowTo: `${day}T18:00:00+08:00` },
      },
      expect: { status: 201, fields: { '/state': 'requested', '/totalGrams': 180_000 } },
      remember: { 'booking.again': '/id' },
    },
    {
      who: 'garage',
      does: { zh: '改期，取消。', en: 'Cancels it, to book another day.' },
      request: { method: 'POST', path: '/bookings/{booking.again}/cancel', body: { reason: '改期' } },
      expect: { status: 200, fields: { '/state': 'cancelled' } },
      jobs: true,
    },
  ],
  finally: {
    balances: [permit(2026, [0, 0]), tenTonnes('garage', 2026, [0, 0]), zone('oil', [0, 0]), openBookings('garage', 0)],
    trails: [went('booking', 'requested expired'), went('booking', 'requested cancelled', 'booking.again')],
  },
};
