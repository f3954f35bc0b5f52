import type { Dictionary } from '../../../words/words';

export const priceWords = {
  price: ['价格', 'price'],
  prices: ['价格版本', 'Versions of prices'],
  code: ['废物代码', 'Waste code'],
  perKg: ['单价（元/kg）', 'Price (yuan/kg)'],
  perKgHelp: ['负数表示向对方付款，如废机油', 'Negative where the other side is paid, such as for used oil'],
  validFrom: ['自此日起', 'From'],
  now: ['现行', 'in force'],
  later: ['待生效', 'to come'],
  past: ['已被替代', 'replaced'],
  version: ['版本', 'Version'],
  none: [
    '没有约定价格，收运的废物将按 0 元计费。请添加价格。',
    'No prices are agreed: waste is charged at 0. Add prices.',
  ],
  each: ['{amount} 元/kg', '{amount} yuan/kg'],
} as const satisfies Dictionary;
