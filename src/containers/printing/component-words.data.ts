import type { SegregationGroup, WasteComponent } from '../../catalogue/segregation.types.js';

/** 主要成分 as they stand on the label. */
const componentWords: Readonly<Record<WasteComponent, string>> = {
  acid: '酸',
  alkali: '碱',
  cyanide: '氰化物',
  oxidiser: '氧化剂',
  organic: '有机物',
  heavyMetal: '重金属',
};

/** What a waste's code tells of its components; a group that is a danger and no substance says nothing. */
export const groupWords: Readonly<Partial<Record<SegregationGroup, string>>> = {
  ...componentWords,
  leadBattery: '铅及含酸电解液',
  metal: '金属',
};
