import type { IntegerSetting } from './settings.types.js';

/** For the statutory ledgers. */
export const ledgerSettings = {
  'statutory-ledger.collected-for-recovery': {
    type: 'integer',
    fallback: 0,
    min: 0,
    max: 1,
    unit: '0/1',
    text: {
      zh: '产废单位交给收集单位的废物，委外批次按利用（1，HWWWLY）还是按处置（0，HWWWCZ）编码，可按废物代码设置',
      en: 'Whether what a generator hands to the collector is numbered as recovery (1, HWWWLY) or disposal (0, HWWWCZ), by waste code if needed',
    },
    basis: 'HJ 1259-2022 表 B.5；HJ 1033 附录F 未列“收集、贮存”方式，须向生态环境局核实',
    uncertain: true,
    scope: 'waste-code',
  },
} as const satisfies Record<string, IntegerSetting>;
