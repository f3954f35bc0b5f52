import { defineError } from '../../shared/domain-error.js';

export const stockTakeNotFound = defineError('stock-take.not-found', 404, {
  zh: '没有找到该盘点。请刷新盘点列表。',
  en: 'There is no such stock-take. Reload the list of stock-takes.',
});

export const tooManyScans = defineError<{ most: number }>('stock-take.too-many-scans', 409, {
  zh: '一次盘点最多 {most} 个编码。请结束本次盘点，其余另行盘点。',
  en: 'One stock-take holds {most} codes at most. Finish it and count the rest in another one.',
});

export const tooManyDifferences = defineError<{ found: number; most: number }>('stock-take.too-many-differences', 409, {
  zh: '发现 {found} 处差异，超过 {most} 处，可能尚未清点完。请继续扫码后再提交。',
  en: 'The count found {found} differences, more than {most}: it seems unfinished. Go on scanning, then finish it.',
});

export const differenceNotFound = defineError('stock-take.difference-not-found', 404, {
  zh: '该盘点没有这处差异。请刷新后按当前的差异填写。',
  en: 'The stock-take has no such difference. Reload and use the differences it has now.',
});

export const differencesUnexplained = defineError<{ left: number }>('stock-take.differences-unexplained', 422, {
  zh: '还有 {left} 处差异没有处理意见。请对每处差异填写处理方式和原因。',
  en: '{left} difference(s) have no decision yet. Give a decision and a reason for each.',
});

export const missingMustBeBooked = defineError('stock-take.missing-must-be-booked', 422, {
  zh: '未见到的容器不能仍留在账面库存中。请选择入账；若实物仍在，请取消盘点，补打标签后重新清点。',
  en: 'A container that was not found cannot stay in the stock of the books. Book it; if it is there after all, cancel the count, reprint its label and count again.',
});

export const nothingToBook = defineError('stock-take.nothing-to-book', 422, {
  zh: '此差异不能由盘点入账：容器不在库存账内或已拣货。请选择不入账，写明原因，并按交接、验收或拣货流程处理。',
  en: 'A count cannot book this one: the container is not in the stock, or is picked. Leave it with the reason, and go through hand-over, acceptance or picking.',
});

export const differenceOutdated = defineError<{ code: string }>('stock-take.difference-outdated', 409, {
  zh: '容器 {code} 在清点之后已有变动，不能按盘点结果入账。请选择不入账并写明原因，或取消后重新清点。',
  en: 'Container {code} has changed since the count and cannot be booked as found. Leave it with the reason, or cancel and count again.',
});

export const zoneOnlyForSurplus = defineError('stock-take.zone-only-for-surplus', 422, {
  zh: '只有入账的盘盈容器才填写存放位置。请去掉此项，或对盘盈选择入账。',
  en: 'Only a surplus that is booked is given a place. Leave this out, or book the surplus.',
});
