import type { Text } from '../../shared/domain-error.js';

/** Why a booking is on no proposal, where the checks of rounds have no word for it: what is the matter, and what to do. */
export const leftOutTexts = {
  'place-unknown': {
    zh: '不知道该单位的位置，只能确定到省。请在单位资料中填写经纬度（WGS-84）。',
    en: 'Of the site only the province is known. Enter its coordinates (WGS-84) in the record of the enterprise.',
  },
  'no-vehicle': {
    zh: '这几天没有可用车辆：已停用、证件过期或已排满。请增加车辆或日期。',
    en: 'No vehicle is free on these days: retired, its papers expired, or planned already. Add vehicles or days.',
  },
  'out-of-reach': {
    zh: '即使单独派车，也无法在约定时间段和出车时间内完成交接。请与客户商定更长的时间段，或调整出车时间。',
    en: 'Even a vehicle for it alone cannot hand over within the window and the working hours. Agree on a longer window, or change the hours.',
  },
  'vehicles-taken': {
    zh: '能装运它的车辆当天都已排满。请增加车辆或日期。',
    en: 'The vehicles that could take it are full on its days. Add vehicles or days.',
  },
} as const satisfies Record<string, Text>;

/** Words for an answer without proposals. */
export const nothingToPropose = {
  'no-bookings': {
    zh: '这几天没有待排车的预约。请扩大日期范围，或等待新的预约。',
    en: 'No booking waits for a round on these days. Widen the range, or wait for bookings.',
  },
  'none-fit': {
    zh: '待排车的预约都无法排入车次，原因见各预约。',
    en: 'None of the waiting bookings fits a round; each says why.',
  },
} as const satisfies Record<string, Text>;
