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
  kg: ['{mass} 千克', '{mass} kg'],
} as const satisfies Dictionary;
