import { defineError } from '../shared/domain-error.js';

export const roundNotFound = defineError('round.not-found', 404, {
  zh: '未找到该车次。请从车次列表中选择。',
  en: 'There is no such round. Choose one from the list of rounds.',
});

export const stopNotFound = defineError('round.stop-not-found', 404, {
  zh: '该预约不在此车次上。请刷新停靠点列表。',
  en: 'This booking is not on the round. Reload its stops.',
});

export const dayOutOfRange = defineError<{ from: string; to: string }>('round.day-out-of-range', 422, {
  zh: '收运日期须在 {from} 至 {to} 之间。',
  en: 'The day of a round must lie between {from} and {to}.',
});

export const tooManyStops = defineError<{ most: number }>('round.too-many-stops', 422, {
  zh: '一个车次最多 {most} 个停靠点。请另建车次。',
  en: 'A round takes at most {most} stops. Make another round.',
});

export const orderIncomplete = defineError('round.order-incomplete', 422, {
  zh: '新的顺序须包含该车次的每个停靠点，且各一次。请刷新后重新排序。',
  en: 'The new order must name every stop of the round exactly once. Reload and sort again.',
});

export const roundNotOpen = defineError('round.not-open', 409, {
  zh: '该车次已完成或已取消，停靠点不能再变动。',
  en: 'This round is completed or cancelled; its stops no longer change.',
});

export const noShowTooEarly = defineError('round.no-show-too-early', 409, {
  zh: '车次发布后才能登记上门未成。草稿车次请直接移出该停靠点。',
  en: 'A no-show can be reported once the round is released. Take the stop off a draft instead.',
});

export const findingUnknown = defineError('round.finding-unknown', 422, {
  zh: '该提示已不存在，或属于不能豁免的问题。请重新检查后再说明理由。',
  en: 'This finding is gone, or is one that no reason lets pass. Run the check again.',
});

export const stopDone = defineError('round.stop-done', 409, {
  zh: '该停靠点已装车或已登记上门未成，不能再变动。请刷新停靠点列表。',
  en: 'This stop is loaded or was reported a no-show already and no longer changes. Reload the stops.',
});

export const tooManyLots = defineError<{ most: number }>('round.too-many-lots', 422, {
  zh: '一个车次合计最多 {most} 行废物。请另建车次。',
  en: 'The bookings of a round may hold {most} lines of waste in all. Make another round.',
});
