import { defineError } from '../../shared/domain-error.js';

export const planNotFound = defineError('plan.not-found', 404, {
  zh: '没有找到该管理计划。请刷新列表后重试。',
  en: 'There is no such management plan. Reload the list and try again.',
});

export const yearNotPlanned = defineError<{ from: number; to: number }>('plan.year-wrong', 422, {
  zh: '只能编制 {from} 年和 {to} 年的管理计划。请更改年度。',
  en: 'Plans are made for {from} and {to}. Give one of these years.',
});

export const planIncomplete = defineError<{ count: number }>('plan.incomplete', 409, {
  zh: '管理计划还缺 {count} 处内容（HJ 1259-2022 附录A），不能备案。请按提示补全后再登记备案。',
  en: 'The plan lacks {count} thing(s) of HJ 1259-2022 annex A and cannot be filed. Fill in what is named, then file it.',
});

export const fieldMissing = defineError('plan.field-missing', 409, {
  zh: '{table}：请填写“{field}”。',
  en: '{table}: give the {field}.',
});

export const rowMissing = defineError('plan.row-missing', 409, {
  zh: '{table}还没有内容。请至少填写一行。',
  en: '{table} is empty. Give one row at least.',
});

export const codeNotHandedOn = defineError<{ wasteCode: string }>('plan.code-not-handed-on', 409, {
  zh: '{wasteCode} 的去向为委托外单位，但表A.7 中没有该代码。请在表A.7 填写接收单位和数量，或更改去向。',
  en: '{wasteCode} is to be handed on, yet A.7 does not name it. Give its receiver and quantity there, or change its destination.',
});

export const codeNotTreated = defineError<{ wasteCode: string }>('plan.code-not-treated', 409, {
  zh: '{wasteCode} 的去向为自行利用/处置，但表A.5 中没有该代码，或本单位的管理类别不含表A.5。请补填表A.5，或更改去向。',
  en: '{wasteCode} is to be treated by the unit itself, yet A.5 does not name it or its class has no A.5. Fill A.5 in, or change the destination.',
});

export const tooManyRows = defineError<{ most: number }>('plan.too-many-rows', 409, {
  zh: '自动填写后某张表会超过 {most} 行。请先删除不再需要的行，再自动填写。',
  en: 'A table would have more than {most} rows. Take out rows that are no longer needed, then fill it again.',
});

export const filedInFuture = defineError('plan.filed-in-future', 422, {
  zh: '备案时间晚于现在。请核对备案回执上的时间。',
  en: 'The filing is dated in the future. Check the time on its receipt.',
});

export const tooManyVersions = defineError<{ most: number }>('plan.too-many-versions', 409, {
  zh: '该年度的管理计划已变更 {most} 次，不能再变更。请联系管理员。',
  en: 'The plan of this year has {most} versions already. Ask the administrator.',
});

export const planOpenAlready = defineError<{ year: number }>('plan.open-already', 409, {
  zh: '该单位 {year} 年的管理计划已经建立。请在列表中打开，需要变更时办理“变更”。',
  en: 'The plan of this unit for {year} is open already. Open it from the list; to alter a filed one, take the step “Change”.',
});
