import type { WasteComponent } from '../../catalogue/segregation.types.js';

/** 主要成分 as they stand on the label. */
export const componentWords: Readonly<Record<WasteComponent, string>> = {
  acid: '酸',
  alkali: '碱',
  cyanide: '氰化物',
  oxidiser: '氧化剂',
  organic: '有机物',
  heavyMetal: '重金属',
};
