const tonnes = (t: number): number => t * 1_000_000;

/** Who carries it there: two lorries with their crews. */
export const lorryCarrier = {
  name: '江苏江海危化物流有限公司（演示）',
  licenceNo: '苏交运管许可通字320600300003号',
  phone: '0513-85510003',
  address: '南通市通州区平潮镇演示 19 号',
};
export const lorryPayloadGrams = tonnes(28);
export const teams = [
  { plate: '苏F06188D', permitNo: '通字320612001101号', driver: '顾长江', escort: '沈卫华' },
  { plate: '苏F06199D', permitNo: '通字320612001102号', driver: '陆海峰', escort: '施文杰' },
] as const;
