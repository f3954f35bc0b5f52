import type { Schemas } from '../../../api/queries';
import { word } from '../../../words/code-table';
import type { CodeTable } from '../../../words/code-table';

type Alarm = Schemas['EmissionAlarmView'];

/** Codes of emissions in words, complete by type. */
export const emissionCodes = {
  outlet: {
    wasteGas: word('废气', 'Waste gas'),
    wastewater: word('废水', 'Wastewater'),
    groundwaterWell: word('地下水监测井', 'Groundwater well'),
    boundaryNoise: word('厂界噪声', 'Boundary noise'),
  } satisfies CodeTable<Schemas['OutletView']['kind']>,
  source: {
    instrument: word('自动监测', 'Instrument'),
    manual: word('手工监测', 'Manual'),
  } satisfies CodeTable<Schemas['EmissionItemView']['source']>,
  flag: {
    normal: word('正常', 'Normal'),
    belowDetection: word('未检出', 'Below detection'),
    calibration: word('校准', 'Calibration'),
    maintenance: word('维护', 'Maintenance'),
    fault: word('故障', 'Fault'),
  } satisfies CodeTable<Schemas['ReadingView']['flag']>,
  averaging: {
    instant: word('逐次', 'Each reading'),
    hour: word('小时均值', 'Hourly mean'),
    day: word('日均值', 'Daily mean'),
  } satisfies CodeTable<Schemas['EmissionLimitView']['averaging']>,
  log: {
    start: word('启动', 'Start'),
    stop: word('停运', 'Stop'),
    fault: word('故障', 'Fault'),
    maintenance: word('维护', 'Maintenance'),
    carbonChange: word('更换活性炭', 'Carbon change'),
  } satisfies CodeTable<Schemas['LogEntryView']['kind']>,
  alarm: {
    exceedance: word('超标', 'Beyond the limit'),
    missing: word('缺数', 'Data missing'),
  } satisfies CodeTable<Alarm['kind']>,
  closedBy: {
    withinLimit: word('恢复达标', 'Within the limit again'),
    dataArrived: word('数据恢复', 'Data came again'),
    limitEnded: word('限值终止', 'The limit ended'),
    noLongerDue: word('不再要求监测', 'No longer due'),
  } satisfies CodeTable<NonNullable<Alarm['closedByFact']>>,
} as const;
