import { packagingWords as packagings, wasteFormWords } from '../../catalogue/trade-templates.types.js';
import type { Text } from '../../shared/domain-error.js';
import type { DiscrepancyAttribute } from './discrepancy.types.js';

export const attributeWords: Readonly<Record<DiscrepancyAttribute, Text>> = {
  name: { zh: '名称', en: 'name' },
  quantity: { zh: '数量', en: 'quantity' },
  property: { zh: '特性', en: 'property' },
  form: { zh: '形态', en: 'form' },
  packaging: { zh: '包装方式', en: 'packaging' },
};

/** 形态 and 包装方式 as a manifest prints them; any other word stands as it is. */
export const formWords: Readonly<Record<string, Text>> = wasteFormWords;
export const packagingWords: Readonly<Record<string, Text>> = packagings;
