import { defineError } from '../../shared/domain-error.js';

export const weighingNotFound = defineError('weighing.not-found', 404, {
  zh: '没有找到该过磅读数。请刷新列表后重试。',
  en: 'There is no such reading. Reload the list and try again.',
});

export const lineNotHandedOver = defineError('weighing.line-not-handed-over', 409, {
  zh: '该行在装车时没有交付，不能过磅。车上多出的废物请按差异处理。',
  en: 'Nothing of this line was handed over, so it cannot be weighed. Waste that is too much is a discrepancy.',
});

export const alreadyWeighed = defineError('weighing.already-weighed', 409, {
  zh: '该行该批次已有同类读数。如需重称，请先作废原读数；分批过磅请填写不同的批次。',
  en: 'There is such a reading already. Void it to weigh again, or give another part when weighing in portions.',
});

export const kindsMixed = defineError('weighing.kinds-mixed', 409, {
  zh: '同一批次只能记净重，或记毛重和皮重。请先作废原读数。',
  en: 'One part is weighed either net, or gross and tare. Void the earlier reading first.',
});

export const tareAboveGross = defineError<{ grossGrams: number; tareGrams: number; gross: string; tare: string }>(
  'weighing.tare-above-gross',
  422,
  {
    zh: '皮重 {tare} 千克不小于毛重 {gross} 千克，净重须大于零。请核对后重称。',
    en: 'The tare of {tare} kg is not below the gross mass of {gross} kg, and a net mass must be above zero; check and weigh again.',
  },
);

export const loadNeedsGrossAndTare = defineError('weighing.load-gross-or-tare', 422, {
  zh: '整车过磅只记毛重和皮重，且不分批；净重由两者相减得出。',
  en: 'A vehicle is weighed gross and tare, in one part; the net mass is their difference.',
});

export const manualReasonNeeded = defineError('weighing.manual-reason-needed', 422, {
  zh: '手工读数须说明原因（10–500 字），且不填地磅编号和读数编号。',
  en: 'A manual reading needs its reason (10–500 characters), and names no scale and no reading id.',
});

export const scaleReadingNeeded = defineError('weighing.scale-reading-needed', 422, {
  zh: '地磅读数须带地磅编号和读数编号，且不填手工原因。',
  en: 'A reading of a scale names the scale and the reading id, and no reason.',
});

export const readingUsed = defineError('weighing.reading-used', 409, {
  zh: '该地磅读数已用于另一次过磅，内容不同。请重新称量并使用新的读数编号。',
  en: 'This reading of the scale was used for another weighing. Weigh again under a new reading id.',
});
