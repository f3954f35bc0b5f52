import { defineError } from '../../shared/domain-error.js';

export const ownWasteNotFound = defineError('own-waste.not-found', 404, {
  zh: '没有这条自产废物记录，或不在您的管辖范围内。请在“自产废物”列表中查找。',
  en: 'There is no such record of own waste, or it is outside what you may see. Look it up in the list of own waste.',
});

export const changeNeeded = defineError('own-waste.carbon-change-needed', 422, {
  zh: '来源为更换活性炭时须指明更换记录，其他来源不填。请从排放口的运行日志中登记。',
  en: 'Waste of a carbon change names the entry of the log, and no other waste does. Record it from the log of the outlet.',
});

export const notACarbonChange = defineError('own-waste.no-such-carbon-change', 422, {
  zh: '该日志记录不是有效的活性炭更换记录（或已撤回）。请从排放口的运行日志中选择更换记录。',
  en: 'This is no entry of a carbon change that stands. Choose one from the log of the outlet.',
});

export const notSpentCarbon = defineError<{ code: string }>('own-waste.not-spent-carbon', 422, {
  zh: '更换下来的废活性炭应按 {code}（VOCs 治理过程产生的废活性炭）登记。其他废物请另选来源。',
  en: 'Spent carbon of a change is recorded as {code} (carbon of VOC treatment). Choose another source for other waste.',
});

export const noteNeeded = defineError('own-waste.note-needed', 422, {
  zh: '来源为“其他”时请用备注说明产生环节。',
  en: 'Say in the note which process the waste comes from when the source is “other”.',
});

export const withdrawnTooLate = defineError('own-waste.month-over', 409, {
  zh: '登记当月已过，该量已计入上月申报，不能撤销。请通过盘点调整数量，并说明原因。',
  en: 'The month of the record is over and its figure belongs to the declaration of that month. Correct it by a stock-take, with the reason.',
});

export const changedSince = defineError('own-waste.changed', 409, {
  zh: '该容器登记后已倒入、倒出或盘点更正，不能撤销。请通过盘点调整数量。',
  en: 'Waste was poured in or out of this container, or it was corrected, since it was recorded. Correct it by a stock-take.',
});
