import type { Dictionary } from '../../words/words';

/** The limits that a booking holds capacity of, by their names in the API. */
export const limitWords = {
  permitQuota: ['许可证年度总量', 'Yearly total of the permit'],
  categoryQuota: ['许可证类别 {scope}', 'Category {scope} of the permit'],
  scope: ['本单位年度上限', 'Yearly limit of your firm'],
  openBookings: ['未完成预约上限', 'Limit of open bookings'],
  zone: ['库区', 'Storage zone'],
} as const satisfies Dictionary;
