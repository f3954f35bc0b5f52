import { figuresOf } from './figures.js';
import type { IntegerSetting } from './settings.types.js';

const own = figuresOf('平台规则 platform rule');
const validity = figuresOf('HJ 75-2017、HJ 356-2019（待核实 to be verified）');
const video = figuresOf('GB 18597-2023 4.7');

/** How emissions and cameras are watched. */
export const monitoringSettings = {
  'emissions.late-days': own(
    45,
    [1, 400],
    '天 days',
    '监测数据最多可补传多少天前的',
    'Days after which a late reading is no longer taken',
  ),
  'emissions.valid-permille': validity(
    750,
    [1, 1_000],
    '‰',
    '小时、日均值有效所需的数据完整率',
    'Share of the expected readings that makes an average valid',
  ),
  'emissions.non-detect-permille': figuresOf('HJ 164-2020、HJ 91.1-2019（待核实 to be verified）')(
    500,
    [0, 1_000],
    '‰',
    '未检出时按检出限的多少参与统计',
    'Share of the detection limit that counts for a reading below it',
  ),
  'emissions.missing-intervals': own(
    3,
    [1, 100],
    '个 intervals',
    '在线数据连续缺失多少个间隔后报警',
    'Intervals without a reading of an instrument after which an alarm opens',
  ),
  'emissions.manual-grace-days': own(
    3,
    [0, 60],
    '天 days',
    '手工监测超过应测日期多少天后报警',
    'Days after a manual reading was due when an alarm opens',
  ),
  'cameras.silent-minutes': own(
    15,
    [1, 1_440],
    '分钟 minutes',
    '摄像头无心跳多少分钟后报警',
    'Minutes without a heartbeat after which a camera counts as lost',
  ),
  'cameras.retention-days': {
    ...video(
      90,
      [1, 3_650],
      '天 days',
      '视频录像至少保存天数（3 个月）',
      'Days that recordings must be kept at least (3 months)',
    ),
    uncertain: false,
  },
} as const satisfies Record<string, IntegerSetting>;
