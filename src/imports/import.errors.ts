import { defineError } from '../shared/domain-error.js';

export const importKindUnknown = defineError('imports.kind-unknown', 404, {
  zh: '没有这种导入，或您的角色不能使用。请从导入清单中选择。',
  en: 'There is no such import, or your role may not use it. Choose one from the list of imports.',
});

export const importRefused = defineError<{ count: number }>('imports.refused', 422, {
  zh: '文件有 {count} 处需要修改，未导入任何一行。请按提示改好后重新上传。',
  en: 'The file has {count} fault(s), and not one row was taken. Mend them as described and upload it again.',
});

export const importColumnMissing = defineError<{ heading: string }>('imports.column-missing', 422, {
  zh: '第一行没有“{heading}”列。请下载模板填写，不要改动表头。',
  en: 'The first row has no column “{heading}”. Fill in the template and leave its headings as they are.',
});

export const importColumnTwice = defineError<{ heading: string }>('imports.column-twice', 422, {
  zh: '第一行有两列“{heading}”。请删除其中一列。',
  en: 'The first row has the column “{heading}” twice. Delete one of them.',
});

export const importEmpty = defineError('imports.no-rows', 422, {
  zh: '表头以下没有数据。请从表头的下一行开始填写。',
  en: 'There are no rows below the headings. Fill them in from the next row on.',
});

export const importCellMissing = defineError('imports.cell-missing', 422, {
  zh: '必填，请填写。',
  en: 'Required: fill it in.',
});

export const importChoiceUnknown = defineError<{ choices: string }>('imports.choice-unknown', 422, {
  zh: '只能填：{choices}。',
  en: 'Must be one of: {choices}.',
});

export const importVolumeInvalid = defineError('imports.volume-invalid', 422, {
  zh: '应为以升计的数字，最多 3 位小数（如 200），不带单位。',
  en: 'Give litres as a number with up to three decimals (200), without a unit.',
});

export const importMassInvalid = defineError('imports.mass-invalid', 422, {
  zh: '应为以千克计的数字，最多 3 位小数（如 178.5），不带单位。',
  en: 'Give kilograms as a number with up to three decimals (178.5), without a unit.',
});
