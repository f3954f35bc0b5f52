import type { Dictionary } from '../../words/words';

/** Names that several pages of an enterprise share. */
export const firmWords = {
  home: ['首页', 'Home'],
  bookings: ['预约', 'Pickups'],
  manifests: ['联单', 'Manifests'],
  stock: ['库存', 'Stock'],
  me: ['我的', 'Me'],
  book: ['预约收运', 'Book a pickup'],
  labels: ['打印标签', 'Print labels'],
  scan: ['扫一扫', 'Scan'],
  record: ['产生登记', 'Record waste'],
  wastes: ['我的废物', 'My wastes'],
  kg: ['{mass} 千克', '{mass} kg'],
  tonnes: ['{mass} 吨', '{mass} t'],
  packages: ['{count} 件', '{count} package(s)'],
  wasteAndCode: ['{name} {code}', '{name} {code}'],
} as const satisfies Dictionary;
