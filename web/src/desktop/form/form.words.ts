import type { Dictionary } from '../../words/words';

export const formWords = {
  save: ['保存', 'Save'],
  reason: ['理由', 'Reason'],
  required: ['请填写', 'Fill this in'],
  kilogramsInvalid: ['请输入千克数，最多三位小数', 'Enter kilograms with up to three decimals'],
  litresInvalid: ['请输入升数，最多三位小数', 'Enter litres with up to three decimals'],
  litres: ['升', 'L'],
  mendNumber: ['请更正后再提交', 'Correct this first'],
  yuanInvalid: ['请输入金额（元），最多两位小数', 'Enter yuan with up to two decimals'],
  search: ['输入文字搜索', 'Type to search'],
  uploaded: ['已上传 {name}', 'Uploaded {name}'],
  uploading: ['正在上传……', 'Uploading…'],
  addRow: ['添加{row}', 'Add {row}'],
  removeRow: ['删除第 {number} 行{row}', 'Remove {row} {number}'],
  notKnown: ['已选记录无法查看', 'Chosen, and not to be seen'],
  noMatch: ['没有符合的结果，请换个词', 'Nothing matches; try other words'],
} as const satisfies Dictionary;
