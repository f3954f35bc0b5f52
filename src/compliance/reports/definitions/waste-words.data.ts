import { words } from './column.js';

/** 形态. */
export const formWords = words({
  S: ['固态', 'solid'],
  SS: ['半固态', 'semi-solid'],
  L: ['液态', 'liquid'],
  G: ['气态', 'gas'],
});

/** 包装方式. */
export const packagingWords = words({
  drum: ['桶', 'drum'],
  bag: ['袋', 'bag'],
  box: ['箱', 'box'],
  tank: ['罐', 'tank'],
  ibc: ['吨桶', 'IBC'],
  other: ['其他', 'other'],
});
