import type { Dictionary } from '../../../words/words';

export const tripWords = {
  way: ['里程', 'Distance'],
  cost: ['运费', 'Cost'],
  perKg: ['每千克', 'Per kg'],
  saved: ['比逐家单跑节省', 'Saved against single trips'],
  km: ['{km} km', '{km} km'],
  approximate: ['约略', 'approximate'],
  perKgValue: ['¥{yuan}/kg', '¥{yuan}/kg'],
  savedValue: ['¥{yuan}（{km} km）', '¥{yuan} ({km} km)'],
  noLoad: ['无装载', 'no load'],
} as const satisfies Dictionary;
