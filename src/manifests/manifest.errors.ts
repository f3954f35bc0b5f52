import { describeConstraint } from '../platform/http/constraint-texts.js';
import { defineError } from '../shared/domain-error.js';

describeConstraint('manifest_one_per_trip', {
  zh: '该单位在此车次的联单刚被他人起草（一车次一单位一联单，部令23号第16条）。请刷新联单列表。',
  en: 'Somebody drafted the manifest of this enterprise and trip meanwhile (one each, MEE Order 23, art. 16). Reload the list.',
});

export const manifestNotFound = defineError('manifest.not-found', 404, {
  zh: '没有找到该联单。请核对编号，或从联单列表中打开。',
  en: 'There is no such manifest. Check the number, or open it from the list.',
});

export const lineNotFound = defineError('manifest.line-not-found', 404, {
  zh: '联单中没有这一行。请刷新后按当前的行填写。',
  en: 'The manifest has no such line. Reload and fill in the lines it has now.',
});

export const manifestIncomplete = defineError<{ count: number }>('manifest.incomplete', 422, {
  zh: '联单还有 {count} 处必填内容未填，请按各字段的提示补充后再操作。',
  en: '{count} required field(s) of the manifest are empty; fill them in as described and try again.',
});

export const fieldsSealed = defineError<{ count: number }>('manifest.field-sealed', 409, {
  zh: '有 {count} 个字段已随签字封存，不能修改。需要更改时请作废后重新起草（装车前）。',
  en: '{count} field(s) were sealed by a signature. Before loading, void the manifest and draft it again.',
});

export const contentChanged = defineError('manifest.content-changed', 409, {
  zh: '联单内容与您看到的不一致（可能刚被修改）。请刷新、核对后再签字。',
  en: 'The manifest is not what you saw; it may have just been changed. Reload, check it and sign again.',
});

export const massesMissing = defineError('manifest.masses-missing', 409, {
  zh: '驾驶员尚未填写各行的交付量和件数。请驾驶员先填写并签字，再由产废单位签字。',
  en: 'The driver has not filled in the masses and packages handed over. The driver signs first, then the enterprise.',
});

export const linesIncomplete = defineError('manifest.lines-incomplete', 422, {
  zh: '须逐行填写：每一行恰好一次，且至少一行有交付量；没有交付的行填 0。',
  en: 'Fill in every line exactly once, at least one with mass; a line that was not handed over gets 0.',
});

export const nothingHandedOver = defineError('manifest.packages-mismatch', 422, {
  zh: '交付量与件数须同时为 0 或同时大于 0。',
  en: 'Mass and packages of a line must both be 0 or both be above 0.',
});

export const officialNumberInvalid = defineError<{ city: string; years: string }>(
  'manifest.official-number-invalid',
  422,
  {
    zh: '国家联单编号应为 14 位数字：年份（{years}）、移出地 {city}、6 位流水号（部令23号第15条）。',
    en: 'An official number has 14 digits: year ({years}), city of origin {city}, serial of 6 digits (MEE Order 23, art. 15).',
  },
);

/** Code and details name the other manifest, where the caller may see it. */
const numberTaken = defineError<{ number: string; internalNumber: string | null }>(
  'manifest.official-number-taken',
  409,
  {
    zh: '国家联单编号 {number} 已登记在{internalNumber}上。请核对后重新填写；如是那张联单登记有误，装车签字前先更正它的编号，或作废它。',
    en: 'Official number {number} is on {internalNumber} already. Check it and enter it again. Was it entered wrongly there, correct that number before the loading is signed, or void that manifest.',
  },
);

export const officialNumberTaken = (number: string, internalNumber: string | null) =>
  numberTaken({ number, internalNumber }, '/number', {
    internalNumber: {
      zh: internalNumber === null ? '另一张联单' : `联单 ${internalNumber} `,
      en: internalNumber === null ? 'another manifest' : `manifest ${internalNumber}`,
    },
  });

export const officialNumberSame = defineError<{ number: string }>('manifest.official-number-same', 422, {
  zh: '{number} 就是该联单现有的国家联单编号，无需更正。请填写国家系统中的正确编号。',
  en: '{number} is the official number that the manifest has already. Enter the right one from the national system.',
});

export const officialNumberDiffers = defineError<{ number: string }>('manifest.official-number-differs', 409, {
  zh: '该联单已有国家联单编号 {number}，不能再次登记。如登记有误，装车签字前请用“更正联单编号”。',
  en: 'The manifest already has official number {number}, so none is entered again. Was it entered wrongly, take “Correct the number” before the loading is signed.',
});

export const numberNotExpected = defineError('manifest.number-not-expected', 409, {
  zh: '该联单现在不需要登记国家联单编号：须先由产废单位确认；退运联单和已作废的联单不登记。',
  en: 'The manifest takes no official number now: the enterprise confirms first; return trips and voided manifests take none.',
});

export const tripHasManifest = defineError<{ internalNumber: string }>('manifest.trip-has-one', 409, {
  zh: '该单位在此车次已有联单 {internalNumber}（一车次一单位一联单，部令23号第16条）。请使用它，或作废后重新起草。',
  en: 'The enterprise has manifest {internalNumber} on this trip already (one each, MEE Order 23, art. 16). Use it, or void it and draft again.',
});

export const tripWithoutBooking = defineError('manifest.trip-without-booking', 422, {
  zh: '该单位在此车次没有已排车的预约，不能起草联单。请先把预约排入车次。',
  en: 'The enterprise has no planned booking on this trip. Plan its booking onto the round first.',
});

export const roundNotReleased = defineError('manifest.round-not-released', 409, {
  zh: '该车次尚未下达或已取消，不能起草联单。请先下达车次。',
  en: 'The round is not released, or was cancelled. Release it first.',
});

export const instantsImplausible = defineError('manifest.instants-implausible', 422, {
  zh: '时间应依次为交付、起运、到达，不晚于现在，且不早于 90 天前；有到达时间就须有起运时间。',
  en: 'Hand-over, departure and arrival must follow one another, not lie in the future and not more than 90 days back; an arrival needs a departure.',
});

export const refusedLinesUnknown = defineError('manifest.refused-lines-unknown', 422, {
  zh: '退运行与原联单的拒收行不一致，请按原联单的拒收量办理退运。',
  en: 'The lines to return do not match the refused lines of the original manifest.',
});

export const resultsIncomplete = defineError('manifest.results-incomplete', 422, {
  zh: '验收须逐行给出结论，接受量与拒收量须与结论相符。',
  en: 'Acceptance needs a result for every line, with accepted and refused mass that fit the decision.',
});

export const bookingGone = defineError('manifest.booking-gone', 409, {
  zh: '该行的预约已不在此车次（已取消、上门未成或改期），交付量只能填 0；如确要收运，请先重新排车。',
  en: 'The booking of this line is no longer on the trip, so it can only hand over 0. Plan it onto the round again first.',
});

export const paperOfOther = defineError('manifest.paper-foreign', 422, {
  zh: '所附纸质联单扫描件属于另一家单位。请上传本单位的扫描件后再补录。',
  en: 'The scanned paper belongs to another enterprise. Upload the scan for this one and try again.',
});
