import { defineError } from '../../shared/domain-error.js';

export const importRefused = defineError<{ count: number }>('gateway.import-refused', 422, {
  zh: '答复文件有 {count} 处需要修改，未导入任何一行。请按提示改好后重新上传。',
  en: 'The answer file has {count} fault(s), and not one row was taken. Mend them as described and upload it again.',
});

export const columnMissing = defineError<{ heading: string }>('gateway.column-missing', 422, {
  zh: '第一个工作表的第一行没有“{heading}”列。请使用导出的文件，不要改动表头，也不要在前面加工作表。',
  en: 'The first row of the first sheet has no column “{heading}”. Use the exported file, leave its headings as they are and put no sheet before it.',
});

export const rowInternalMissing = defineError('gateway.row-internal-missing', 422, {
  zh: '缺少内部编号。请填写导出文件中的编号（如 GI-CC-2026-000042），或删除该行。',
  en: 'The internal number is missing. Fill in the one from the export (GI-CC-2026-000042), or delete the row.',
});

export const rowUnknown = defineError('gateway.row-unknown', 422, {
  zh: '没有这个内部编号的上报记录。请核对编号，或删除该行。',
  en: 'Nothing with this internal number was to be reported. Check it, or delete the row.',
});

export const rowNumberInvalid = defineError<{ city: string; years: string }>('gateway.row-number-invalid', 422, {
  zh: '联单编号应为 14 位数字：年份（{years}）、移出地 {city}、6 位流水号（部令23号第15条）。若显示为 2.02E+13，请先把该列设为文本格式。',
  en: 'An official number has 14 digits: year ({years}), city of origin {city}, 6 digits (MEE Order 23, art. 15). Should it read 2.02E+13, format the column as text first.',
});

export const rowNumberTaken = defineError<{ internalNumber: string }>('gateway.row-number-taken', 422, {
  zh: '该联单编号已用于 {internalNumber}。请核对两行的编号。',
  en: 'This official number belongs to {internalNumber}. Check the numbers of both.',
});

export const rowNumberDiffers = defineError<{ number: string }>('gateway.row-number-differs', 422, {
  zh: '该联单已有编号 {number}，不能更换。请核对，或删除该行。',
  en: 'It already has number {number}, which cannot be replaced. Check it, or delete the row.',
});

export const rowContradicts = defineError<{ line: number }>('gateway.row-contradicts', 422, {
  zh: '与第 {line} 行同一内部编号，但联单编号或阶段不同。请改为一致。',
  en: 'Line {line} has the same internal number with another official number or stage. Make them agree.',
});

export const rowStepInvalid = defineError('gateway.row-step-invalid', 422, {
  zh: '当前阶段只能是：已创建、已移出、已接受，或留空。',
  en: 'The stage is one of 已创建 (created), 已移出 (dispatched), 已接受 (received), or empty.',
});

export const rowMassInvalid = defineError('gateway.row-mass-invalid', 422, {
  zh: '应为以吨计的数字，最多 6 位小数（如 0.1785），不带单位。',
  en: 'Give tonnes as a number with up to six decimals (0.1785), without a unit.',
});

export const rowVoided = defineError('gateway.row-voided', 422, {
  zh: '该联单已作废，不能登记编号。请在国家系统作废对应联单，并删除该行。',
  en: 'The manifest is voided and takes no number. Void it in the national system as well, and delete the row.',
});
