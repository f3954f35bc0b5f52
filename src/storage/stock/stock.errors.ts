import { defineError } from '../../shared/domain-error.js';

export const asOfInFuture = defineError('stock.as-of-in-future', 400, {
  zh: '只能查询过去某一时刻的库存。请改填不晚于现在的时刻，或去掉 asOf 查询当前库存。',
  en: 'Stock is known of past instants only. Give one not later than now, or leave asOf out for the present stock.',
});
