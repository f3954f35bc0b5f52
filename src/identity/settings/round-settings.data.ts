import { figuresOf } from './figures.js';
import type { IntegerSetting } from './settings.types.js';

/** What a facility knows of its own roads, vehicles and hours; the values shipped are a guess to be replaced. */
const ownFigure = figuresOf("集中点自有数据 facility's own figure");

/** For rounds and what a trip costs. */
export const roundSettings = {
  'rounds.detour-permille': ownFigure(
    1_300,
    [1_000, 3_000],
    '‰',
    '道路里程相对直线距离的倍数（估算）',
    'Way by road in proportion to the straight line (an estimate)',
  ),
  'rounds.speed-km-per-hour': ownFigure(35, [5, 100], 'km/h', '收运车辆的平均车速', 'Mean speed of a vehicle'),
  'rounds.minutes-per-stop': ownFigure(
    20,
    [1, 240],
    'min',
    '每个停靠点的交接装车时间',
    'Minutes of hand-over and loading at a stop',
  ),
  'rounds.depart-minute': ownFigure(
    480,
    [0, 1_439],
    'min',
    '车辆最早出发时间（当日零点起的分钟数，北京时间）',
    'Earliest departure, in minutes from midnight in Asia/Shanghai',
  ),
  'rounds.most-minutes': ownFigure(
    600,
    [30, 1_440],
    'min',
    '一个车次从出发到返回的最长时间',
    'Most minutes of a round from departure to return',
  ),
  'trip.fen-per-km': ownFigure(
    450,
    [0, 100_000],
    '分/公里 fen/km',
    '每公里运输成本（燃油、路桥、折旧）',
    'Cost of a kilometre (fuel, tolls, wear)',
  ),
  'trip.fixed-fen': ownFigure(
    60_000,
    [0, 100_000_000],
    '分/趟 fen/trip',
    '每趟固定成本（驾驶员、押运员、车辆）',
    'Fixed cost of a trip (driver, escort, vehicle)',
  ),
} as const satisfies Record<string, IntegerSetting>;
