/** 一般源 and 特别行业 of 苏环办〔2021〕290号 as this product groups them: the trades whose waste the site collects. */
export const trades = ['laboratory', 'vehicle-repair', 'dismantling', 'petrol-station', 'other'] as const;
export type Trade = (typeof trades)[number];
