import type { Text } from '../../shared/domain-error.js';
import type { Decision, DiscrepancyAttribute } from './discrepancy.types.js';

export const attributeWords: Readonly<Record<DiscrepancyAttribute, Text>> = {
  name: { zh: '名称', en: 'name' },
  quantity: { zh: '数量', en: 'quantity' },
  property: { zh: '特性', en: 'property' },
  form: { zh: '形态', en: 'form' },
  packaging: { zh: '包装方式', en: 'packaging' },
};

export const decisionWords: Readonly<Record<Decision, Text>> = {
  accept: { zh: '接受', en: 'accept' },
  part: { zh: '部分接受', en: 'accept in part' },
  refuse: { zh: '拒绝接受', en: 'refuse' },
};

/** 形态 and 包装方式 as a manifest prints them; any other word stands as it is. */
export const formWords: Readonly<Record<string, Text>> = {
  S: { zh: '固态', en: 'solid' },
  SS: { zh: '半固态', en: 'semi-solid' },
  L: { zh: '液态', en: 'liquid' },
  G: { zh: '气态', en: 'gas' },
};

export const packagingWords: Readonly<Record<string, Text>> = {
  drum: { zh: '桶', en: 'drum' },
  bag: { zh: '袋', en: 'bag' },
  box: { zh: '箱', en: 'box' },
  tank: { zh: '罐', en: 'tank' },
  ibc: { zh: '吨桶', en: 'IBC' },
  other: { zh: '其他', en: 'other' },
};
