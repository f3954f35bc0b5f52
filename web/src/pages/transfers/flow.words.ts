import type { Dictionary } from '../../words/words';

export const flowStepWords = {
  check: ['核对资质与证件', 'Check permits and papers'],
  reserve: ['预占对方额度', 'Reserve the partner’s quota'],
  draft: ['拟制联单', 'Draft the manifest'],
  number: ['取得国家联单编号', 'Get the official number'],
  documents: ['备齐随车文件', 'Complete the documents'],
  allocate: ['分摊到各产废单位', 'Share out to the origins'],
  close: ['办结', 'Close'],
} as const satisfies Dictionary;
