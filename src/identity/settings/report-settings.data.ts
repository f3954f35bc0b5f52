import { figuresOf } from './figures.js';
import type { IntegerSetting } from './settings.types.js';

const own = figuresOf('平台规则；个人信息保护法 第19条（最短保存期限） platform rule: no longer than needed');

/** For reports and their files. */
export const reportSettings = {
  'reports.keep-days': own(
    7,
    [1, 366],
    '天 days',
    '导出文件保留的天数，到期删除文件、保留记录',
    'Days that the file of an export is kept; its record stays',
  ),
} as const satisfies Record<string, IntegerSetting>;
