import type { Dictionary } from '../../../words/words';

export const plannerWords = {
  pool: ['预约池（{count} 单）', 'Pool ({count})'],
  poolEmpty: ['这一天没有其他等待排车的预约。', 'No other booking waits for this day.'],
  round: ['本车次（{count} 站）', 'This round ({count} stops)'],
  roundEmpty: [
    '把左侧预约拖到这里，或按“加入”。键盘：在手柄上按空格拿起，方向键移动，再按空格放下。',
    'Drag bookings here, or press Add. By keyboard: Space on a handle picks up, arrows move, Space drops.',
  ],
  handle: ['移动 {name}', 'Move {name}'],
  draggable: ['可拖动的预约', 'draggable booking'],
  instructions: [
    '按空格拿起，用方向键移动到车次或其他位置，再按空格放下；按 Esc 取消。',
    'Press Space to pick up, arrows to move it onto the round or to another place, Space to drop, Escape to cancel.',
  ],
  lifted: ['已拿起 {name}。', 'Picked up {name}.'],
  over: ['{name} 在“{where}”处。', '{name} is over {where}.'],
  dropped: ['{name} 已放到“{where}”。', '{name} was dropped on {where}.'],
  nowhere: ['{name} 已放回原处。', '{name} was put back.'],
  inPool: ['预约池', 'the pool'],
  inRound: ['本车次', 'this round'],
  add: ['加入', 'Add'],
  addNamed: ['将 {name} 加入车次', 'Add {name} to the round'],
  up: ['{name} 提前一站', 'Move {name} up'],
  down: ['{name} 推后一站', 'Move {name} down'],
  remove: ['将 {name} 移回预约池', 'Take {name} back to the pool'],
  item: ['{window} · {mass} kg', '{window} · {mass} kg'],
} as const satisfies Dictionary;
