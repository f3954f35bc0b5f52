import { defineError } from '../shared/domain-error.js';

export const bookingNotFound = defineError('booking.not-found', 404, {
  zh: '未找到该预约。请核对编号，或从预约列表中选择。',
  en: 'There is no such booking. Check the number, or choose it from the list of bookings.',
});

export const nothingToRepeat = defineError('booking.nothing-to-repeat', 404, {
  zh: '贵单位还没有可重复的预约，请先新建一次预约。',
  en: 'You have no booking to repeat yet; make a first one.',
});

export const windowNotInFuture = defineError('booking.window-not-in-future', 422, {
  zh: '上门时间段的开始时间必须在将来，请改选以后的时间。',
  en: 'The pickup window must start in the future; choose a later time.',
});

export const windowTooFarAhead = defineError<{ maxDays: number }>('booking.window-too-far-ahead', 422, {
  zh: '最多可提前 {maxDays} 天预约，请改选更近的时间。',
  en: 'Bookings are taken up to {maxDays} days ahead; choose an earlier time.',
});

export const windowLengthWrong = defineError<{ minHours: number; maxHours: number }>(
  'booking.window-length-wrong',
  422,
  {
    zh: '上门时间段须为 {minHours} 至 {maxHours} 小时，请调整起止时间。',
    en: 'The pickup window must last {minHours} to {maxHours} hours; adjust its start or end.',
  },
);

export const windowBeyondPermit = defineError<{ validTo: string }>('booking.window-beyond-permit', 422, {
  zh: '本设施的经营许可证有效期至 {validTo}，上门时间段须在此之前结束。',
  en: 'The facility’s permit ends on {validTo}; the pickup window must end by then.',
});

export const windowBeyondAgreement = defineError<{ validTo: string }>('booking.window-beyond-agreement', 422, {
  zh: '贵单位的服务协议有效期至 {validTo}，上门时间段须在此之前结束；请改选时间，或先续签协议。',
  en: 'Your service agreement ends on {validTo}; the pickup window must end by then. Choose another time or renew it first.',
});

export const profileTwice = defineError('booking.profile-twice', 422, {
  zh: '同一废物在本次预约中出现了两次，请合并为一行。',
  en: 'The same waste stands on two lines of this booking; merge them into one.',
});

export const acceptedLineForeign = defineError('booking.accepted-line-foreign', 422, {
  zh: '接收的废物行不属于该预约，请刷新后重新核对。',
  en: 'An accepted line does not belong to this booking; refresh and check again.',
});

/** Between looking and locking somebody moved or ended the booking; never told to a user. */
export const yearSettled = defineError('booking.year-settled', 409, {
  zh: '该预约已计入所在年度，无需结转。请刷新后查看。',
  en: 'This booking already counts towards its year; there is nothing to move. Refresh to see it.',
});
