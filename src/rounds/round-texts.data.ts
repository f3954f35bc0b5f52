import type { Text } from '../shared/domain-error.js';

/** What each finding says to the dispatcher: what is wrong, and what to do. `{…}` are the finding's details. */
export const roundTexts = {
  'partner-retired': {
    zh: '{name} 已停用。请改选，或先恢复使用。',
    en: '{name} is retired. Choose another, or reinstate it first.',
  },
  'vehicle-permit-expired': {
    zh: '车辆 {name} 的道路运输证有效期至 {validTo}，在 {day} 已过期。请改用其他车辆，或更新证件。',
    en: 'The transport permit of {name} ended on {validTo}, before {day}. Use another vehicle, or enter the renewed permit.',
  },
  'carrier-licence-expired': {
    zh: '运输单位 {name} 的经营许可证有效期至 {validTo}，在 {day} 已过期。请改用其他单位的车辆，或更新证件。',
    en: 'The licence of carrier {name} ended on {validTo}, before {day}. Use another carrier’s vehicle, or enter the renewed licence.',
  },
  'certificate-expired': {
    zh: '{name} 的从业资格证有效期至 {validTo}，在 {day} 已过期。请换人，或更新证件。',
    en: 'The certificate of {name} ended on {validTo}, before {day}. Choose somebody else, or enter the renewed certificate.',
  },
  'driver-is-escort': {
    zh: '{name} 不能同时担任驾驶员和押运员。请另选押运员。',
    en: '{name} cannot be driver and escort at once. Choose another escort.',
  },
  'not-a-driver': {
    zh: '{name} 没有危险货物运输驾驶员资格。请改选驾驶员。',
    en: '{name} holds no certificate as driver of dangerous goods. Choose another driver.',
  },
  'not-an-escort': {
    zh: '{name} 没有危险货物运输押运员资格。请改选押运员。',
    en: '{name} holds no certificate as escort of dangerous goods. Choose another escort.',
  },
  'payload-exceeded': {
    zh: '预计装载 {load} 千克，超过车辆 {name} 的核定载质量 {payload} 千克。请移出部分预约，或改用更大的车辆。',
    en: 'The estimated load of {load} kg exceeds the {payload} kg that {name} may carry. Take bookings off, or use a larger vehicle.',
  },
  'load-high': {
    zh: '预计装载 {load} 千克，已达车辆 {name} 核定载质量 {payload} 千克的 {percent}%；实际称重可能超载。请减少预约或写明理由。',
    en: 'The estimated load of {load} kg is {percent} % of the {payload} kg of {name}; weighed in, it may be too much. Take bookings off or give the reason.',
  },
  'no-permit': {
    zh: '本设施在 {day} 没有有效的经营许可证，不得收集。请改期，或先登记许可证。',
    en: 'No permit of the facility is in force on {day}, so nothing may be collected. Change the day, or register the permit first.',
  },
  'code-outside-permit': {
    zh: '预约 {booking} 的“{name}”（{code}）不在 {day} 有效的经营许可证范围内，不得收集。请移出该预约。',
    en: '“{name}” ({code}) of booking {booking} is outside the permit in force on {day} and may not be collected. Take the booking off.',
  },
  'code-not-in-force': {
    zh: '预约 {booking} 的“{name}”（{code}）在 {day} 有效的名录中不存在。请让产废单位更正废物代码后重新预约。',
    en: 'The catalogue in force on {day} does not list “{name}” ({code}) of booking {booking}. The generator must mend the code and book again.',
  },
  'intake-stopped': {
    zh: '预约 {booking} 的“{name}”（{code}）暂停收集：库内 {overdueCode} 有 {containers} 个容器自 {since} 起超过贮存期限（苏环办〔2019〕390号）。请先清运超期容器，或移出该预约。',
    en: 'Intake of “{name}” ({code}) of booking {booking} is stopped: {containers} container(s) of {overdueCode} are overdue in store since {since} (苏环办〔2019〕390号). Ship them first, or take the booking off.',
  },
  'class-not-covered': {
    zh: '车辆 {plate} 的道路运输证不包括预约 {booking} 的“{name}”（{code}）的危险特性 {hazards}。请改用其他车辆，或移出该预约。',
    en: 'The permit of {plate} does not cover hazard {hazards} of “{name}” ({code}) of booking {booking}. Use another vehicle, or take the booking off.',
  },
  incompatible: {
    zh: '{lots}：不得同车。',
    en: '{lots}: may not share a vehicle.',
  },
  'mixing-risk': {
    zh: '{lots}：同车有风险。',
    en: '{lots}: a risk on one vehicle.',
  },
  'booking-gone': {
    zh: '预约 {booking} 已不在该车次（已取消或已改派）。请将其移出。',
    en: 'Booking {booking} is no longer on this round (cancelled or planned elsewhere). Take it off.',
  },
  'window-mismatch': {
    zh: '预约 {booking} 的上门时间段为 {from} 至 {to}，不包含 {day}。请改期，或与客户商定后写明理由。',
    en: 'Booking {booking} has its window from {from} to {to}, without {day}. Change the day, or agree with the customer and give the reason.',
  },
  'many-stops': {
    zh: '停靠点 {stops} 个，多于 {most} 个，当天可能无法完成。请减少停靠点，或写明理由。',
    en: '{stops} stops are more than {most} and may be too many for a day. Take some off, or give the reason.',
  },
  'vehicle-double-booked': {
    zh: '车辆 {name} 当天还安排在车次 {other}。请改用其他车辆，或写明时间如何错开。',
    en: 'Vehicle {name} is on round {other} the same day. Use another one, or say how the times are kept apart.',
  },
  'crew-double-booked': {
    zh: '{name} 当天还安排在车次 {other}。请换人，或写明时间如何错开。',
    en: '{name} is on round {other} the same day. Choose somebody else, or say how the times are kept apart.',
  },
} as const satisfies Record<string, Text>;

export type RoundFinding = keyof typeof roundTexts;
