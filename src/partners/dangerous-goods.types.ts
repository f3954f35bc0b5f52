/**
 * What a vehicle's 道路运输证 lets it carry (交通运输部令2019年第29号; classes of JT/T 617.2): `hazardous-waste` (危险废物) or
 * single classes of dangerous goods.
 */
export const dangerousGoodsClasses = [
  'hazardous-waste',
  '3',
  '4.1',
  '4.2',
  '4.3',
  '5.1',
  '5.2',
  '6.1',
  '6.2',
  '8',
  '9',
] as const;
export type DangerousGoodsClass = (typeof dangerousGoodsClasses)[number];
